import Policy
import Sessions
import Vocabulary
import World

extension Caller {
    /// What the session was narrowed to when it was made; empty when it was not. Texts are compiled once, and
    /// managed policies count as they are now.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies.html#policies_session
    func sessionPolicies(in world: World) -> [AttachedPolicy] {
        guard let narrowing = session?.policies, !narrowing.isEmpty else { return [] }
        var attached = narrowing.arns.compactMap { AttachedPolicy.managed($0, in: world) }
        if let text = narrowing.inline, let document = PolicyDocument(stored: text, as: .session) {
            attached.append(AttachedPolicy(.inline(name: ""), document))
        }
        // Policies that are gone still narrow: to nothing, and not to no narrowing.
        return attached.isEmpty ? [AttachedPolicy(.inline(name: ""), .allowingNothing)] : attached
    }
}

extension PolicyDocument {
    /// What a limit comes to whose text is gone: no action is called so.
    package static let allowingNothing: PolicyDocument = {
        let text = #"{"Statement":{"Effect":"Allow","Action":"none:None","Resource":"*"}}"#
        guard let document = PolicyDocument(stored: text, as: .session) else {
            preconditionFailure("a policy that is written here can be read")
        }
        return document
    }()
}
