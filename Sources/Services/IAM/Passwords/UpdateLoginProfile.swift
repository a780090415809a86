import Service
import Vocabulary
import Wire
import World

/// Gives a user another password, or says whether the user has to do so.
struct UpdateLoginProfile: Operation {
    static let authorization = Authorization<Input>("iam:UpdateLoginProfile") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.world.foundUser(input.userName, in: call.account)
        guard let profile = call.world.credentials(of: user).loginProfile else {
            throw AWSError.noSuchLoginProfile(user.name)
        }
        let needsReset = input.passwordResetRequired ?? profile.needsReset
        if let password = input.password {
            try await call.setPassword(password, of: user, needsReset: needsReset)
        } else {
            try await call.changeCredentials(of: user.name) { credentials, user in
                guard credentials.loginProfile != nil else { throw AWSError.noSuchLoginProfile(user.name) }
                credentials.loginProfile?.needsReset = needsReset
            }
        }
        return Output()
    }
}
