import Service
import Vocabulary
import World

/// Tells since when a user has a password, and whether it has to be changed.
struct GetLoginProfile: Operation {
    static let authorization = Authorization<Input>("iam:GetLoginProfile") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.userOrCaller(input.userName)
        guard let profile = call.world.credentials(of: user).loginProfile else {
            throw AWSError.noSuchLoginProfile(user.name)
        }
        return Output(loginProfile: LoginProfile(profile, of: user))
    }
}
