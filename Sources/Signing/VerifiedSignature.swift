import Vocabulary

/// A request whose signature is right. Only `TimelyClaim.verify` makes one.
package struct VerifiedSignature: Sendable {
    package let credential: Credential
    package let form: SignatureClaim.Form
    package let signedAt: Timestamp
    /// What an S3 request says of its body and its reader has to hold it to; nil elsewhere.
    package let payload: DeclaredPayload?
    /// Continues into the signatures of chunks.
    let key: SigningKey
    let time: SigningTime
    /// 64 hex digits: the seed of the first chunk's signature.
    let signature: [UInt8]

    init(_ timely: TimelyClaim, key: SigningKey, signature: [UInt8]) {
        credential = timely.claim.credential
        form = timely.claim.form
        signedAt = timely.claim.time.moment
        payload = timely.payload
        time = timely.claim.time
        self.key = key
        self.signature = signature
    }
}
