import Service
import Wire
import World

/// Adds tags to a user.
struct TagUser: Operation {
    static let authorization = Authorization<Input>("iam:TagUser") { ask in
        ask.requestTags(ask.input.tags.map { KnownTag($0) })
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeUser(input.userName) { user, _ in
            user.tags = try TagKeys.whateverCase.adding(input.tags, to: user.tags)
        }
        return Output()
    }
}
