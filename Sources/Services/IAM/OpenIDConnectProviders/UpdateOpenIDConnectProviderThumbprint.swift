import Service
import Wire
import World

/// Replaces the list of certificates.
struct UpdateOpenIDConnectProviderThumbprint: Operation {
    static let authorization = Authorization<Input>("iam:UpdateOpenIDConnectProviderThumbprint") { ask in
        ask.onProvider(ask.input.openIDConnectProviderArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let thumbprints = try Thumbprints.stored(input.thumbprintList)
        try await call.changeProvider(input.openIDConnectProviderArn) { $0.thumbprints = thumbprints }
        return Output()
    }
}
