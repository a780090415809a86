import Policy
import Service
import Vocabulary
import World

// Organizations' resources as operations ask about them: what exists with its tags, what does not by the ARN that
// the request makes of it.
extension Ask {
    /// The organization of the caller's account.
    private var organization: KnownOrganization? { world.organization(of: account) }

    /// A root, a unit, an account or a policy, by its ID.
    mutating func onResource(_ id: String) {
        if id.hasPrefix("p-") { onPolicy(id) } else { onTarget(id) }
    }

    /// A root, a unit or an account, by its ID.
    mutating func onTarget(_ id: String) {
        let type = id.hasPrefix("r-") ? "root" : id.hasPrefix("ou-") ? "ou" : "account"
        guard let organization else { return on(homeless(type, id)) }
        let tags = world.target(id, in: organization)?.tags ?? []
        on(organization.arn(of: type, "/\(id)")) { keys in keys.resourceTags(tags) }
    }

    /// A policy, with its type as condition key.
    mutating func onPolicy(_ id: String) {
        guard let organization else { return on(homeless("policy", id)) }
        guard let policy = world.anyPolicy(id, in: organization) else {
            return on(organization.arn(of: "policy", "/*/\(id)"))
        }
        policyType(policy.type.rawValue)
        on(policy.arn(in: organization)) { keys in keys.resourceTags(policy.tags) }
    }

    /// A policy that is about to be made.
    mutating func onNewPolicy(_ type: String) {
        policyType(type)
        on(
            organization?.arn(of: "policy", "/\(type.lowercased())/*")
                ?? homeless("policy", "\(type.lowercased())/*"))
    }

    mutating func policyType(_ type: String) { key("organizations:PolicyType", type) }

    /// Tags that are about to go.
    mutating func tagKeys(_ keys: [String]) {
        if !keys.isEmpty { key("aws:TagKeys", .strings(keys)) }
    }

    /// The ARN of something in no organization.
    private func homeless(_ type: String, _ id: String) -> String {
        "arn:aws:organizations::\(account):\(type)/\(id)"
    }
}
