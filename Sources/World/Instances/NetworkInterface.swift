import Vocabulary

/// An elastic network interface that was created for itself.
package struct NetworkInterface: Fact {
    package static let kind = FactKind.networkInterface
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.networkInterfaces }
    package var factID: String { "\(account)/\(region)/\(id)" }

    package var account: AccountID
    package var region: Region
    /// `eni-` and 17 hexadecimal digits.
    package var id: String
    package var createdAt: Timestamp
    package var tags: [Tag] = []

    package init(account: AccountID, region: Region, id: String, createdAt: Timestamp) {
        self.account = account
        self.region = region
        self.id = id
        self.createdAt = createdAt
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):network-interface/\(id)" }
}

extension Knowing {
    package func networkInterface(_ id: String, in account: AccountID, region: Region) -> NetworkInterface? {
        tables.networkInterfaces["\(account)/\(region)/\(id)"]
    }

    package func networkInterfaces(in account: AccountID, region: Region) -> [NetworkInterface] {
        Array(tables.networkInterfaces.rows(prefix: "\(account)/\(region)/"))
    }
}
