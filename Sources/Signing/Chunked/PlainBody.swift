import Crypto

/// Hashes a plain body as it arrives and holds it to what `x-amz-content-sha256` says.
package struct PlainBody: Sendable {
    private let declared: String
    private var hash = SHA256()

    /// Nil when the request declares no hash of a plain body.
    package init?(_ verified: VerifiedSignature) {
        guard case .sha256(let hash) = verified.payload else { return nil }
        declared = hash
    }

    package mutating func update(_ bytes: UnsafeRawBufferPointer) { hash.update(bufferPointer: bytes) }

    package func finish() throws(BodyFailure) {
        let computed = String(decoding: Hex.bytes(of: hash.finalize()), as: UTF8.self)
        guard computed == declared else { throw .contentHash(declared: declared, computed: computed) }
    }
}
