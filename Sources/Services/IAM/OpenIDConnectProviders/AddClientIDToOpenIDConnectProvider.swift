import Service
import Wire
import World

/// Lets a provider's tokens be meant for one more audience. One that is there already changes nothing.
struct AddClientIDToOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:AddClientIDToOpenIDConnectProvider") { ask in
        ask.onProvider(ask.input.openIDConnectProviderArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeProvider(input.openIDConnectProviderArn) { provider in
            guard !provider.clientIDs.contains(input.clientID) else { return }
            provider.clientIDs.append(input.clientID)
            try OpenIDConnectProvider.checkQuota(of: provider.clientIDs)
        }
        return Output()
    }
}
