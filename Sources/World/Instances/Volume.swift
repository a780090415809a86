import Vocabulary

/// A block device of EC2: a root volume, or one that was created.
package struct Volume: Fact {
    package static let kind = FactKind.volume
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.volumes }
    package var factID: String { "\(account)/\(region)/\(id)" }

    package var account: AccountID
    package var region: Region
    /// `vol-` and 17 hexadecimal digits.
    package var id: String
    package var createdAt: Timestamp
    package var tags: [Tag] = []

    package init(account: AccountID, region: Region, id: String, createdAt: Timestamp) {
        self.account = account
        self.region = region
        self.id = id
        self.createdAt = createdAt
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):volume/\(id)" }
}

extension Knowing {
    package func volume(_ id: String, in account: AccountID, region: Region) -> Volume? {
        tables.volumes["\(account)/\(region)/\(id)"]
    }

    package func volumes(in account: AccountID, region: Region) -> [Volume] {
        Array(tables.volumes.rows(prefix: "\(account)/\(region)/"))
    }
}
