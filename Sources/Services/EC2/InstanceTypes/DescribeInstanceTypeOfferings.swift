import Service
import Vocabulary
import World

/// Which types are offered where: in the region, in its zones by name, or by identifier.
struct DescribeInstanceTypeOfferings: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeInstanceTypeOfferings")

    struct Row: Sendable {
        let type: String
        let location: String
        var order: String { "\(location)/\(type)" }
    }

    private static let filtering = Filtering<Row>([
        "instance-type": { [$0.type] },
        "location": { [$0.location] },
    ])

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let locationType = input.locationType ?? "region"
        let rows = try InstanceTypes.offered(in: call.region).flatMap { type in
            try locations(of: type, locationType, in: call.region).map { Row(type: type.name, location: $0) }
        }
        let found = try filtering.apply(input.filters, to: rows).sorted { $0.order < $1.order }
        let page = try Page.cut(
            found, id: \.order, token: input.nextToken, limit: input.maxResults, .types(to: 1000))
        return Output(
            instanceTypeOfferings: page.rows.map {
                InstanceTypeOffering(
                    instanceType: $0.type, locationType: locationType, location: $0.location)
            }, nextToken: page.next)
    }

    private static func locations(
        of type: InstanceType, _ locationType: String, in region: Vocabulary.Region
    ) throws -> [String] {
        let zones = InstanceTypes.zones(of: type, in: region)
        switch locationType {
        case "region": return [region.rawValue]
        case "availability-zone": return zones
        case "availability-zone-id": return zones.compactMap { availabilityZoneID(of: $0) }
        // There are no outposts.
        case "outpost": return []
        default: throw AWSError.invalidValue(locationType, for: "locationType")
        }
    }
}
