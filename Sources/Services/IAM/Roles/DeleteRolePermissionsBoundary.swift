import Service
import Wire
import World

/// Takes away what limits a role: its policies then allow all that they say.
struct DeleteRolePermissionsBoundary: Operation {
    static let authorization = Authorization<Input>("iam:DeleteRolePermissionsBoundary") { ask in
        ask.onGuardedRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeOwnRole(input.roleName) { role, _ in try role.unbind() }
        return Output()
    }
}
