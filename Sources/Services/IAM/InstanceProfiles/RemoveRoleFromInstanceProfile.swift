import Service
import Vocabulary
import Wire
import World

/// Takes the role out of an instance profile.
struct RemoveRoleFromInstanceProfile: Operation {
    static let authorization = Authorization<Input>("iam:RemoveRoleFromInstanceProfile") { ask in
        ask.onInstanceProfile(ask.input.instanceProfileName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeInstanceProfile(input.instanceProfileName) { profile, draft in
            let role = try draft.foundRole(input.roleName, in: profile.account)
            guard profile.roleID == role.id else { throw AWSError.noRole(role.name, inProfile: profile.name) }
            profile.roleID = nil
        }
        return Output()
    }
}
