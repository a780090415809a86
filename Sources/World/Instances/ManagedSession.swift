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
    package var documentName: String
    /// The ARN of whoever began it, and `aws:userid`.
    package var owner: String
    package var ownerUserID: String
    package var reason: String?
    package var startedAt: Timestamp
    /// Nil while it goes on.
    package var endedAt: Timestamp?

    package init(
        account: AccountID, region: Region, id: String, instanceID: String, documentName: String,
        owner: String, ownerUserID: String, startedAt: Timestamp
    ) {
        self.account = account
        self.region = region
        self.id = id
        self.instanceID = instanceID
        self.documentName = documentName
        self.owner = owner
        self.ownerUserID = ownerUserID
        self.startedAt = startedAt
    }

    package var arn: String { Self.arn(id, in: account, region: region) }

    package static func arn(_ id: String, in account: AccountID, region: Region) -> String {
        "arn:aws:ssm:\(region):\(account):session/\(id)"
    }
}

extension Knowing {
    package func managedSession(_ id: String, in account: AccountID, region: Region) -> ManagedSession? {
        tables.managedSessions["\(account)/\(region)/\(id)"]
    }

    package func managedSessions(in account: AccountID, region: Region) -> [ManagedSession] {
        Array(tables.managedSessions.rows(prefix: "\(account)/\(region)/"))
    }

    /// All sessions there are, of every account and region.
    package var allManagedSessions: some Sequence<ManagedSession> { tables.managedSessions.all }
}

extension Draft {
    /// Notes that a session is over; one that was over already keeps its end.
    package mutating func end(_ session: ManagedSession, at now: Timestamp) throws {
        guard var known = managedSession(session.id, in: session.account, region: session.region),
            known.endedAt == nil
        else { return }
        known.endedAt = now
        try put(known)
    }
}
