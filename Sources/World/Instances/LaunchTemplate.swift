import Vocabulary

/// A launch template with its versions.
package struct LaunchTemplate: Fact {
    package static let kind = FactKind.launchTemplate
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.launchTemplates }
    package var factID: String { "\(account)/\(region)/\(id)" }

    package var account: AccountID
    package var region: Region
    /// `lt-` and 17 hexadecimal digits.
    package var id: String
    package var createdAt: Timestamp
    package var tags: [Tag] = []

    package init(account: AccountID, region: Region, id: String, createdAt: Timestamp) {
        self.account = account
        self.region = region
        self.id = id
        self.createdAt = createdAt
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):launch-template/\(id)" }
}

extension Knowing {
    package func launchTemplate(_ id: String, in account: AccountID, region: Region) -> LaunchTemplate? {
        tables.launchTemplates["\(account)/\(region)/\(id)"]
    }

    package func launchTemplates(in account: AccountID, region: Region) -> [LaunchTemplate] {
        Array(tables.launchTemplates.rows(prefix: "\(account)/\(region)/"))
    }
}
