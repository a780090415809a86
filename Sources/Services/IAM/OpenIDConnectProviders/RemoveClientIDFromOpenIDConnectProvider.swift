import Service
import Wire
import World

/// Takes an audience away. One that is not there changes nothing.
struct RemoveClientIDFromOpenIDConnectProvider: Operation {
    static let authorization = Authorization<Input>("iam:RemoveClientIDFromOpenIDConnectProvider") { ask in
        ask.onProvider(ask.input.openIDConnectProviderArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeProvider(input.openIDConnectProviderArn) { provider in
            provider.clientIDs.removeAll { $0 == input.clientID }
        }
        return Output()
    }
}
