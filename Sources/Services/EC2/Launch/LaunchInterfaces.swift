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

    /// An interface that every instance of the launch gets.
    private struct Asked: Sendable {
        let specification: InstanceNetworkInterfaceSpecification
        let subnet: KnownSubnet
        let origin: Origin
    }

    private enum Origin: Sendable {
        case existing(KnownNetworkInterface)
        case new(AskedAddresses, groups: [KnownSecurityGroup])
    }

    /// The subnet of the primary one.
    let subnet: KnownSubnet
    private let asked: [Asked]
    private let tags: [KnownTag]

    init(
        _ network: LaunchNetwork, count: Int, of type: InstanceType, tags: [KnownTag],
        in here: Neighbourhood<some Knowing>
    ) throws {
        try Self.checkNames(network.interfaces, count: count)
        subnet = try network.subnet(in: here)
        asked = try network.interfaces.map { specification in
            let place = try network.subnet(of: specification, in: here)
            if let id = specification.networkInterfaceId {
                let known = try here.networkInterface(id)
                return Asked(specification: specification, subnet: place, origin: .existing(known))
            }
            let groups = try network.groups(of: specification, for: place, in: here)
            return Asked(
                specification: specification, subnet: place,
                origin: .new(try specification.addresses(), groups: groups))
        }
        self.tags = tags
        try check(type)
    }

    /// What there can be one of cannot be given to many instances.
    private static func checkNames(
        _ interfaces: [InstanceNetworkInterfaceSpecification], count: Int
    ) throws {
        guard count > 1 else { return }
        let namesAddress = interfaces.contains {
            $0.privateIpAddress != nil || $0.privateIpAddresses?.isEmpty == false
        }
        guard !namesAddress else {
            throw AWSError.invalidCombination(
                "Cannot specify a private IP address when launching more than one instance")
        }
        guard !interfaces.contains(where: { $0.networkInterfaceId != nil }) else {
            throw AWSError.invalidCombination(
                "Cannot specify a network interface ID when launching more than one instance")
        }
    }

    private func check(_ type: InstanceType) throws {
        try type.check(interfaces: asked.count)
        for interface in asked {
            guard interface.subnet.availabilityZone == subnet.availabilityZone else {
                throw AWSError.interfaceElsewhere
            }
            switch interface.origin {
            case .existing(let known):
                guard known.attachment == nil else { throw AWSError.interfaceAttached(known.id) }
                try type.check(addresses: known.addresses.count)
            case .new(let addresses, _): try type.check(addresses: addresses.count)
            }
        }
    }

    /// How many of `counts` instances there is room for in the subnets.
    func room(for counts: ClosedRange<Int>, in draft: Draft, ids: any Identifiers) throws -> Int {
        var needs: [String: (subnet: KnownSubnet, addresses: Int)] = [:]
        for interface in asked {
            guard case .new(let addresses, _) = interface.origin else { continue }
            needs[interface.subnet.id, default: (interface.subnet, 0)].addresses += addresses.count
        }
        var count = counts.upperBound
        for (subnet, need) in needs.values {
            let free = try FreeAddresses(in: subnet, known: draft, ids: ids).count
            guard free >= need * counts.lowerBound else { throw AWSError.subnetIsFull(subnet.id) }
            count = min(count, free / need)
        }
        return count
    }

    /// The interfaces of the next instance, the primary one first.
    func next(in draft: Draft, call: AuthorizedCall) throws -> [Interface] {
        var free: [String: FreeAddresses] = [:]
        return try asked.map { asked in
            let specification = asked.specification
            switch asked.origin {
            case .existing(let known):
                // What was there before stays.
                return Interface(
                    known: known, deviceIndex: specification.place,
                    deleteOnTermination: specification.deleteOnTermination ?? false)
            case .new(let addresses, let groups):
                let place = asked.subnet
                var room = try free[place.id] ?? FreeAddresses(in: place, known: draft, ids: call.ids)
                var known = KnownNetworkInterface(
                    in: place, at: try addresses.taken(from: &room), ids: call.ids, now: call.now)
                free[place.id] = room
                known.securityGroupIDs = groups.map(\.id)
                known.description = specification.description ?? ""
                known.tags = tags
                return Interface(
                    known: known, deviceIndex: specification.place,
                    deleteOnTermination: specification.deleteOnTermination ?? true)
            }
        }
    }

    /// Whether the instance borrows a public address: as it asks, or as the subnet has it.
    var assignsPublicIPv4: Bool {
        guard let primary = asked.first, case .new = primary.origin else { return false }
        return primary.specification.associatePublicIpAddress ?? subnet.mapPublicIPOnLaunch
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
}
