import Service
import Wire
import World

/// Takes away what limits a user: its policies then allow all that they say.
struct DeleteUserPermissionsBoundary: Operation {
    static let authorization = Authorization<Input>("iam:DeleteUserPermissionsBoundary") { ask in
        ask.onGuardedUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeUser(input.userName) { user, _ in try user.unbind() }
        return Output()
    }
}
