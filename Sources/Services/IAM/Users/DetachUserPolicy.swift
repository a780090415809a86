import Service
import Wire
import World

/// Detaches a managed policy from a user.
struct DetachUserPolicy: Operation {
    static let authorization = Authorization<Input>("iam:DetachUserPolicy") { ask in
        ask.key("iam:PolicyARN", ask.input.policyArn)
        ask.onGuardedUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeUser(input.userName) { user, _ in try user.detach(input.policyArn) }
        return Output()
    }
}
