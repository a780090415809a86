import Vocabulary

/// When an access key signed, or a session of a role was used, for the last time that is written down.
package struct LastUse: Fact, Equatable {
    package static let kind = FactKind.lastUse
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.lastUses }
    package var factID: String { subject }

    /// The access key's ID, or the role's unique one.
    package var subject: String
    package var at: Timestamp
    package var service: String
    package var region: Region

    package init(subject: String, at: Timestamp, service: String, region: Region) {
        self.subject = subject
        self.at = at
        self.service = service
        self.region = region
    }
}

extension Knowing {
    package func lastUse(of subject: String) -> LastUse? { tables.lastUses[subject] }
}
