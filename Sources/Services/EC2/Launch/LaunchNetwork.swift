import Service
import Vocabulary
import World

/// Where a launch wants to be, whether it says so of the instance or of network interfaces.
struct LaunchNetwork: Sendable {
    var subnetID: String?
    var zone: String?
    var groupIDs: [String]
    var groupNames: [String]
    /// The one that is to be at place 0, for a launch that names interfaces.
    let primary: InstanceNetworkInterfaceSpecification?
    /// Where nothing else is said, a zone that offers the type is taken.
    private let instanceType: String

    init(_ input: RunInstancesRequest) {
        primary = input.networkInterfaces?.first { ($0.deviceIndex ?? 0) == 0 }
        instanceType = input.instanceType ?? "m1.small"
        subnetID = primary?.subnetId ?? input.subnetId
        zone = input.placement?.availabilityZone.flatMap { $0.isEmpty ? nil : $0 }
        groupIDs = primary?.groups ?? input.securityGroupIds ?? []
        groupNames = input.securityGroups ?? []
    }

    /// An interface has its own subnet, groups and address: then the instance must not name any.
    static func check(_ input: RunInstancesRequest) throws {
        guard let interfaces = input.networkInterfaces, !interfaces.isEmpty else { return }
        let twice: [(String, Bool)] = [
            (
                "security groups",
                input.securityGroupIds?.isEmpty == false || input.securityGroups?.isEmpty == false
            ),
            ("subnet ID", input.subnetId != nil),
            ("private address", input.privateIpAddress != nil),
        ]
        if let (what, _) = twice.first(where: \.1) {
            throw AWSError.invalidCombination(
                "Network interfaces and an instance-level \(what) may not be specified on the same request")
        }
        for interface in interfaces { try interface.refuseUnsupported() }
        let indexes = interfaces.map { $0.deviceIndex ?? 0 }
        guard Set(indexes).count == indexes.count else {
            throw AWSError.invalidParameterValue("Each network interface requires a unique device index.")
        }
        guard indexes.contains(0) else {
            throw AWSError.invalidParameterValue(
                "When specifying network interfaces, you must include a device at index 0.")
        }
        guard interfaces.count == 1 || !interfaces.contains(where: { $0.associatePublicIpAddress != nil })
        else {
            throw AWSError.invalidCombination(
                "The associatePublicIPAddress parameter cannot be specified when launching with multiple network interfaces."
            )
        }
    }

    /// The subnet that is named, or that of an interface that is there, or the default one of the zone, or the
    /// first default one.
    func subnet(in neighbourhood: Neighbourhood<some Knowing>) throws -> KnownSubnet {
        if let zone, !Places.zones(of: neighbourhood.region).contains(zone) {
            throw AWSError.invalidZone(zone)
        }
        let interface = try primary?.networkInterfaceId.map { try neighbourhood.networkInterface($0) }
        if let id = interface?.subnetID ?? subnetID {
            let subnet = try neighbourhood.subnet(id)
            if let zone, subnet.availabilityZone != zone {
                throw AWSError.zoneOfAnotherSubnet(zone, subnet.availabilityZone)
            }
            return subnet
        }
        let defaults = neighbourhood.subnets.filter(\.isDefault).sorted {
            $0.availabilityZone < $1.availabilityZone
        }
        let offering = InstanceTypes.all[instanceType].map {
            InstanceTypes.zones(of: $0, in: neighbourhood.region)
        }
        let fitting = defaults.filter { zone == nil || $0.availabilityZone == zone }
        guard
            let subnet = fitting.first(where: { offering?.contains($0.availabilityZone) ?? true })
                ?? fitting.first
        else {
            throw AWSError.noDefaultSubnet
        }
        return subnet
    }

    /// The groups that are named, or those of an interface that is there, or the VPC's default one.
    func groups(
        for subnet: KnownSubnet, in neighbourhood: Neighbourhood<some Knowing>
    ) throws -> [KnownSecurityGroup] {
        if !groupNames.isEmpty, subnetID != nil {
            throw AWSError.invalidCombination(
                "The parameter groupName cannot be used with the parameter subnet")
        }
        if let id = primary?.networkInterfaceId {
            return try neighbourhood.groups(
                try neighbourhood.networkInterface(id).securityGroupIDs, for: subnet)
        }
        let named = try groupNames.map { try neighbourhood.securityGroup(named: $0, inVPC: subnet.vpcID).id }
        return try neighbourhood.groups(groupIDs + named, for: subnet)
    }
}

extension AWSError {
    static func invalidZone(_ zone: String) -> AWSError {
        AWSError("InvalidParameterValue", "Invalid availability zone: [\(zone)]")
    }

    static func zoneOfAnotherSubnet(_ zone: String, _ subnetZone: String) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "The availability zone '\(zone)' does not match the availability zone '\(subnetZone)' of the subnet"
        )
    }

    static let noDefaultSubnet = AWSError(
        "MissingInput", "No subnets found for the default VPC. Please specify a subnet.")

    static func differentNetworks(group: String, subnet: String) -> AWSError {
        AWSError(
            "InvalidParameter", "Security group \(group) and subnet \(subnet) belong to different networks.")
    }
}
