import Vocabulary

/// A launch template with its versions.
package struct LaunchTemplate: Fact {
    package static let kind = FactKind.launchTemplate
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.launchTemplates }
    package var factID: String { "\(account)/\(region)/\(id)" }

    package struct Version: Codable, Sendable, Equatable {
        package var number: Int
        package var description: String?
        package var createdAt: Timestamp
        /// An ARN.
        package var createdBy: String
        package var data: LaunchTemplateData
        package var clientToken: String?
        /// What the client token was first used with.
        package var clientTokenDigest: String?

        package init(
            number: Int, description: String?, createdAt: Timestamp, createdBy: String,
            data: LaunchTemplateData
        ) {
            self.number = number
            self.description = description
            self.createdAt = createdAt
            self.createdBy = createdBy
            self.data = data
        }
    }

    package var account: AccountID
    package var region: Region
    /// `lt-` and 17 hexadecimal digits.
    package var id: String
    package var name: String
    package var createdAt: Timestamp
    /// An ARN.
    package var createdBy: String
    package var defaultVersion = 1
    /// The highest number that was given, also where that version is deleted.
    package var latestVersion = 1
    /// By their numbers, ascending.
    package var versions: [Version]
    package var tags: [Tag] = []

    package init(
        account: AccountID, region: Region, id: String, name: String, createdAt: Timestamp, createdBy: String,
        first: Version
    ) {
        self.account = account
        self.region = region
        self.id = id
        self.name = name
        self.createdAt = createdAt
        self.createdBy = createdBy
        versions = [first]
    }

    package var arn: String { "arn:aws:ec2:\(region):\(account):launch-template/\(id)" }
}

extension Knowing {
    package func launchTemplate(_ id: String, in account: AccountID, region: Region) -> LaunchTemplate? {
        tables.launchTemplates["\(account)/\(region)/\(id)"]
    }

    package func launchTemplate(named name: String, in account: AccountID, region: Region) -> LaunchTemplate?
    {
        tables.index.rows(.launchTemplate(name: "\(account)/\(region)/\(name)"), of: .launchTemplate).first
            .flatMap { tables.launchTemplates[$0] }
    }

    package func launchTemplates(in account: AccountID, region: Region) -> [LaunchTemplate] {
        Array(tables.launchTemplates.rows(prefix: "\(account)/\(region)/"))
    }
}
