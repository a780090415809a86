import Service
import Vocabulary
import Wire
import World

/// Takes a credential for one service from a user, or from the caller.
struct DeleteServiceSpecificCredential: Operation {
    static let authorization = Authorization<Input>("iam:DeleteServiceSpecificCredential") { ask in
        ask.onServiceCredential(ask.input.serviceSpecificCredentialId, of: ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeCredentials(ofUserOrCaller: input.userName) { credentials, _ in
            let index = try credentials.serviceCredentials.index(
                of: input.serviceSpecificCredentialId, or: AWSError.noSuchServiceCredential)
            credentials.serviceCredentials.remove(at: index)
        }
        return Output()
    }
}
