import Vocabulary

/// A long-term access key of a user, or of the account's root when `userID` is nil.
package struct AccessKey: Fact {
    package static let kind = FactKind.accessKey
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.accessKeys }
    package var factID: String { id.rawValue }

    package enum Status: String, Codable, Sendable { case active = "Active", inactive = "Inactive" }

    package var id: AccessKeyID
    package var account: AccountID
    package var userID: UniqueID?
    package var status: Status = .active
    package var createdAt: Timestamp
    /// The secret, sealed under the master key for this key ID: at rest nobody can read it.
    package var sealedSecret: [UInt8]
    /// Whether it was declared in a file for tests: then it is good only while the server can be reached
    /// from this computer alone.
    package var isFixed = false

    package init(
        id: AccessKeyID, account: AccountID, userID: UniqueID?, createdAt: Timestamp, sealedSecret: [UInt8]
    ) {
        self.id = id
        self.account = account
        self.userID = userID
        self.createdAt = createdAt
        self.sealedSecret = sealedSecret
    }
}

extension Knowing {
    package func accessKey(_ id: AccessKeyID) -> AccessKey? { tables.accessKeys[id.rawValue] }

    /// The user's keys, oldest first.
    package func accessKeys(of user: User) -> [AccessKey] { accessKeys(.accessKeys(ofUser: user.id)) }

    /// The keys of the account's root, oldest first.
    package func accessKeys(ofRoot account: AccountID) -> [AccessKey] {
        accessKeys(.accessKeys(ofRoot: account))
    }

    private func accessKeys(_ key: IndexKey) -> [AccessKey] {
        tables.index.rows(key, of: .accessKey).compactMap { tables.accessKeys[$0] }
            .sorted { ($0.createdAt, $0.id.rawValue) < ($1.createdAt, $1.id.rawValue) }
    }
}
