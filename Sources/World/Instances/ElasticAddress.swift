import Vocabulary

/// A public IPv4 address that an account holds.
package struct ElasticAddress: Fact {
    package static let kind = FactKind.elasticAddress
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.elasticAddresses }
    package var factID: String { "\(account)/\(region)/\(id)" }

    /// What ties it to a private address of an interface.
    package struct Association: Codable, Sendable {
        /// `eipassoc-` and 17 hexadecimal digits.
        package var id: String
        package var networkInterfaceID: String
        package var privateIPv4: String
        /// The instance that the interface is attached to.
        package var instanceID: String?

        package init(id: String, networkInterfaceID: String, privateIPv4: String, instanceID: String?) {
            self.id = id
            self.networkInterfaceID = networkInterfaceID
            self.privateIPv4 = privateIPv4
            self.instanceID = instanceID
        }
    }

    package var account: AccountID
    package var region: Region
    /// `eipalloc-` and 17 hexadecimal digits.
    package var id: String
    package var publicIPv4: String
    package var createdAt: Timestamp
    package var association: Association?
    package var tags: [Tag] = []

    package init(account: AccountID, region: Region, id: String, publicIPv4: String, createdAt: Timestamp) {
        self.account = account
        self.region = region
        self.id = id
        self.publicIPv4 = publicIPv4
        self.createdAt = createdAt
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):elastic-ip/\(id)" }
}

extension Knowing {
    package func elasticAddress(_ id: String, in account: AccountID, region: Region) -> ElasticAddress? {
        tables.elasticAddresses["\(account)/\(region)/\(id)"]
    }

    package func elasticAddresses(in account: AccountID, region: Region) -> [ElasticAddress] {
        Array(tables.elasticAddresses.rows(prefix: "\(account)/\(region)/"))
    }

    /// Those that are tied to an interface, in the order of their IDs.
    package func elasticAddresses(ofInterface id: String) -> [ElasticAddress] {
        tables.index.rows(.elasticAddresses(ofInterface: id), of: .elasticAddress).sorted()
            .compactMap { tables.elasticAddresses[$0] }
    }

    /// The public address that an instance is reached by: an elastic one, or the one it got at its start.
    package func publicIPv4(of instance: Instance) -> String? {
        guard instance.state != .terminated else { return nil }
        return elasticAddresses(ofInterface: instance.networkInterfaceID)
            .first { $0.association?.privateIPv4 == instance.privateIPv4 }?.publicIPv4 ?? instance.publicIPv4
    }

    /// The public addresses of an interface, each with the private one that it leads to and, unless it is lent
    /// for the time the instance runs, the account's elastic one.
    package func publicAddresses(
        of interface: NetworkInterface
    ) -> [(address: String, of: String, elastic: ElasticAddress?)] {
        let elastic = elasticAddresses(ofInterface: interface.id).compactMap { elastic in
            elastic.association.map {
                (address: elastic.publicIPv4, of: $0.privateIPv4, elastic: Optional(elastic))
            }
        }
        guard let attachment = interface.attachment, attachment.deviceIndex == 0,
            let lent = instance(attachment.instanceID)?.publicIPv4
        else { return elastic }
        return elastic + [(address: lent, of: interface.privateIPv4, elastic: nil)]
    }

    /// The name of a public address, in a VPC that gives names.
    /// https://docs.aws.amazon.com/vpc/latest/userguide/AmazonDNS-concepts.html
    package func publicDNSName(of address: String, in vpcID: String, account: AccountID, region: Region)
        -> String?
    {
        guard let vpc = vpc(vpcID, in: account, region: region), vpc.givesHostnames else { return nil }
        let host = "ec2-" + String(address.map { $0 == "." ? "-" : $0 })
        return region == .usEast1
            ? "\(host).compute-1.amazonaws.com" : "\(host).\(region).compute.amazonaws.com"
    }
}
