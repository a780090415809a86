import Crypto

/// Algorithm, time, scope and what follows: the text that the signing key signs.
struct StringToSign {
    private(set) var bytes: [UInt8] = []

    /// The lines that requests, chunks and trailers have in common.
    init(_ algorithm: String, at time: SigningTime, scope credential: Credential) {
        bytes.reserveCapacity(384)
        bytes.append(contentsOf: algorithm.utf8)
        bytes.append(Ascii.lineFeed)
        bytes.append(contentsOf: time.basic)
        bytes.append(Ascii.lineFeed)
        credential.appendScope(to: &bytes)
    }

    /// A request's.
    init(_ canonical: CanonicalRequest, at time: SigningTime, scope credential: Credential) {
        self.init("AWS4-HMAC-SHA256", at: time, scope: credential)
        var hash = SHA256()
        canonical.bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
        append(hash.finalize())
    }

    /// A further line.
    mutating func append(_ line: [UInt8]) {
        bytes.append(Ascii.lineFeed)
        bytes.append(contentsOf: line)
    }

    mutating func append(_ digest: SHA256.Digest) {
        bytes.append(Ascii.lineFeed)
        Hex.append(digest, to: &bytes)
    }
}
