import Policy
import Vocabulary

/// An IAM user.
package struct User: Fact {
    package static let kind = FactKind.user
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.users }
    package var factID: String { identityID(account, name) }

    package var account: AccountID
    package var name: String
    package var path: String
    package var id: UniqueID
    package var createdAt: Timestamp
    package var tags: [Tag] = []
    package var inlinePolicies: [InlinePolicy] = []
    /// ARNs of managed policies, in the order of their attachment.
    package var attachedPolicies: [String] = []
    package var permissionsBoundary: String?

    package init(account: AccountID, name: String, path: String = "/", id: UniqueID, createdAt: Timestamp) {
        self.account = account
        self.name = name
        self.path = path
        self.id = id
        self.createdAt = createdAt
    }

    package var arn: String { "arn:aws:iam::\(account):user\(path)\(name)" }
}

/// A policy that lives and dies with the user, group or role it is written into.
package struct InlinePolicy: Codable, Sendable {
    package var name: String
    package var document: PolicyDocument

    package init(name: String, document: PolicyDocument) {
        self.name = name
        self.document = document
    }
}

extension Knowing {
    /// The user of that name, in whatever case it is asked for.
    package func user(_ name: some StringProtocol, in account: AccountID) -> User? {
        tables.users[identityID(account, name)]
    }

    package func user(_ id: UniqueID) -> User? {
        guard let entry = tables.index.first(.entity(id)), entry.kind == .user else { return nil }
        return tables.users[entry.id]
    }

    /// The user an ARN names; the path must be right.
    package func user(arn: ARN) -> User? {
        guard arn.service == "iam", let account = AccountID(arn.account), arn.resource.hasPrefix("user/"),
            let user = user(arn.name, in: account), user.arn == arn.description
        else { return nil }
        return user
    }

    /// The ARN that the user or role has now; nil when it is gone.
    package func currentARN(of id: UniqueID) -> String? { user(id)?.arn ?? role(id)?.arn }

    /// Sorted by name, from the one after `marker` (a name) on.
    package func users(in account: AccountID, after marker: String? = nil) -> some Sequence<User> {
        tables.users.rows(prefix: "\(account)/", after: marker.map { identityID(account, $0) })
    }
}
