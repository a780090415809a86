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

    /// All of an account's in a region, sorted by ID.
    package func networkInterfaces(in account: AccountID, region: Region) -> [NetworkInterface] {
        let facts = tables.networkInterfaces.rows(prefix: "\(account)/\(region)/").map { current($0) }
        let derived = instances(in: account, region: region)
            .filter { $0.state != .terminated && $0.interfaceIsFact != true }
            .map { NetworkInterface(primaryOf: $0) }
        return (facts + derived).sorted { $0.id < $1.id }
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
        guard let attachment = fact.attachment, attachment.deviceIndex == 0,
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
