import Policy
import Service
import Vocabulary
import World

/// Creates a managed policy; its first text is in force.
struct CreatePolicy: Operation {
    static let authorization = Authorization<Input>("iam:CreatePolicy") { ask in
        ask.onNew("policy", ask.input.policyName, path: ask.input.path, tags: ask.input.tags)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let document = try PolicyDocument.managed(input.policyDocument)
        let id = UniqueID(call.ids.unique(.managedPolicy, in: call.account))
        return try await call.write { [account = call.account, now = call.now.wholeSecond] draft in
            guard draft.managedPolicy(input.policyName, in: account) == nil else {
                throw AWSError.policyExists(input.policyName)
            }
            var policy = KnownPolicy(
                account: account, name: input.policyName, path: input.path ?? "/", id: id,
                description: input.description, document: document, createdAt: now)
            policy.tags = try TagKeys.exact.adding(input.tags ?? [])
            guard draft.count(of: .managedPolicy, in: account) < 1500 else {
                throw AWSError.quota("PoliciesPerAccount", 1500)
            }
            try draft.put(policy)
            var shape = Policy(.customer(policy), in: account, knowing: draft)
            shape.tags = policy.tags.shapesIfAny
            return Output(policy: shape)
        }
    }
}
