import Service
import Wire
import World

/// Attaches a managed policy to a user.
struct AttachUserPolicy: Operation {
    static let authorization = Authorization<Input>("iam:AttachUserPolicy") { ask in
        ask.key("iam:PolicyARN", ask.input.policyArn)
        ask.onGuardedUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeUser(input.userName) { user, draft in
            try user.attach(input.policyArn, knowing: draft)
        }
        return Output()
    }
}
