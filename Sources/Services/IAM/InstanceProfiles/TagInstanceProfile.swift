import Service
import Wire
import World

/// Adds tags to an instance profile.
struct TagInstanceProfile: Operation {
    static let authorization = Authorization<Input>("iam:TagInstanceProfile") { ask in
        ask.requestTags(ask.input.tags.map { KnownTag($0) })
        ask.onInstanceProfile(ask.input.instanceProfileName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeInstanceProfile(input.instanceProfileName) { profile, _ in
            profile.tags = try TagKeys.exact.adding(input.tags, to: profile.tags)
        }
        return Output()
    }
}
