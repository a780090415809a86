import Crypto
import Vocabulary

extension SignatureClaim {
    /// Checks the claim's time, its scope and what the service demands to be signed: all that can be
    /// judged before the key is looked up.
    package func accepted(
        by service: ExpectedService, at now: Timestamp
    ) throws(SignatureFailure) -> TimelyClaim {
        try checkTime(by: service, at: now)
        try checkScope(of: service)
        try checkSignedHeaders(of: service)
        return TimelyClaim(claim: self, service: service, payload: try declaredPayload(of: service))
    }

    private static let window: Int64 = 15 * 60

    private func checkTime(by service: ExpectedService, at now: Timestamp) throws(SignatureFailure) {
        let signedAt = time.moment
        if service.family == .s3, case .presigned(let expires) = form {
            let seconds = try Self.lifetime(expires)
            let expiresAt = signedAt.adding(seconds: seconds)
            guard now <= expiresAt
            else { throw .presignedExpired(expiresAt: expiresAt, seconds: seconds, now: now) }
            // A clock that is a little ahead is forgiven as far as it is in a header.
            guard signedAt <= now.adding(seconds: Self.window)
            else { throw .presignedNotYetValid(signedAt: signedAt, seconds: seconds, now: now) }
            return
        }
        guard signedAt >= now.adding(seconds: -Self.window) else {
            throw .expired(signedAt: signedAt, now: now)
        }
        guard signedAt <= now.adding(seconds: Self.window)
        else { throw .notYetCurrent(signedAt: signedAt, now: now) }
    }

    /// `X-Amz-Expires`, at most a week.
    private static func lifetime(_ expires: String?) throws(SignatureFailure) -> Int64 {
        guard let expires else { throw .incompleteQuery(missing: ["X-Amz-Expires"]) }
        guard let seconds = Int64(expires) else { throw .malformedExpiry(.notANumber) }
        guard seconds >= 0 else { throw .malformedExpiry(.negative) }
        guard seconds <= 604_800 else { throw .malformedExpiry(.tooLong) }
        return seconds
    }

    private func checkScope(of service: ExpectedService) throws(SignatureFailure) {
        var wrong: [SignatureFailure.WrongScope] = []
        if !service.region.accepts(credential.region) { wrong.append(.region(credential.region)) }
        if credential.service != service.signingName { wrong.append(.service(credential.service)) }
        if credential.terminator != Credential.terminator { wrong.append(.terminator(credential.terminator)) }
        if !time.isOn(credential.date) { wrong.append(.date(credential.date)) }
        guard wrong.isEmpty else { throw .wrongScope(wrong, service: service) }
    }

    private func checkSignedHeaders(of service: ExpectedService) throws(SignatureFailure) {
        var unsigned: [String] = []
        for header in request.headers where header.name.hasPrefix("x-amz-") {
            // Everywhere the token must be signed; S3 wants all of them.
            guard service.family == .s3 || header.name == "x-amz-security-token" else { continue }
            if !signedHeaders.contains(header.name) { unsigned.append(header.name) }
        }
        guard unsigned.isEmpty else { throw .headersNotSigned(unsigned) }
    }

    private func declaredPayload(of service: ExpectedService) throws(SignatureFailure) -> DeclaredPayload? {
        guard service.family == .s3 else { return nil }
        let value =
            switch form {
            case .header: request.header("x-amz-content-sha256")
            case .presigned:
                request.header("x-amz-content-sha256")
                    ?? QueryParameters(request.query).value("X-Amz-Content-Sha256") ?? "UNSIGNED-PAYLOAD"
            }
        guard let value else { throw .contentHashMissing }
        guard let payload = DeclaredPayload(value) else { throw .contentHashInvalid }
        return payload
    }
}

/// A claim made in time and for this service: what is missing is the proof.
package struct TimelyClaim: Sendable {
    package let claim: SignatureClaim
    package let service: ExpectedService
    /// What an S3 request says of its body; nil elsewhere.
    package let payload: DeclaredPayload?

    fileprivate init(claim: SignatureClaim, service: ExpectedService, payload: DeclaredPayload?) {
        self.claim = claim
        self.service = service
        self.payload = payload
    }

    /// Computes the signature with the key's secret and compares. S3's declaration, when there is one,
    /// stands for the body whatever `body` is: `VerifiedSignature.payload` says what remains to be checked.
    package func verify(
        secret: Secret, body: PayloadHash, cache: SigningKeyCache
    ) throws(SignatureFailure) -> VerifiedSignature {
        var canonical = CanonicalRequest(
            claim.request, signing: claim.signedHeaders, path: service.family == .s3 ? .asIs : .normalized)
        switch (payload, body) {
        case (let declared?, _): canonical.finish(payload: declared.headerValue)
        case (nil, .computed(let digest)): canonical.finish(payload: digest)
        case (nil, .declared): throw .contentHashMissing
        }
        let stringToSign = StringToSign(canonical, at: claim.time, scope: claim.credential)
        let key = cache.key(for: claim.credential, secret: secret)
        let signature = Hex.bytes(of: key.signature(of: stringToSign.bytes))
        guard Hex.matches(signature, claim.signature) else {
            throw .mismatch(
                SignatureMismatch(
                    accessKeyID: claim.credential.accessKeyID,
                    signatureProvided: String(decoding: claim.signature, as: UTF8.self),
                    stringToSign: stringToSign.bytes, canonicalRequest: canonical.bytes))
        }
        return VerifiedSignature(self, key: key, signature: signature)
    }
}
