/// What came of an import.
package struct ImportReport: Codable, Sendable, Equatable {
    package struct Count: Codable, Sendable, Equatable {
        /// `user`, `instance profile`, …
        package var noun: String
        package var taken = 0
        package var made = 0
        package var changed = 0
    }

    package struct Remark: Codable, Sendable, Equatable {
        /// `role Deploy`, `user ann, inline policy p`, …
        package var about: String
        package var says: String

        package var description: String { "\(about): \(says)" }
    }

    package var account: String
    /// Whether it only says what would be done.
    package var isRehearsal: Bool
    package var counts: [Count] = []
    /// What is in the file and not in the account now, each with the reason.
    package var notTaken: [Remark] = []
    /// What was taken and needs to be known.
    package var notes: [Remark] = []

    package func count(of noun: String) -> Count? { counts.first { $0.noun == noun } }
}
