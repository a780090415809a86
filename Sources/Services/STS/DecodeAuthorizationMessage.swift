import Service
import Sessions

/// Reads what EC2 said of a refusal in this account.
struct DecodeAuthorizationMessage: Operation {
    static let authorization = Authorization<Input>("sts:DecodeAuthorizationMessage")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let sealer = call.capabilities.sessions
        guard let text = sealer.open(authorizationMessage: input.encodedMessage, for: call.account) else {
            throw AWSError.invalidAuthorizationMessage
        }
        return Output(decodedMessage: text)
    }
}
