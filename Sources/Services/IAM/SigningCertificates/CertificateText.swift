import Foundation
import Service
import SwiftASN1
import Vocabulary
import X509

/// A certificate that was read from its PEM.
struct CertificateText {
    private let certificate: Certificate

    /// Throws what IAM says to a text that is none.
    init(_ pem: String) throws {
        guard let certificate = try? Certificate(pemEncoded: pem) else {
            throw AWSError.malformedCertificate
        }
        self.certificate = certificate
    }

    func isInForce(at now: Timestamp) -> Bool {
        let moment = Date(timeIntervalSince1970: Double(now.seconds))
        return certificate.notValidBefore <= moment && moment <= certificate.notValidAfter
    }

    /// Whether both are one certificate, however they are written.
    func isSame(as other: String) -> Bool { (try? Self(other))?.certificate == certificate }
}
