import Policy
import Service
import Wire
import World

/// Hangs a policy on a root, a unit or an account.
struct AttachPolicy: Operation {
    static let authorization = Authorization<Input>("organizations:AttachPolicy") { ask in
        ask.onPolicy(ask.input.policyId)
        ask.onTarget(ask.input.targetId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            let policy = try draft.foundPolicy(input.policyId, in: organization)
            var target = try draft.foundTarget(input.targetId, in: organization)
            try organization.requireEnabled(policy.type)
            guard !target.policies.contains(policy.id) else { throw AWSError.alreadyAttached }
            guard
                draft.attached(policy.type, to: target, in: organization)
                    < OrganizationPolicyType.mostPerTarget
            else { throw AWSError.tooManyAttached }
            target.policies.append(policy.id)
            try target.put(in: &draft)
        }
        return Output()
    }
}

extension Knowing {
    /// How many policies of a type hang on the target.
    func attached(
        _ type: OrganizationPolicyType, to target: Target, in organization: KnownOrganization
    ) -> Int {
        target.policies.count { anyPolicy($0, in: organization)?.type == type }
    }
}
