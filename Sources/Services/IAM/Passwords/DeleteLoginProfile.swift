import Service
import Vocabulary
import Wire
import World

/// Takes a user's password away.
struct DeleteLoginProfile: Operation {
    static let authorization = Authorization<Input>("iam:DeleteLoginProfile") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.userOrCaller(input.userName)
        try await call.changeCredentials(of: user.name) { credentials, user in
            guard credentials.loginProfile != nil else { throw AWSError.noSuchLoginProfile(user.name) }
            credentials.loginProfile = nil
        }
        return Output()
    }
}
