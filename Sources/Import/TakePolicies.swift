import Policy
import Vocabulary
import World

/// Managed policies, and the policies of users, groups and roles.
extension Taking {
    mutating func policies(_ entries: [Entry]) throws {
        for entry in entries {
            let isAWSs = entry.text("Arn").flatMap { ARN($0) }?.account == "aws"
            _ = try attempt(entry.title(.policy)) { me in
                if isAWSs { try me.awsPolicy(entry) } else { try me.customerPolicy(entry) }
            }
        }
    }

    private mutating func customerPolicy(_ entry: Entry) throws {
        let naming = try entry.naming(.policy, of: account.description)
        let title = entry.title(.policy)
        var versions: [ManagedPolicy.Version] = []
        for version in entry.list("PolicyVersionList") {
            let id = version.text("VersionId") ?? "without a number"
            let read = try attempt("\(title), version \(id)") { me in
                guard let number = Self.number(ofVersion: id) else { throw Refusal("it has no number") }
                return ManagedPolicy.Version(
                    number: number, document: try version.policy("Document", as: .identity),
                    createdAt: version.moment("CreateDate") ?? naming.createdAt ?? me.now)
            }
            if let read { versions.append(read) }
        }
        versions.sort { $0.number < $1.number }
        guard let standard = entry.text("DefaultVersionId").flatMap(Self.number(ofVersion:)),
            let current = versions.first(where: { $0.number == standard }), let last = versions.last
        else { throw Refusal("the text of its default version is not in the file") }

        // Policies are attached by their ARNs, so another one of this name is simply replaced.
        let known = draft.managedPolicy(naming.name, in: account)
        var policy =
            known.flatMap { $0.id == naming.id ? $0 : nil }
            ?? ManagedPolicy(
                account: account, name: naming.name, id: naming.id, document: current.document,
                createdAt: naming.createdAt ?? now)
        policy.name = naming.name
        policy.path = naming.path
        policy.createdAt = naming.createdAt ?? policy.createdAt
        policy.updatedAt = entry.moment("UpdateDate") ?? current.createdAt
        policy.description = entry.text("Description") ?? policy.description
        policy.versions = versions
        policy.defaultVersion = standard
        policy.lastVersion = max(policy.lastVersion, last.number)
        try declare(policy, former: known, a: "policy")
    }

    /// A policy of AWS's, unless this program carries it or knows one as new: all accounts share its text.
    private mutating func awsPolicy(_ entry: Entry) throws {
        guard AWSManagedPolicies.policy(arn: try entry.required("Arn")) == nil else { return }
        let naming = try entry.naming(.policy, of: "aws")
        let current = entry.list("PolicyVersionList").first { version in
            version.text("VersionId") == entry.text("DefaultVersionId")
        }
        guard let current, let number = current.text("VersionId").flatMap(Self.number(ofVersion:)) else {
            throw Refusal("the text of its default version is not in the file")
        }
        let arn = try entry.required("Arn")
        let known = draft.tables.awsPolicies[arn]
        if let known, known.defaultVersion >= number { return }
        let policy = AWSPolicy(
            arn: arn, name: naming.name, path: naming.path, id: naming.id,
            createdAt: naming.createdAt ?? Timestamp(seconds: 0),
            updatedAt: entry.moment("UpdateDate") ?? naming.createdAt ?? Timestamp(seconds: 0),
            defaultVersion: number, document: try current.policy("Document", as: .identity))
        try declare(policy, former: known, a: "AWS managed policy")
        guard let known else { return }
        note(
            entry.title(.policy),
            "its version v\(number) takes the place of v\(known.defaultVersion), for all accounts")
    }

    /// `v12`
    private static func number(ofVersion id: String) -> Int? {
        guard id.hasPrefix("v"), let number = Int(id.dropFirst()), number > 0 else { return nil }
        return number
    }

    /// The policies of a user, a group or a role, as the file has them.
    mutating func fill(_ bearer: inout some PolicyBearing, _ entry: Entry, _ type: EntityType) throws {
        let title = entry.title(type)
        let list =
            switch type {
            case .user: "UserPolicyList"
            case .group: "GroupPolicyList"
            default: "RolePolicyList"
            }
        bearer.inlinePolicies = []
        for policy in entry.list(list) {
            let name = policy.text("PolicyName") ?? "without a name"
            let document = try attempt("\(title), inline policy \(name)") { _ in
                _ = try policy.required("PolicyName")
                return try policy.policy("PolicyDocument", as: .identity)
            }
            if let document { bearer.inlinePolicies.append(InlinePolicy(name: name, document: document)) }
        }
        bearer.attachedPolicies = []
        for arn in entry.list("AttachedManagedPolicies").compactMap({ $0.text("PolicyArn") })
        where !bearer.attachedPolicies.contains(arn) {
            if draft.managedPolicyDocument(arn: arn) == nil {
                leaveOut("\(title), attached policy \(arn)", "its text is neither in the file nor known")
            } else {
                bearer.attachedPolicies.append(arn)
            }
        }
    }

    /// Tags and boundary of a user or a role.
    mutating func limit(_ identity: inout some Boundable, _ entry: Entry, _ type: EntityType) {
        identity.tags = entry.tags
        identity.permissionsBoundary = entry.entry("PermissionsBoundary")?.text("PermissionsBoundaryArn")
        guard let arn = identity.permissionsBoundary, draft.managedPolicyDocument(arn: arn) == nil else {
            return
        }
        // Left unbounded it would be allowed what it is not: a boundary without a text allows nothing.
        leaveOut(
            "\(entry.title(type)), permissions boundary \(arn)",
            "its text is neither in the file nor known, so nothing is allowed within it")
    }
}

extension Entry {
    /// The member's policy document; today's objections to new ones do not count.
    func policy(_ name: String, as kind: PolicyKind) throws -> PolicyDocument {
        let text = try document(name)
        guard let document = PolicyDocument(stored: text, as: kind) else {
            throw Refusal("it is no policy: \(PolicyDocument.objection(to: text, as: kind))")
        }
        return document
    }
}

extension PolicyDocument {
    /// What is wrong with a text that cannot be read as a policy.
    static func objection(to text: String, as kind: PolicyKind) -> String {
        do throws(PolicyError) {
            _ = try PolicyDocument(parsing: text, as: kind)
            return "it cannot be read"
        } catch {
            return error.message
        }
    }
}
