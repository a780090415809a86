import Policy
import Vocabulary

/// An IAM role: an identity without keys, taken on by whom its trust policy names.
package struct Role: Fact {
    package static let kind = FactKind.role
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.roles }
    package var factID: String { identityID(account, name) }

    package var account: AccountID
    package var name: String
    package var path: String
    package var id: UniqueID
    package var createdAt: Timestamp
    package var trustPolicy: PolicyDocument
    package var description: String?
    /// Seconds, 3600 to 43200.
    package var maxSessionDuration = 3600
    package var tags: [Tag] = []
    package var inlinePolicies: [InlinePolicy] = []
    /// ARNs of managed policies, in the order of their attachment.
    package var attachedPolicies: [String] = []
    package var permissionsBoundary: String?

    package init(
        account: AccountID, name: String, path: String = "/", id: UniqueID, createdAt: Timestamp,
        trustPolicy: PolicyDocument
    ) {
        self.account = account
        self.name = name
        self.path = path
        self.id = id
        self.createdAt = createdAt
        self.trustPolicy = trustPolicy
    }

    package var arn: String { "arn:aws:iam::\(account):role\(path)\(name)" }
}

extension Knowing {
    /// The role of that name, in whatever case it is asked for.
    package func role(_ name: some StringProtocol, in account: AccountID) -> Role? {
        tables.roles[identityID(account, name)]
    }

    package func role(_ id: UniqueID) -> Role? {
        guard let entry = tables.index.first(.entity(id)), entry.kind == .role else { return nil }
        return tables.roles[entry.id]
    }

    /// The role an ARN names; the path must be right.
    package func role(arn: ARN) -> Role? {
        guard arn.service == "iam", let account = AccountID(arn.account), arn.resource.hasPrefix("role/"),
            let role = role(arn.name, in: account), role.arn == arn.description
        else { return nil }
        return role
    }

    /// Sorted by name, from the one after `marker` (a name) on.
    package func roles(in account: AccountID, after marker: String? = nil) -> some Sequence<Role> {
        tables.roles.rows(prefix: "\(account)/", after: marker.map { identityID(account, $0) })
    }
}
