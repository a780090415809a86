import Vocabulary

/// An account's place in an organization, and what the organization knows of it.
package struct OrganizationMember: Fact {
    package static let kind = FactKind.organizationMember
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.organizationMembers }
    package var factID: String { account.description }

    package enum Status: String, Codable, Sendable { case active = "ACTIVE", suspended = "SUSPENDED" }
    package enum JoinedMethod: String, Codable, Sendable { case invited = "INVITED", created = "CREATED" }

    package var account: AccountID
    package var organizationID: String
    /// The root or a unit.
    package var parentID: String
    package var name: String
    package var email: String
    package var status: Status = .active
    package var joinedMethod: JoinedMethod
    package var joinedAt: Timestamp
    package var tags: [Tag] = []
    /// IDs of attached policies, in the order of their attachment.
    package var policies: [String] = []

    package init(
        account: AccountID, organizationID: String, parentID: String, name: String, email: String,
        joinedMethod: JoinedMethod, joinedAt: Timestamp
    ) {
        self.account = account
        self.organizationID = organizationID
        self.parentID = parentID
        self.name = name
        self.email = email
        self.joinedMethod = joinedMethod
        self.joinedAt = joinedAt
    }
}
