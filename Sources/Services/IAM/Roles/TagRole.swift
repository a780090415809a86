import Service
import Wire
import World

/// Adds tags to a role.
struct TagRole: Operation {
    static let authorization = Authorization<Input>("iam:TagRole") { ask in
        ask.requestTags(ask.input.tags.map { KnownTag($0) })
        ask.onRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeRole(input.roleName) { role, _ in
            role.tags = try TagKeys.whateverCase.adding(input.tags, to: role.tags)
        }
        return Output()
    }
}
