import Foundation
import Signing
import Testing
import Vocabulary

/// A row of `Tests/Vectors/sigv4.json`, which `Tools/sigv4-vectors.py` writes.
struct Vector: Decodable, CustomTestStringConvertible {
    let name: String
    let published: Bool
    let service: String
    let method: String
    let target: String
    let headers: [[String]]
    let body: String
    let presigned: Bool
    let canonicalRequest: String
    let signature: String

    var testDescription: String { name }

    static let all: [Vector] = {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        do {
            let data = try Data(contentsOf: folder.appending(path: "Vectors/sigv4.json"))
            return try JSONDecoder().decode([Vector].self, from: data)
        } catch {
            return []
        }
    }()

    static let secret = Secret("wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
    static let moment = Timestamp(seconds: 1_440_938_160)

    var request: SignedRequest {
        SignedRequest(
            method: method, target: target,
            headers: headers.map { SignedRequest.Header($0[0], $0[1]) })
    }

    var expectedService: ExpectedService {
        ExpectedService(
            service, family: service == "s3" ? .s3 : .query, region: .exactly("us-east-1"))
    }

    /// Walks the whole road.
    func verify(
        _ request: SignedRequest, secret: Secret = Vector.secret, body: String? = nil,
        at now: Timestamp = Vector.moment
    ) throws(SignatureFailure) -> VerifiedSignature {
        let claim = try SignatureClaim(request).accepted(by: expectedService, at: now)
        return try claim.verify(
            secret: secret, body: PayloadHash(of: Array((body ?? self.body).utf8)),
            cache: SigningKeyCache(capacity: 2))
    }
}
