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
