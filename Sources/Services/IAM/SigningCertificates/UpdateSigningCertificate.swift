import Service
import Vocabulary
import Wire
import World

/// Switches a signing certificate on or off.
struct UpdateSigningCertificate: Operation {
    static let authorization = Authorization<Input>("iam:UpdateSigningCertificate") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeCredentials(ofUserOrCaller: input.userName) { credentials, _ in
            let index = try credentials.signingCertificates.index(
                of: input.certificateId, or: AWSError.noSuchCertificate)
            credentials.signingCertificates[index].status = try UserCredentials.Status(asked: input.status)
        }
        return Output()
    }
}
