import Service
import Wire

/// Removes tags from a root, a unit, an account or a policy.
struct UntagResource: Operation {
    static let authorization = Authorization<Input>("organizations:UntagResource") { ask in
        ask.tagKeys(ask.input.tagKeys)
        ask.onResource(ask.input.resourceId)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeTags(of: input.resourceId) { $0.removing(input.tagKeys) }
        return Output()
    }
}
