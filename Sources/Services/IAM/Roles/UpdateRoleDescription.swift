import Service
import World

/// Changes the description of a role.
struct UpdateRoleDescription: Operation {
    static let authorization = Authorization<Input>("iam:UpdateRoleDescription") { ask in
        ask.onGuardedRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let role = try await call.changeRole(input.roleName) { role, _ in role.description = input.description
        }
        var shape = Role(role, knowing: call.world)
        shape.description = role.description
        shape.tags = role.tags.shapesIfAny
        shape.permissionsBoundary = role.boundaryShape
        return Output(role: shape)
    }
}
