import Service
import Vocabulary
import World

/// Gives a user, or the caller, a certificate to sign with. It must be one, and in force now.
struct UploadSigningCertificate: Operation {
    static let authorization = Authorization<Input>("iam:UploadSigningCertificate") { ask in
        ask.onUserOrCaller(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let text = try CertificateText(input.certificateBody)
        guard text.isInForce(at: call.now) else { throw AWSError.certificateNotInForce }
        // Thirty bytes are 24 letters and digits or more.
        let name = Base64.encode(call.ids.bytes(30)).uppercased().filter { $0.isLetter || $0.isNumber }
        let certificate = UserCredentials.SigningCertificate(
            id: String(name.prefix(24)), pem: input.certificateBody, uploadedAt: call.now.wholeSecond)
        let owner = try await call.changeCredentials(ofUserOrCaller: input.userName) { credentials, _ in
            let present = credentials.signingCertificates
            guard !present.contains(where: { text.isSame(as: $0.pem) }) else {
                throw AWSError.duplicateCertificate
            }
            guard present.count < 2 else { throw AWSError.quota("SigningCertificatesPerUser", 2) }
            credentials.signingCertificates.append(certificate)
        }
        return Output(certificate: SigningCertificate(certificate, of: owner))
    }
}

extension SigningCertificate {
    init(_ certificate: UserCredentials.SigningCertificate, of owner: KeyOwner) {
        self.init(
            userName: owner.name ?? "", certificateId: certificate.id, certificateBody: certificate.pem,
            status: certificate.status.rawValue, uploadDate: certificate.uploadedAt)
    }
}
