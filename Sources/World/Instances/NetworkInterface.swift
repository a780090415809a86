import Vocabulary

/// An elastic network interface. The one an instance comes and goes with is told by the instance itself, and
/// becomes a fact only when there is more to say of it than an instance can.
package struct NetworkInterface: Fact, Equatable {
    package static let kind = FactKind.networkInterface
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.networkInterfaces }
    package var factID: String { "\(account)/\(region)/\(id)" }

    /// What ties an interface to an instance.
    package struct Attachment: Codable, Sendable, Equatable {
        /// `eni-attach-` and 17 hexadecimal digits.
        package var id: String
        package var instanceID: String
        /// 0 for the primary interface.
        package var deviceIndex: Int
        package var deleteOnTermination: Bool
        package var attachedAt: Timestamp

        package init(
            id: String, instanceID: String, deviceIndex: Int, deleteOnTermination: Bool, attachedAt: Timestamp
        ) {
            self.id = id
            self.instanceID = instanceID
            self.deviceIndex = deviceIndex
            self.deleteOnTermination = deleteOnTermination
            self.attachedAt = attachedAt
        }
    }

    package var account: AccountID
    package var region: Region
    /// `eni-` and 17 hexadecimal digits.
    package var id: String
    package var createdAt: Timestamp
    package var vpcID: String
    package var subnetID: String
    package var availabilityZone: String
    package var macAddress: String
    package var privateIPv4: String
    package var secondaryIPv4: [String] = []
    package var description = ""
    package var securityGroupIDs: [String] = []
    package var sourceDestCheck = true
    package var attachment: Attachment?
    package var tags: [Tag] = []
    /// What made it; the same token again makes nothing more.
    package var clientToken: String?
    /// What the client token was first used with; nil of interfaces that older servers made.
    package var clientTokenDigest: String?

    package init(
        account: AccountID, region: Region, id: String, createdAt: Timestamp, vpcID: String, subnetID: String,
        availabilityZone: String, macAddress: String, privateIPv4: String
    ) {
        self.account = account
        self.region = region
        self.id = id
        self.createdAt = createdAt
        self.vpcID = vpcID
        self.subnetID = subnetID
        self.availabilityZone = availabilityZone
        self.macAddress = macAddress
        self.privateIPv4 = privateIPv4
    }

    /// The interface that an instance came with, as the instance tells it.
    package init(primaryOf instance: Instance) {
        self.init(
            account: instance.account, region: instance.region, id: instance.networkInterfaceID,
            createdAt: instance.createdAt, vpcID: instance.vpcID, subnetID: instance.subnetID,
            availabilityZone: instance.availabilityZone, macAddress: instance.macAddress,
            privateIPv4: instance.privateIPv4)
        securityGroupIDs = instance.securityGroupIDs
        sourceDestCheck = instance.sourceDestCheck
        tags = instance.networkInterfaceTags
        attachment = Attachment(
            id: instance.networkAttachmentID, instanceID: instance.id, deviceIndex: 0,
            deleteOnTermination: true, attachedAt: instance.createdAt)
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):network-interface/\(id)" }

    package var addresses: [String] { [privateIPv4] + secondaryIPv4 }

    /// Whether it is the one that an instance cannot be without.
    package var isPrimary: Bool { attachment?.deviceIndex == 0 }
}

extension Knowing {
    package func networkInterface(_ id: String, in account: AccountID, region: Region) -> NetworkInterface? {
        if let fact = tables.networkInterfaces["\(account)/\(region)/\(id)"] { return current(fact) }
        guard let entry = tables.index.first(.instance(networkInterface: id)),
            let instance = tables.instances[entry.id], instance.account == account,
            instance.region == region
        else { return nil }
        return NetworkInterface(primaryOf: instance)
    }

    /// The one that a client token made.
    package func networkInterface(
        clientToken: String, in account: AccountID, region: Region
    ) -> NetworkInterface? {
        tables.index.first(.networkInterface(clientToken: "\(account)/\(region)/\(clientToken)"))
            .flatMap { tables.networkInterfaces[$0.id] }.map { current($0) }
    }

    /// The one that has an attachment.
    package func networkInterface(
        attachment id: String, in account: AccountID, region: Region
    ) -> NetworkInterface? {
        guard let entry = tables.index.first(.networkInterface(attachment: id)) else { return nil }
        let interface =
            entry.kind == .instance
            ? tables.instances[entry.id].flatMap { primaryInterface(of: $0) }
            : tables.networkInterfaces[entry.id]
        return interface?.account == account && interface?.region == region ? interface : nil
    }

    /// The one that has a secondary address in a subnet.
    package func networkInterface(secondaryIPv4: String, subnetID: String) -> NetworkInterface? {
        tables.index.first(.networkInterface(secondaryIPv4: secondaryIPv4, subnetID: subnetID))
            .flatMap { tables.networkInterfaces[$0.id] }.map { current($0) }
    }

    /// Whether an interface is in a security group.
    package func hasInterfaces(inGroup id: String) -> Bool {
        tables.index.count(.networkInterfaces(inGroup: id)) > 0
    }

    /// An account's in a region after a place: first the instances' own by launch, then the others by ID. One stays
    /// in its place when it becomes a fact.
    package func networkInterfaces(
        in account: AccountID, region: Region, after place: String = ""
    ) -> some Sequence<(place: String, interface: NetworkInterface)> {
        let isBehindInstances = place.hasPrefix("1/")
        let last = String(place.dropFirst(2))
        let own = launches(in: account, region: region, after: last).lazy.compactMap { instance in
            primaryInterface(of: instance).map {
                (place: "0/" + instance.placeAmongLaunches, interface: $0)
            }
        }
        let prefix = "\(account)/\(region)/"
        let others = tables.networkInterfaces
            .rows(prefix: prefix, after: isBehindInstances ? prefix + last : nil).lazy
            .filter { !$0.isPrimary }.map { (place: "1/" + $0.id, interface: $0) }
        return (isBehindInstances ? [AnySequence(others)] : [AnySequence(own), AnySequence(others)]).joined()
    }

    /// None of a terminated one.
    private func primaryInterface(of instance: Instance) -> NetworkInterface? {
        guard instance.state != .terminated else { return nil }
        guard instance.interfaceIsFact == true else { return NetworkInterface(primaryOf: instance) }
        return networkInterface(instance.networkInterfaceID, in: instance.account, region: instance.region)
    }

    /// Those of an instance by their place in it; none of a terminated one.
    package func networkInterfaces(of instance: Instance) -> [NetworkInterface] {
        guard instance.state != .terminated else { return [] }
        let facts = tables.index.rows(.networkInterfaces(ofInstance: instance.id), of: .networkInterface)
            .compactMap { tables.networkInterfaces[$0] }.map { current($0) }
        let derived = instance.interfaceIsFact == true ? [] : [NetworkInterface(primaryOf: instance)]
        return (derived + facts).sorted {
            ($0.attachment?.deviceIndex ?? 0) < ($1.attachment?.deviceIndex ?? 0)
        }
    }

    /// Of a primary interface the instance knows best: that is where groups and the check are changed.
    private func current(_ fact: NetworkInterface) -> NetworkInterface {
        guard fact.isPrimary, let attachment = fact.attachment,
            let instance = tables.instances[attachment.instanceID]
        else { return fact }
        var interface = fact
        interface.securityGroupIDs = instance.securityGroupIDs
        interface.sourceDestCheck = instance.sourceDestCheck
        return interface
    }
}

extension Draft {
    /// Writes an interface down: with its instance if that says it all, else as a fact.
    package mutating func keep(_ interface: NetworkInterface) throws {
        guard let attachment = interface.attachment, attachment.deviceIndex == 0,
            var instance = instance(attachment.instanceID)
        else { return try put(interface) }
        if instance.interfaceIsFact != true, interface == NetworkInterface(primaryOf: instance) { return }
        instance.securityGroupIDs = interface.securityGroupIDs
        instance.sourceDestCheck = interface.sourceDestCheck
        instance.networkInterfaceTags = interface.tags
        let saysItAll = instance.interfaceIsFact != true && interface == NetworkInterface(primaryOf: instance)
        // First the instance lets the address go, then the interface takes it.
        if !saysItAll { instance.interfaceIsFact = true }
        try put(instance)
        if !saysItAll { try put(interface) }
    }

    /// What a terminated instance leaves: interfaces that are not to go with it stay, and public addresses stay
    /// with their account.
    package mutating func releaseNetwork(of instance: Instance) throws {
        for interface in networkInterfaces(of: instance) {
            if interface.attachment?.deleteOnTermination == false {
                var left = interface
                left.attachment = nil
                try put(left)
                try release(interface, isKept: true)
            } else {
                try release(interface, isKept: false)
                remove(interface)
            }
        }
    }

    /// An interface that stays keeps its elastic addresses, without the instance.
    private mutating func release(_ interface: NetworkInterface, isKept: Bool) throws {
        for var address in elasticAddresses(ofInterface: interface.id) {
            if isKept { address.association?.instanceID = nil } else { address.association = nil }
            try put(address)
        }
    }
}
