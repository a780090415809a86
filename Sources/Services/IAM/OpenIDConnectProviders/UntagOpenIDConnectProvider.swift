import Service
import Wire
import World

/// Takes tags off an identity provider.
struct UntagOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:UntagOpenIDConnectProvider") { ask in
        ask.tagKeys(ask.input.tagKeys)
        ask.onProvider(ask.input.openIDConnectProviderArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard !input.tagKeys.isEmpty else { throw AWSError.noTags }
        try await call.changeProvider(input.openIDConnectProviderArn) { provider in
            provider.tags = TagKeys.exact.removing(input.tagKeys, from: provider.tags)
        }
        return Output()
    }
}
