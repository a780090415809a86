import Service
import Wire
import World

/// Takes tags off a role.
struct UntagRole: Operation {
    static let authorization = Authorization<Input>("iam:UntagRole") { ask in
        ask.tagKeys(ask.input.tagKeys)
        ask.onRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeRole(input.roleName) { role, _ in
            role.tags = TagKeys.whateverCase.removing(input.tagKeys, from: role.tags)
        }
        return Output()
    }
}
