import Service
import Vocabulary
import World

struct DescribeAvailabilityZones: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeAvailabilityZones")

    private static let filtering = Filtering<AvailabilityZone>([
        "group-name": { $0.groupName.map { [$0] } ?? [] },
        "message": { _ in [] },
        "opt-in-status": { $0.optInStatus.map { [$0] } ?? [] },
        "region-name": { $0.regionName.map { [$0] } ?? [] },
        "state": { $0.state.map { [$0] } ?? [] },
        "zone-id": { $0.zoneId.map { [$0] } ?? [] },
        "zone-name": { $0.zoneName.map { [$0] } ?? [] },
        "zone-type": { $0.zoneType.map { [$0] } ?? [] },
    ])

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var zones = Places.zones(of: call.region).map { zone in
            AvailabilityZone(
                optInStatus: "opt-in-not-required", messages: [], regionName: call.region.rawValue,
                zoneName: zone, zoneId: availabilityZoneID(of: zone), groupName: "\(call.region)-zg-1",
                networkBorderGroup: call.region.rawValue, zoneType: "availability-zone", state: "available")
        }
        if let names = input.zoneNames, !names.isEmpty {
            for name in names where !zones.contains(where: { $0.zoneName == name }) {
                throw AWSError.invalidZone(name)
            }
            zones = zones.filter { names.contains($0.zoneName ?? "") }
        }
        if let ids = input.zoneIds, !ids.isEmpty {
            for id in ids where !zones.contains(where: { $0.zoneId == id }) {
                throw AWSError.invalidParameterValue("Invalid availability zone-id: [\(id)]")
            }
            zones = zones.filter { ids.contains($0.zoneId ?? "") }
        }
        return Output(availabilityZones: try filtering.apply(input.filters, to: zones))
    }
}
