import Service
import Wire
import World

/// Deletes a policy written into a user.
struct DeleteUserPolicy: Operation {
    static let authorization = Authorization<Input>("iam:DeleteUserPolicy") { ask in
        ask.onGuardedUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeUser(input.userName) { user, _ in
            try user.removeInlinePolicy(named: input.policyName)
        }
        return Output()
    }
}
