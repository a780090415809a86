import Vocabulary

/// A container for one role, and what an instance is given.
package struct InstanceProfile: Fact {
    package static let kind = FactKind.instanceProfile
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.instanceProfiles }
    package var factID: String { identityID(account, name) }

    package var account: AccountID
    package var name: String
    package var path: String
    package var id: UniqueID
    package var createdAt: Timestamp
    package var roleID: UniqueID?
    package var tags: [Tag] = []

    package init(account: AccountID, name: String, path: String = "/", id: UniqueID, createdAt: Timestamp) {
        self.account = account
        self.name = name
        self.path = path
        self.id = id
        self.createdAt = createdAt
    }

    package var arn: String { "arn:aws:iam::\(account):instance-profile\(path)\(name)" }
}

extension Knowing {
    package func instanceProfile(_ name: some StringProtocol, in account: AccountID) -> InstanceProfile? {
        tables.instanceProfiles[identityID(account, name)]
    }

    /// The profile an ARN names; the path must be right.
    package func instanceProfile(arn: ARN) -> InstanceProfile? {
        guard arn.service == "iam", let account = AccountID(arn.account),
            arn.resource.hasPrefix("instance-profile/"),
            let profile = instanceProfile(arn.name, in: account), profile.arn == arn.description
        else { return nil }
        return profile
    }

    package func instanceProfile(_ id: UniqueID) -> InstanceProfile? {
        guard let entry = tables.index.first(.entity(id)), entry.kind == .instanceProfile else { return nil }
        return tables.instanceProfiles[entry.id]
    }

    package func role(in profile: InstanceProfile) -> Role? { profile.roleID.flatMap { role($0) } }

    /// The profiles that hold the role, in no order.
    package func instanceProfiles(holding role: Role) -> [InstanceProfile] {
        tables.index.rows(.profiles(ofRole: role.id), of: .instanceProfile)
            .compactMap { tables.instanceProfiles[$0] }
    }

    /// Sorted by name, from the one after `marker` (a name) on.
    package func instanceProfiles(
        in account: AccountID, after marker: String? = nil
    ) -> some Sequence<InstanceProfile> {
        tables.instanceProfiles.rows(prefix: "\(account)/", after: marker.map { identityID(account, $0) })
    }
}
