import Service
import Vocabulary
import World

/// Describes a managed policy, a customer's or one of AWS's.
struct GetPolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetPolicy") { ask in
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let policy = try call.world.foundPolicy(input.policyArn, for: call.account)
        var shape = Policy(policy, in: call.account, knowing: call.world)
        shape.tags = []
        if case .customer(let policy) = policy {
            shape.description = policy.description
            shape.tags = policy.tags.shapes
        }
        return Output(policy: shape)
    }
}
