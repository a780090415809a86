import Vocabulary

/// An AWS account: the border of names and of ownership.
package struct Account: Fact {
    package static let kind = FactKind.account
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.accounts }
    package var factID: String { id.description }

    package var id: AccountID
    package var createdAt: Timestamp
    /// What the console's address has in place of the number; no two accounts have the same.
    package var alias: String?
    package var passwordPolicy: AccountPasswordPolicy?

    package init(id: AccountID, createdAt: Timestamp) {
        self.id = id
        self.createdAt = createdAt
    }
}

extension Knowing {
    package func account(_ id: AccountID) -> Account? { tables.accounts[id.description] }

    /// The account that has the alias.
    package func account(alias: String) -> Account? {
        tables.accounts.rows(prefix: "").first { $0.alias == alias }
    }

    /// How many users, groups, roles, managed policies or instance profiles the account owns.
    package func count(of kind: FactKind, in account: AccountID) -> Int {
        tables.index.count(.owned(kind, account))
    }
}

/// IAM names are unique whatever their case, so they are kept in lower case in identifiers.
/// The ARN and the answers carry the spelling of the creation.
func identityID(_ account: AccountID, _ name: some StringProtocol) -> String {
    "\(account)/\(name.lowercased())"
}
