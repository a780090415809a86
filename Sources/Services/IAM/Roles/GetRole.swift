import Service
import Vocabulary
import World

/// Describes a role.
struct GetRole: Operation {
    static let authorization = Authorization<Input>("iam:GetRole") { ask in
        ask.onGuardedRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let role = try call.world.foundRole(input.roleName, in: call.account)
        var shape = Role(role, knowing: call.world)
        shape.description = role.description
        shape.maxSessionDuration = role.maxSessionDuration
        shape.permissionsBoundary = role.boundaryShape
        shape.tags = role.tags.shapesIfAny
        shape.roleLastUsed = RoleLastUsed(call.capabilities.lastUses.of(role.id.rawValue, in: call.world))
        return Output(role: shape)
    }
}
