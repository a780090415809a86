import Policy
import Service
import Wire
import World

/// Deletes a policy that hangs nowhere.
struct DeletePolicy: Operation {
    static let authorization = Authorization<Input>("organizations:DeletePolicy") { ask in
        ask.onPolicy(ask.input.policyId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.change { draft, organization in
            let policy = try draft.changeablePolicy(input.policyId, in: organization)
            let isAttached = draft.targets(in: organization).contains { $0.policies.contains(policy.id) }
            guard !isAttached else { throw AWSError.policyInUse }
            draft.remove(policy)
        }
        return Output()
    }
}
