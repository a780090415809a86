import Service
import Vocabulary
import Wire
import World

/// Takes a signing certificate from a user, or from the caller.
struct DeleteSigningCertificate: Operation {
    static let authorization = Authorization<Input>("iam:DeleteSigningCertificate") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeCredentials(ofUserOrCaller: input.userName) { credentials, _ in
            let index = try credentials.signingCertificates.index(
                of: input.certificateId, or: AWSError.noSuchCertificate)
            credentials.signingCertificates.remove(at: index)
        }
        return Output()
    }
}
