import Service
import Wire
import World

/// Takes tags off a managed policy.
struct UntagPolicy: Operation {
    static let authorization = Authorization<Input>("iam:UntagPolicy") { ask in
        ask.tagKeys(ask.input.tagKeys)
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changePolicy(input.policyArn, by: "iam:UntagPolicy") { policy in
            policy.tags = TagKeys.exact.removing(input.tagKeys, from: policy.tags)
        }
        return Output()
    }
}
