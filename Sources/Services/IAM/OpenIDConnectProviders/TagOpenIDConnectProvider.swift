import Service
import Wire
import World

/// Adds tags to an identity provider.
struct TagOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:TagOpenIDConnectProvider") { ask in
        ask.requestTags(ask.input.tags.map { KnownTag($0) })
        ask.onProvider(ask.input.openIDConnectProviderArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard !input.tags.isEmpty else { throw AWSError.noTags }
        try await call.changeProvider(input.openIDConnectProviderArn) { provider in
            provider.tags = try TagKeys.exact.adding(input.tags, to: provider.tags)
        }
        return Output()
    }
}
