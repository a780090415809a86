import Crypto

/// Algorithm, time, scope and hash: what the signing key signs.
struct StringToSign {
    private(set) var bytes: [UInt8] = []

    init(_ canonical: CanonicalRequest, at time: SigningTime, scope credential: Credential) {
        bytes.reserveCapacity(192)
        begin("AWS4-HMAC-SHA256", at: time.basic, scope: credential)
        var hash = SHA256()
        canonical.bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        Hex.append(hash.finalize(), to: &bytes)
    }

    /// The lines that requests, chunks and trailers have in common.
    private mutating func begin(_ algorithm: String, at time: [UInt8], scope credential: Credential) {
        bytes.append(contentsOf: algorithm.utf8)
        bytes.append(Ascii.lineFeed)
        bytes.append(contentsOf: time)
        bytes.append(Ascii.lineFeed)
        credential.appendScope(to: &bytes)
        bytes.append(Ascii.lineFeed)
    }
}
