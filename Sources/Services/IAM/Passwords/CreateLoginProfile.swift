import Service
import Sessions
import Vocabulary
import World

/// Gives a user a password, for the console. It is kept as a slow hash, sealed.
struct CreateLoginProfile: Operation {
    static let authorization = Authorization<Input>("iam:CreateLoginProfile") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.userOrCaller(input.userName)
        guard call.world.credentials(of: user).loginProfile == nil else {
            throw AWSError.loginProfileExists(user.name)
        }
        guard let password = input.password else { throw AWSError.passwordMissing }
        try PasswordRules(policy: call.world.account(call.account)?.passwordPolicy).check(password)
        let stored = try await StoredPassword.hash(password, salt: StoredPassword.newSalt(call.ids))
        let profile = UserCredentials.LoginProfile(
            createdAt: call.now.wholeSecond,
            sealedPasswords: [stored.sealed(of: user, under: call.capabilities.masterKey)],
            needsReset: input.passwordResetRequired ?? false)
        try await call.changeCredentials(of: user.name) { credentials, user in
            guard credentials.loginProfile == nil else { throw AWSError.loginProfileExists(user.name) }
            credentials.loginProfile = profile
        }
        return Output(loginProfile: LoginProfile(profile, of: user))
    }
}

extension LoginProfile {
    init(_ profile: UserCredentials.LoginProfile, of user: KnownUser) {
        self.init(
            userName: user.name, createDate: profile.createdAt, passwordResetRequired: profile.needsReset)
    }
}
