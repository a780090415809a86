import Service
import Vocabulary
import World

struct DescribeRegions: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeRegions")

    private static let filtering = Filtering<String>([
        "endpoint": { ["ec2.\($0).amazonaws.com"] },
        "opt-in-status": { _ in ["opt-in-not-required"] },
        "region-name": { [$0] },
    ])

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var regions = Places.regions
        if let names = input.regionNames, !names.isEmpty {
            for name in names where !regions.contains(name) {
                throw AWSError.invalidParameterValue("Invalid region(s): [\(name)]")
            }
            regions = regions.filter { names.contains($0) }
        }
        return Output(
            regions: try filtering.apply(input.filters, to: regions).map {
                Region(
                    optInStatus: "opt-in-not-required", regionName: $0, endpoint: "ec2.\($0).amazonaws.com")
            })
    }
}
