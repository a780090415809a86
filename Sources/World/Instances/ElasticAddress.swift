import Vocabulary

/// A public IPv4 address that an account holds.
package struct ElasticAddress: Fact {
    package static let kind = FactKind.elasticAddress
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.elasticAddresses }
    package var factID: String { "\(account)/\(region)/\(id)" }

    package var account: AccountID
    package var region: Region
    /// `eipalloc-` and 17 hexadecimal digits.
    package var id: String
    package var createdAt: Timestamp
    package var tags: [Tag] = []

    package init(account: AccountID, region: Region, id: String, createdAt: Timestamp) {
        self.account = account
        self.region = region
        self.id = id
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
}
