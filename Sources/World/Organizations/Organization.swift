import Vocabulary

/// Accounts under one management account, in a tree below one root.
package struct Organization: Fact {
    package static let kind = FactKind.organization
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.organizations }
    package var factID: String { id }

    package enum FeatureSet: String, Codable, Sendable {
        case all = "ALL", consolidatedBilling = "CONSOLIDATED_BILLING"
    }

    /// `o-` and ten lower-case letters and digits.
    package var id: String
    package var managementAccount: AccountID
    package var createdAt: Timestamp
    package var featureSet = FeatureSet.all
    /// `r-` and four lower-case letters and digits.
    package var rootID: String
    package var rootTags: [Tag] = []
    /// IDs of the policies that are attached to the root, in the order of their attachment.
    package var rootPolicies: [String] = []
    package var enabledPolicyTypes: [OrganizationPolicyType] = []

    package init(id: String, managementAccount: AccountID, rootID: String, createdAt: Timestamp) {
        self.id = id
        self.managementAccount = managementAccount
        self.rootID = rootID
        self.createdAt = createdAt
    }

    package var arn: String { arn(of: "organization", "") }
    package var rootARN: String { arn(of: "root", "/\(rootID)") }

    /// The ARNs of all that is in an organization name the management account.
    package func arn(of type: String, _ rest: String) -> String {
        "arn:aws:organizations::\(managementAccount):\(type)/\(id)\(rest)"
    }

    package func arn(of unit: OrganizationalUnit) -> String { arn(of: "ou", "/\(unit.id)") }
    package func arn(of member: OrganizationMember) -> String { arn(of: "account", "/\(member.account)") }
}

/// A branch of an organization's tree.
package struct OrganizationalUnit: Fact {
    package static let kind = FactKind.organizationalUnit
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.organizationalUnits }
    package var factID: String { "\(organizationID)/\(id)" }

    package var organizationID: String
    /// `ou-`, the root's own characters, and eight of its own: `ou-ab12-cd34ef56`.
    package var id: String
    /// The root or another unit.
    package var parentID: String
    package var name: String
    package var tags: [Tag] = []
    /// IDs of attached policies, in the order of their attachment.
    package var policies: [String] = []

    package init(organizationID: String, id: String, parentID: String, name: String) {
        self.organizationID = organizationID
        self.id = id
        self.parentID = parentID
        self.name = name
    }
}

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
