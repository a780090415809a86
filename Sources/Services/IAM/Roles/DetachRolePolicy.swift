import Service
import Wire
import World

/// Detaches a managed policy from a role.
struct DetachRolePolicy: Operation {
    static let authorization = Authorization<Input>("iam:DetachRolePolicy") { ask in
        ask.key("iam:PolicyARN", ask.input.policyArn)
        ask.onGuardedRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeOwnRole(input.roleName) { role, _ in try role.detach(input.policyArn) }
        return Output()
    }
}
