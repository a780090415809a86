import Policy
import Service
import World

/// Shows a policy with its text.
struct DescribePolicy: Operation {
    static let authorization = Authorization<Input>("organizations:DescribePolicy") { ask in
        ask.onPolicy(ask.input.policyId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let organization = try call.organization
        let policy = try call.world.foundPolicy(input.policyId, in: organization)
        return Output(policy: Policy(policy, in: organization))
    }
}
