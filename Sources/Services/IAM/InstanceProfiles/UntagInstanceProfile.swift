import Service
import Wire
import World

/// Takes tags off an instance profile.
struct UntagInstanceProfile: Operation {
    static let authorization = Authorization<Input>("iam:UntagInstanceProfile") { ask in
        ask.tagKeys(ask.input.tagKeys)
        ask.onInstanceProfile(ask.input.instanceProfileName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeInstanceProfile(input.instanceProfileName) { profile, _ in
            profile.tags = TagKeys.exact.removing(input.tagKeys, from: profile.tags)
        }
        return Output()
    }
}
