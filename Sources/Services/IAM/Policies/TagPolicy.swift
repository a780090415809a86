import Service
import Wire
import World

/// Adds tags to a managed policy.
struct TagPolicy: Operation {
    static let authorization = Authorization<Input>("iam:TagPolicy") { ask in
        ask.requestTags(ask.input.tags.map { KnownTag($0) })
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changePolicy(input.policyArn, by: "iam:TagPolicy") { policy in
            policy.tags = try TagKeys.exact.adding(input.tags, to: policy.tags)
        }
        return Output()
    }
}
