import Policy
import Vocabulary

/// A policy with an ARN of its own, written by a customer. (AWS's own are in `AWSManagedPolicies`.)
package struct ManagedPolicy: Fact {
    package static let kind = FactKind.managedPolicy
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.managedPolicies }
    package var factID: String { identityID(account, name) }

    /// One text of the policy; numbers are never used again.
    package struct Version: Codable, Sendable {
        package var number: Int
        package var document: PolicyDocument
        package var createdAt: Timestamp

        package init(number: Int, document: PolicyDocument, createdAt: Timestamp) {
            self.number = number
            self.document = document
            self.createdAt = createdAt
        }

        package var id: String { "v\(number)" }
    }

    package var account: AccountID
    package var name: String
    package var path: String
    package var id: UniqueID
    package var description: String?
    /// Oldest first; never empty.
    package var versions: [Version]
    package var defaultVersion: Int
    package var lastVersion: Int
    package var createdAt: Timestamp
    package var updatedAt: Timestamp
    package var tags: [Tag] = []

    package init(
        account: AccountID, name: String, path: String = "/", id: UniqueID, description: String? = nil,
        document: PolicyDocument, createdAt: Timestamp
    ) {
        self.account = account
        self.name = name
        self.path = path
        self.id = id
        self.description = description
        versions = [Version(number: 1, document: document, createdAt: createdAt)]
        defaultVersion = 1
        lastVersion = 1
        self.createdAt = createdAt
        updatedAt = createdAt
    }

    package var arn: String { "arn:aws:iam::\(account):policy\(path)\(name)" }

    /// The text in force.
    package var document: PolicyDocument? { versions.first { $0.number == defaultVersion }?.document }
}

extension Knowing {
    package func managedPolicy(_ name: some StringProtocol, in account: AccountID) -> ManagedPolicy? {
        tables.managedPolicies[identityID(account, name)]
    }

    /// The customer's policy an ARN names; the path must be right.
    package func managedPolicy(arn: ARN) -> ManagedPolicy? {
        guard arn.service == "iam", let account = AccountID(arn.account), arn.resource.hasPrefix("policy/"),
            let policy = managedPolicy(arn.name, in: account), policy.arn == arn.description
        else { return nil }
        return policy
    }

    /// Sorted by name, from the one after `marker` (a name) on.
    package func managedPolicies(in account: AccountID, after marker: String? = nil) -> some Sequence<
        ManagedPolicy
    > {
        tables.managedPolicies.rows(prefix: "\(account)/", after: marker.map { identityID(account, $0) })
    }

    /// How many of the account's users, groups and roles the policy is attached to.
    package func attachmentCount(policyARN: String, in account: AccountID) -> Int {
        tables.index.count(.attachments(policyARN: policyARN, account))
    }

    /// How many of the account's users and roles it is the permissions boundary of.
    package func boundaryCount(policyARN: String, in account: AccountID) -> Int {
        tables.index.count(.boundaries(policyARN: policyARN, account))
    }

    package func rolesAttached(policyARN: String, in account: AccountID) -> [Role] {
        tables.index.rows(.attachments(policyARN: policyARN, account), of: .role)
            .compactMap { tables.roles[$0] }
    }

    package func usersAttached(policyARN: String, in account: AccountID) -> [User] {
        tables.index.rows(.attachments(policyARN: policyARN, account), of: .user)
            .compactMap { tables.users[$0] }
    }

    package func groupsAttached(policyARN: String, in account: AccountID) -> [Group] {
        tables.index.rows(.attachments(policyARN: policyARN, account), of: .group)
            .compactMap { tables.groups[$0] }
    }

    package func rolesBounded(policyARN: String, in account: AccountID) -> [Role] {
        tables.index.rows(.boundaries(policyARN: policyARN, account), of: .role)
            .compactMap { tables.roles[$0] }
    }

    package func usersBounded(policyARN: String, in account: AccountID) -> [User] {
        tables.index.rows(.boundaries(policyARN: policyARN, account), of: .user)
            .compactMap { tables.users[$0] }
    }
}
