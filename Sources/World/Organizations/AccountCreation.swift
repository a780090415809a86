import Vocabulary

/// A request for a new account, and what came of it.
package struct AccountCreation: Fact {
    package static let kind = FactKind.accountCreation
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.accountCreations }
    package var factID: String { "\(organizationID)/\(id)" }

    package enum Result: Codable, Sendable, Equatable {
        case account(AccountID)
        /// AWS's word for the reason: `EMAIL_ALREADY_EXISTS`.
        case failure(String)
    }

    package var organizationID: String
    /// `car-` and 32 lower-case hexadecimal digits.
    package var id: String
    package var accountName: String
    package var requestedAt: Timestamp
    package var completedAt: Timestamp
    package var result: Result

    package init(
        organizationID: String, id: String, accountName: String, at moment: Timestamp, result: Result
    ) {
        self.organizationID = organizationID
        self.id = id
        self.accountName = accountName
        requestedAt = moment
        completedAt = moment
        self.result = result
    }
}
