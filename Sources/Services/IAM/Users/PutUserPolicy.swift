import Policy
import Service
import Wire
import World

/// Writes a policy into a user.
struct PutUserPolicy: Operation {
    static let authorization = Authorization<Input>("iam:PutUserPolicy") { ask in
        ask.onGuardedUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let document = try PolicyDocument.identity(input.policyDocument)
        try await call.changeUser(input.userName) { user, _ in
            try user.put(document, named: input.policyName)
        }
        return Output()
    }
}
