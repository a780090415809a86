import Service
import Vocabulary
import World

/// Where a launch wants to be, whether it says so of the instance or of a network interface.
struct LaunchNetwork: Sendable {
    var subnetID: String?
    var zone: String?
    var groupIDs: [String]
    var groupNames: [String]
    var privateIPv4: String?
    /// Where nothing else is said, a zone that offers the type is taken.
    private let instanceType: String

    init(_ input: RunInstancesRequest) {
        let interface = input.networkInterfaces?.first
        instanceType = input.instanceType ?? "m1.small"
        subnetID = interface?.subnetId ?? input.subnetId
        zone = input.placement?.availabilityZone.flatMap { $0.isEmpty ? nil : $0 }
        groupIDs = interface?.groups ?? input.securityGroupIds ?? []
        groupNames = input.securityGroups ?? []
        privateIPv4 =
            interface?.privateIpAddress ?? interface?.privateIpAddresses?.first?.privateIpAddress
            ?? input.privateIpAddress
    }

    /// An interface has its own subnet, groups and address: then the instance must not name any.
    static func check(_ input: RunInstancesRequest) throws {
        guard input.networkInterfaces?.isEmpty == false else { return }
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
    }

    /// The subnet that is named, or the default one of the zone, or the first default one.
    func subnet(in neighbourhood: Neighbourhood<some Knowing>) throws -> KnownSubnet {
        if let zone, !neighbourhood.subnets.contains(where: { $0.availabilityZone == zone }) {
            throw AWSError.invalidZone(zone)
        }
        if let subnetID {
            let subnet = try neighbourhood.subnet(subnetID)
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

    /// The groups that are named, or the VPC's default one.
    func groups(
        for subnet: KnownSubnet, in neighbourhood: Neighbourhood<some Knowing>
    ) throws -> [KnownSecurityGroup] {
        if !groupNames.isEmpty, subnetID != nil {
            throw AWSError.invalidCombination(
                "The parameter groupName cannot be used with the parameter subnet")
        }
        var groups = try groupIDs.map { try neighbourhood.securityGroup($0) }
        groups += try groupNames.map { try neighbourhood.securityGroup(named: $0, inVPC: subnet.vpcID) }
        if let stranger = groups.first(where: { $0.vpcID != subnet.vpcID }) {
            throw AWSError.differentNetworks(group: stranger.id, subnet: subnet.id)
        }
        guard groups.isEmpty else { return groups }
        return [try neighbourhood.securityGroup(named: "default", inVPC: subnet.vpcID)]
    }

    /// An address for each of `count` instances.
    func addresses(
        _ count: Int, in subnet: KnownSubnet, known: some Knowing, ids: any Identifiers
    ) throws -> [String] {
        guard let range = IPv4Range(subnet.cidrBlock) else { throw AWSError.noSuchSubnet(subnet.id) }
        var taken = Set(known.addressesTaken(in: subnet))
        if let privateIPv4 {
            guard count == 1 else {
                throw AWSError.invalidCombination(
                    "Cannot specify a private IP address when launching more than one instance")
            }
            guard let address = IPv4Range.address(privateIPv4) else {
                throw AWSError.invalidParameterValue("Invalid IPv4 address: \(privateIPv4)")
            }
            guard range.contains(address) else { throw AWSError.addressOutside(privateIPv4) }
            guard !range.isReserved(address) else { throw AWSError.addressReserved(privateIPv4) }
            guard !taken.contains(address) else { throw AWSError.addressInUse(privateIPv4) }
            return [privateIPv4]
        }
        return try (0..<count).map { _ in
            let random = ids.bytes(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            guard let address = range.free(besides: taken, random: random) else {
                throw AWSError.subnetIsFull(subnet.id)
            }
            taken.insert(address)
            return IPv4Range.text(address)
        }
    }
}

extension Knowing {
    /// The addresses of the instances in the subnet.
    func addressesTaken(in subnet: KnownSubnet) -> [UInt32] {
        instances(in: subnet.account, region: subnet.region)
            .filter { $0.subnetID == subnet.id && $0.state != .terminated }
            .compactMap { IPv4Range.address($0.privateIPv4) }
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

    static func addressOutside(_ address: String) -> AWSError {
        AWSError(
            "InvalidParameterValue", "Address \(address) does not fall within the subnet's address range")
    }

    static func addressReserved(_ address: String) -> AWSError {
        AWSError("InvalidParameterValue", "Address \(address) is in subnet's reserved address range")
    }

    static func addressInUse(_ address: String) -> AWSError {
        AWSError("InvalidIPAddress.InUse", "Address \(address) is in use.")
    }

    static func subnetIsFull(_ id: String) -> AWSError {
        AWSError(
            "InsufficientFreeAddressesInSubnet",
            "There are not enough free addresses in subnet '\(id)' to satisfy the requested number of instances."
        )
    }
}
