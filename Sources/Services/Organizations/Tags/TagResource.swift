import Service
import Wire
import World

/// Adds tags to a root, a unit, an account or a policy.
struct TagResource: Operation {
    static let authorization = Authorization<Input>("organizations:TagResource") { ask in
        ask.requestTags(ask.input.tags.map { KnownTag($0) })
        ask.onResource(ask.input.resourceId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeTags(of: input.resourceId) { try $0.adding(input.tags) }
        return Output()
    }
}
