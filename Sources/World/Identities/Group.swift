import Policy
import Vocabulary

/// A group of users: what is allowed to it is allowed to each member. It is no principal itself.
package struct Group: Fact {
    package static let kind = FactKind.group
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.groups }
    package var factID: String { identityID(account, name) }

    package var account: AccountID
    package var name: String
    package var path: String
    package var id: UniqueID
    package var createdAt: Timestamp
    /// By their IDs, which outlive a rename, in the order they came.
    package var memberIDs: [UniqueID] = []
    package var inlinePolicies: [InlinePolicy] = []
    /// ARNs of managed policies, in the order of their attachment.
    package var attachedPolicies: [String] = []

    package init(account: AccountID, name: String, path: String = "/", id: UniqueID, createdAt: Timestamp) {
        self.account = account
        self.name = name
        self.path = path
        self.id = id
        self.createdAt = createdAt
    }

    package var arn: String { "arn:aws:iam::\(account):group\(path)\(name)" }
}

extension Knowing {
    /// The group of that name, in whatever case it is asked for.
    package func group(_ name: some StringProtocol, in account: AccountID) -> Group? {
        tables.groups[identityID(account, name)]
    }

    package func group(_ id: UniqueID) -> Group? {
        guard let entry = tables.index.first(.entity(id)), entry.kind == .group else { return nil }
        return tables.groups[entry.id]
    }

    /// Sorted by name, from the one after `marker` (a name) on.
    package func groups(in account: AccountID, after marker: String? = nil) -> some Sequence<Group> {
        tables.groups.rows(prefix: "\(account)/", after: marker.map { identityID(account, $0) })
    }

    /// The groups that the user is in, sorted by name.
    package func groups(of user: User) -> [Group] {
        tables.index.rows(.groups(ofUser: user.id), of: .group).compactMap { tables.groups[$0] }
            .sorted { $0.factID.utf8.lexicographicallyPrecedes($1.factID.utf8) }
    }

    /// The group's members, in no particular order.
    package func members(of group: Group) -> [User] { group.memberIDs.compactMap { user($0) } }
}
