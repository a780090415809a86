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

struct DescribeAccountAttributes: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeAccountAttributes")

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let defaultVPC = call.neighbourhood.defaultVPC?.id ?? "none"
        let attributes: [(String, String)] = [
            ("supported-platforms", "VPC"), ("default-vpc", defaultVPC), ("max-instances", "1000"),
            ("vpc-max-security-groups-per-interface", "5"), ("max-elastic-ips", "0"),
            ("vpc-max-elastic-ips", "0"),
        ]
        let wanted = input.attributeNames ?? []
        for name in wanted where !attributes.contains(where: { $0.0 == name }) {
            throw AWSError.invalidValue(name, for: "attributeName")
        }
        return Output(
            accountAttributes: attributes.filter { wanted.isEmpty || wanted.contains($0.0) }.map {
                name, value in
                AccountAttribute(
                    attributeName: name, attributeValues: [AccountAttributeValue(attributeValue: value)])
            })
    }
}
