import Policy
import Service

/// Lists the context keys that policies ask for.
struct GetContextKeysForCustomPolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetContextKeysForCustomPolicy")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        Output(contextKeyNames: try PolicyDocument.contextKeys(inAll: input.policyInputList))
    }
}

extension PolicyDocument {
    /// The keys of each text in turn: what two texts name is told twice.
    static func contextKeys(inAll texts: [String]) throws -> [String] {
        try texts.enumerated().flatMap { place, text in
            guard let keys = contextKeys(in: text) else { throw AWSError.invalidInputPolicy(place + 1) }
            return keys
        }
    }
}
