import Service
import Vocabulary
import World

/// Names an identity provider whose tokens roles may trust.
struct CreateOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:CreateOpenIDConnectProvider") { ask in
        let url = (try? ProviderURL.stored(ask.input.url)) ?? ask.input.url
        ask.requestTags((ask.input.tags ?? []).map { KnownTag($0) })
        ask.on("arn:aws:iam::\(ask.account):oidc-provider/\(url)")
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var provider = OpenIDConnectProvider(
            account: call.account, url: try ProviderURL.stored(input.url),
            clientIDs: input.clientIDList ?? [],
            thumbprints: try Thumbprints.stored(input.thumbprintList ?? []), createdAt: call.now.wholeSecond)
        provider.tags = try TagKeys.exact.adding(input.tags ?? [])
        try OpenIDConnectProvider.checkQuota(of: provider.clientIDs)
        try await call.write { [provider] draft in
            guard draft.openIDConnectProvider(url: provider.url, in: provider.account) == nil else {
                throw AWSError.providerExists(provider.issuer)
            }
            guard draft.count(of: .openIDConnectProvider, in: provider.account) < 100 else {
                throw AWSError.quota("OpenIdConnectProvidersPerAccount", 100)
            }
            try draft.put(provider)
        }
        return Output(openIDConnectProviderArn: provider.arn, tags: provider.tags.shapesIfAny)
    }
}

extension OpenIDConnectProvider {
    static func checkQuota(of clientIDs: [String]) throws {
        guard clientIDs.count <= 100 else { throw AWSError.quota("ClientIdsPerOpenIdConnectProvider", 100) }
    }
}
