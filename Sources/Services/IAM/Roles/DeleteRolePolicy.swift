import Service
import Wire
import World

/// Deletes a policy written into a role.
struct DeleteRolePolicy: Operation {
    static let authorization = Authorization<Input>("iam:DeleteRolePolicy") { ask in
        ask.onGuardedRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeOwnRole(input.roleName) { role, _ in
            try role.removeInlinePolicy(named: input.policyName)
        }
        return Output()
    }
}
