import Service
import World

/// Lists the tags of an identity provider.
struct ListOpenIDConnectProviderTags: Operation {
    static let authorization = Authorization<Input>("iam:ListOpenIDConnectProviderTags") { ask in
        ask.onProvider(ask.input.openIDConnectProviderArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let provider = try call.world.foundProvider(input.openIDConnectProviderArn, in: call.account)
        let listing = try call.listing(name, input.marker, input.maxItems, filters: provider.arn)
        let page = provider.tags.page(listing)
        return Output(tags: page.items, isTruncated: page.isTruncated, marker: page.marker)
    }
}
