import Vocabulary

/// A session of Session Manager: a terminal of an instance that somebody was given.
package struct ManagedSession: Fact {
    package static let kind = FactKind.managedSession
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.managedSessions }
    package var factID: String { "\(account)/\(region)/\(id)" }

    package var account: AccountID
    package var region: Region
    /// The session name of whoever began it, a hyphen, and 17 hexadecimal digits.
    package var id: String
    package var instanceID: String
    package var startedAt: Timestamp

    package init(
        account: AccountID, region: Region, id: String, instanceID: String, startedAt: Timestamp
    ) {
        self.account = account
        self.region = region
        self.id = id
        self.instanceID = instanceID
        self.startedAt = startedAt
    }
}

extension Knowing {
    package func managedSession(_ id: String, in account: AccountID, region: Region) -> ManagedSession? {
        tables.managedSessions["\(account)/\(region)/\(id)"]
    }

    package func managedSessions(in account: AccountID, region: Region) -> [ManagedSession] {
        Array(tables.managedSessions.rows(prefix: "\(account)/\(region)/"))
    }
}
