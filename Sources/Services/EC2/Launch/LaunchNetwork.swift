import Service
import Vocabulary
import World

/// Where a launch wants to be, whether it says so of the instance or of network interfaces.
struct LaunchNetwork: Sendable {
    /// By their place: those that are named, or the one that every instance has.
    let interfaces: [InstanceNetworkInterfaceSpecification]
    let zone: String?
    /// Of the primary interface's groups those that are named, which are of the default VPC.
    let groupNames: [String]
    /// Where nothing else is said, a zone that offers the type is taken.
    private let instanceType: String

    init(_ input: RunInstancesRequest) {
        let named = (input.networkInterfaces ?? []).sorted { $0.place < $1.place }
        let usual = InstanceNetworkInterfaceSpecification(
            groups: input.securityGroupIds, privateIpAddress: input.privateIpAddress,
            subnetId: input.subnetId)
        interfaces = named.isEmpty ? [usual] : named
        instanceType = input.instanceType ?? "m1.small"
        zone = input.placement?.availabilityZone.flatMap { $0.isEmpty ? nil : $0 }
        groupNames = input.securityGroups ?? []
    }

    /// The interface that the instance cannot be without.
    var primary: InstanceNetworkInterfaceSpecification? { interfaces.first(where: \.isPrimary) }

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
        let indexes = interfaces.map(\.place)
        for index in indexes { try InstanceTypes.check(deviceIndex: index) }
        guard Set(indexes).count == indexes.count else {
            throw AWSError.invalidParameterValue("Each network interface requires a unique device index.")
        }
        let ids = interfaces.compactMap(\.networkInterfaceId)
        guard Set(ids).count == ids.count else { throw AWSError.interfaceTwice }
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

    /// An interface's subnet: that in which it is already, or that is named, or the primary one's.
    func subnet(
        of interface: InstanceNetworkInterfaceSpecification, in neighbourhood: Neighbourhood<some Knowing>
    ) throws -> KnownSubnet {
        guard !interface.isPrimary else { return try subnet(in: neighbourhood) }
        let known = try interface.networkInterfaceId.map { try neighbourhood.networkInterface($0) }
        return try (known?.subnetID ?? interface.subnetId).map { try neighbourhood.subnet($0) }
            ?? subnet(in: neighbourhood)
    }

    /// The subnet of the primary interface: that in which it is already, or that is named, or the default one of
    /// the zone, or the first default one.
    func subnet(in neighbourhood: Neighbourhood<some Knowing>) throws -> KnownSubnet {
        if let zone, !Places.zones(of: neighbourhood.region).contains(zone) {
            throw AWSError.invalidZone(zone)
        }
        let interface = try primary?.networkInterfaceId.map { try neighbourhood.networkInterface($0) }
        if let id = interface?.subnetID ?? primary?.subnetId {
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

    /// The groups of an interface that is made: those that are named, or the VPC's default one.
    func groups(
        of interface: InstanceNetworkInterfaceSpecification, for subnet: KnownSubnet,
        in neighbourhood: Neighbourhood<some Knowing>
    ) throws -> [KnownSecurityGroup] {
        let names = interface.isPrimary ? groupNames : []
        if !names.isEmpty, interface.subnetId != nil {
            throw AWSError.invalidCombination(
                "The parameter groupName cannot be used with the parameter subnet")
        }
        let named = try names.map { try neighbourhood.securityGroup(named: $0, inVPC: subnet.vpcID).id }
        return try neighbourhood.groups((interface.groups ?? []) + named, for: subnet)
    }
}

extension InstanceNetworkInterfaceSpecification {
    /// Its place in the instance; without a number it is the first.
    var place: Int { deviceIndex ?? 0 }
    var isPrimary: Bool { place == 0 }
}

extension AWSError {
    /// Its text is not verified.
    static let interfaceTwice = invalidParameterValue(
        "A network interface may not be specified more than once.")

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
