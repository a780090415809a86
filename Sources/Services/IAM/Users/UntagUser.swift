import Service
import Wire
import World

/// Takes tags off a user.
struct UntagUser: Operation {
    static let authorization = Authorization<Input>("iam:UntagUser") { ask in
        ask.tagKeys(ask.input.tagKeys)
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeUser(input.userName) { user, _ in
            user.tags = TagKeys.whateverCase.removing(input.tagKeys, from: user.tags)
        }
        return Output()
    }
}
