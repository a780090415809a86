import Service
import World

/// Lists the account's identity providers by ARN.
struct ListOpenIDConnectProviders: Operation {
    static let authorization = Authorization<Input>("iam:ListOpenIDConnectProviders")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        Output(
            openIDConnectProviderList: call.world.openIDConnectProviders(in: call.account).map {
                OpenIDConnectProviderListEntry(arn: $0.arn)
            })
    }
}
