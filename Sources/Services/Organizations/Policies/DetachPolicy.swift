import Policy
import Service
import Wire
import World

/// Takes a policy off a root, a unit or an account. One service control policy must stay, and the resource
/// control policy that allows everything.
struct DetachPolicy: Operation {
    static let authorization = Authorization<Input>("organizations:DetachPolicy") { ask in
        ask.onPolicy(ask.input.policyId)
        ask.onTarget(ask.input.targetId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            let policy = try draft.foundPolicy(input.policyId, in: organization)
            var target = try draft.foundTarget(input.targetId, in: organization)
            try organization.requireEnabled(policy.type)
            guard target.policies.contains(policy.id) else { throw AWSError.notAttached }
            guard policy.id != OrganizationPolicyType.resourceControl.fullAccess.id else {
                throw AWSError.notDetachable
            }
            guard
                policy.type != .serviceControl
                    || draft.attached(policy.type, to: target, in: organization) > 1
            else { throw AWSError.tooFewAttached }
            target.policies.removeAll { $0 == policy.id }
            try target.put(in: &draft)
        }
        return Output()
    }
}
