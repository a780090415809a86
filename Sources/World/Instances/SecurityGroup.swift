import Vocabulary

/// A security group with its rules.
package struct SecurityGroup: Fact {
    package static let kind = FactKind.securityGroup
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.securityGroups }
    package var factID: String { "\(account)/\(region)/\(id)" }

    /// One rule: one protocol and port range, one source or destination.
    package struct Rule: Codable, Sendable, Equatable {
        package enum Peer: Codable, Sendable, Equatable {
            case ipv4(String), ipv6(String), prefixList(String)
            case group(id: String, account: AccountID)
        }

        /// `sgr-` and 17 hexadecimal digits.
        package var id: String
        package var isEgress: Bool
        /// `tcp`, `udp`, `icmp`, `icmpv6`, `-1` for all, or a protocol number.
        package var ipProtocol: String
        package var fromPort: Int?
        package var toPort: Int?
        package var peer: Peer
        package var description: String?
        package var tags: [Tag] = []

        package init(
            id: String, isEgress: Bool, ipProtocol: String, fromPort: Int?, toPort: Int?, peer: Peer,
            description: String?
        ) {
            self.id = id
            self.isEgress = isEgress
            self.ipProtocol = ipProtocol
            self.fromPort = fromPort
            self.toPort = toPort
            self.peer = peer
            self.description = description
        }
    }

    package var account: AccountID
    package var region: Region
    package var id: String
    package var name: String
    package var description: String
    package var vpcID: String
    package var rules: [Rule] = []
    package var tags: [Tag] = []

    package init(
        account: AccountID, region: Region, id: String, name: String, description: String, vpcID: String
    ) {
        self.account = account
        self.region = region
        self.id = id
        self.name = name
        self.description = description
        self.vpcID = vpcID
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):security-group/\(id)" }
}

extension Knowing {
    package func securityGroup(_ id: String, in account: AccountID, region: Region) -> SecurityGroup? {
        tables.securityGroups["\(account)/\(region)/\(id)"]
    }

    package func securityGroups(in account: AccountID, region: Region) -> [SecurityGroup] {
        Array(tables.securityGroups.rows(prefix: "\(account)/\(region)/"))
    }

    /// Whether a rule of another group of the account's names the group.
    package func isNamedByAnother(_ group: SecurityGroup) -> Bool {
        tables.index.count(.securityGroups(naming: group.id)) > 0
    }
}
