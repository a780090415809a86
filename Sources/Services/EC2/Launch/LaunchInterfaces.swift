import Service
import Vocabulary
import World

/// The network interfaces of one launch: which are made, which are there already, and their addresses.
struct LaunchInterfaces: Sendable {
    /// An interface of one instance before it is written down.
    struct Interface: Sendable {
        var known: KnownNetworkInterface
        var deviceIndex: Int
        var deleteOnTermination: Bool
    }

    private let input: RunInstancesRequest
    private let subnet: KnownSubnet
    private let groups: [KnownSecurityGroup]
    private let tags: [KnownTag]

    /// `subnet` and `groups` are those of the primary interface.
    init(
        _ input: RunInstancesRequest, subnet: KnownSubnet, groups: [KnownSecurityGroup], tags: [KnownTag]
    ) throws {
        self.input = input
        self.subnet = subnet
        self.groups = groups
        self.tags = tags
        let isSingle = input.maxCount == 1
        let names = (input.networkInterfaces ?? []).contains {
            $0.privateIpAddress != nil || $0.privateIpAddresses?.isEmpty == false
        }
        guard isSingle || (input.privateIpAddress == nil && !names) else {
            throw AWSError.invalidCombination(
                "Cannot specify a private IP address when launching more than one instance")
        }
        guard isSingle || !(input.networkInterfaces ?? []).contains(where: { $0.networkInterfaceId != nil })
        else {
            throw AWSError.invalidCombination(
                "Cannot specify a network interface ID when launching more than one instance")
        }
    }

    private var specifications: [InstanceNetworkInterfaceSpecification] {
        let asked = (input.networkInterfaces ?? []).sorted { ($0.deviceIndex ?? 0) < ($1.deviceIndex ?? 0) }
        guard asked.isEmpty else { return asked }
        return [InstanceNetworkInterfaceSpecification(privateIpAddress: input.privateIpAddress)]
    }

    /// How many of `counts` instances there is room for in the subnets.
    func room(for counts: ClosedRange<Int>, in draft: Draft, ids: any Identifiers) throws -> Int {
        var needs: [String: Int] = [:]
        for specification in specifications where specification.networkInterfaceId == nil {
            needs[specification.subnetId ?? subnet.id, default: 0] += try specification.addresses().count
        }
        let here = Neighbourhood(draft, account: subnet.account, region: subnet.region)
        var count = counts.upperBound
        for (id, need) in needs {
            let free = try FreeAddresses(in: try here.subnet(id), known: draft, ids: ids).count
            guard free >= need * counts.lowerBound else { throw AWSError.subnetIsFull(id) }
            count = min(count, free / need)
        }
        return count
    }

    /// The interfaces of the next instance, the primary one first.
    func next(in draft: Draft, call: AuthorizedCall) throws -> [Interface] {
        let here = call.neighbourhood(draft)
        var free: [String: FreeAddresses] = [:]
        return try specifications.map { specification in
            let index = specification.deviceIndex ?? 0
            if let id = specification.networkInterfaceId {
                let known = try here.networkInterface(id)
                guard known.attachment == nil else { throw AWSError.interfaceAttached(id) }
                guard known.availabilityZone == subnet.availabilityZone else {
                    throw AWSError.interfaceElsewhere
                }
                // What was there before stays.
                return Interface(
                    known: known, deviceIndex: index,
                    deleteOnTermination: specification.deleteOnTermination ?? false)
            }
            let place = index == 0 ? subnet : try specification.subnetId.map { try here.subnet($0) } ?? subnet
            guard place.availabilityZone == subnet.availabilityZone else { throw AWSError.interfaceElsewhere }
            var room = try free[place.id] ?? FreeAddresses(in: place, known: draft, ids: call.ids)
            var known = KnownNetworkInterface(
                in: place, at: try specification.addresses().taken(from: &room), ids: call.ids, now: call.now)
            free[place.id] = room
            let ofOthers = index == 0 ? groups : try here.groups(specification.groups, for: place)
            known.securityGroupIDs = ofOthers.map(\.id)
            known.description = specification.description ?? ""
            known.tags = tags
            return Interface(
                known: known, deviceIndex: index,
                deleteOnTermination: specification.deleteOnTermination ?? true)
        }
    }

    /// Whether the instance borrows a public address: as it asks, or as the subnet has it.
    var assignsPublicIPv4: Bool {
        guard let primary = specifications.first, primary.networkInterfaceId == nil else { return false }
        return primary.associatePublicIpAddress ?? subnet.mapPublicIPOnLaunch
    }

    /// Writes the instance down with its interfaces.
    static func put(
        _ instance: KnownInstance, with interfaces: [Interface], call: AuthorizedCall, in draft: inout Draft
    ) throws {
        // The primary interface may be a fact already, and then has its address itself.
        var instance = instance
        instance.interfaceIsFact = interfaces.first.flatMap { primary in
            draft.tables.networkInterfaces[primary.known.factID].map { _ in true }
        }
        try draft.put(instance)
        for interface in interfaces {
            var known = interface.known
            let isPrimary = interface.deviceIndex == 0
            known.attachment = KnownNetworkInterface.Attachment(
                id: isPrimary ? instance.networkAttachmentID : "eni-attach-0\(call.ids.hex(16))",
                instanceID: instance.id, deviceIndex: interface.deviceIndex,
                deleteOnTermination: interface.deleteOnTermination, attachedAt: instance.createdAt)
            try draft.keep(known)
            try draft.setInstance(of: known)
        }
    }
}

extension InstanceNetworkInterfaceSpecification {
    fileprivate func addresses() throws -> AskedAddresses {
        try AskedAddresses(
            privateIpAddress, privateIpAddresses, secondaryCount: secondaryPrivateIpAddressCount)
    }

    /// Refuses what cannot be done here, and what an interface that is there has already.
    func refuseUnsupported() throws {
        let asked: [(String, Bool)] = [
            ("AssociateCarrierIpAddress", associateCarrierIpAddress != nil),
            ("ConnectionTrackingSpecification", connectionTrackingSpecification != nil),
            ("EnaQueueCount", enaQueueCount != nil),
            ("EnaSrdSpecification", enaSrdSpecification != nil),
            ("InterfaceType", (interfaceType ?? "interface") != "interface"),
            ("Ipv4PrefixCount", (ipv4PrefixCount ?? 0) > 0),
            ("Ipv4Prefixes", ipv4Prefixes?.isEmpty == false),
            ("Ipv6AddressCount", (ipv6AddressCount ?? 0) > 0),
            ("Ipv6Addresses", ipv6Addresses?.isEmpty == false),
            ("Ipv6PrefixCount", (ipv6PrefixCount ?? 0) > 0),
            ("Ipv6Prefixes", ipv6Prefixes?.isEmpty == false),
            ("NetworkCardIndex", (networkCardIndex ?? 0) != 0),
            ("PrimaryIpv6", primaryIpv6 == true),
        ]
        if let (name, _) = asked.first(where: \.1) { throw AWSError.unsupported("NetworkInterface.\(name)") }
        guard networkInterfaceId != nil else { return }
        let twice: [(String, Bool)] = [
            ("subnet", subnetId != nil),
            ("security groups", groups?.isEmpty == false),
            (
                "private IP address",
                privateIpAddress != nil || privateIpAddresses?.isEmpty == false
                    || (secondaryPrivateIpAddressCount ?? 0) > 0
            ),
            ("associatePublicIPAddress", associatePublicIpAddress != nil),
            ("description", description != nil),
        ]
        if let (what, _) = twice.first(where: \.1) {
            throw AWSError.invalidCombination(
                "A network interface may not specify both a network interface ID and a \(what)")
        }
    }
}
