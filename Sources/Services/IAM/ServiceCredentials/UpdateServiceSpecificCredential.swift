import Service
import Vocabulary
import Wire
import World

/// Switches a credential for one service on or off.
struct UpdateServiceSpecificCredential: Operation {
    static let authorization = Authorization<Input>("iam:UpdateServiceSpecificCredential") { ask in
        ask.onServiceCredential(ask.input.serviceSpecificCredentialId, of: ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeCredentials(ofUserOrCaller: input.userName) { credentials, _ in
            let index = try credentials.serviceCredentials.index(
                of: input.serviceSpecificCredentialId, or: AWSError.noSuchServiceCredential)
            credentials.serviceCredentials[index].status = try UserCredentials.Status(asked: input.status)
        }
        return Output()
    }
}
