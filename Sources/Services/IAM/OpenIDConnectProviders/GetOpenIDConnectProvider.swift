import Service
import World

/// Describes an identity provider.
struct GetOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:GetOpenIDConnectProvider") { ask in
        ask.onProvider(ask.input.openIDConnectProviderArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let provider = try call.world.foundProvider(input.openIDConnectProviderArn, in: call.account)
        return Output(
            url: provider.url, clientIDList: provider.clientIDs, thumbprintList: provider.thumbprints,
            createDate: provider.createdAt, tags: provider.tags.shapes)
    }
}
