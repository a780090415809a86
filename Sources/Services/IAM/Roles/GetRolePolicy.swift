import Service
import World

/// Shows a policy written into a role; its name is answered as it was asked for.
struct GetRolePolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetRolePolicy") { ask in
        ask.onRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let role = try call.world.foundRole(input.roleName, in: call.account)
        let policy = try role.inlinePolicy(named: input.policyName)
        return Output(
            roleName: role.name, policyName: input.policyName, policyDocument: policy.document.encodedText)
    }
}
