import Service
import Wire
import World

/// Limits a role by a managed policy, in place of the one that did.
struct PutRolePermissionsBoundary: Operation {
    static let authorization = Authorization<Input>("iam:PutRolePermissionsBoundary") { ask in
        ask.key("iam:PermissionsBoundary", ask.input.permissionsBoundary)
        ask.onRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeOwnRole(input.roleName) { role, draft in
            try role.bound(by: input.permissionsBoundary, knowing: draft)
        }
        return Output()
    }
}
