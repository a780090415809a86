import Crypto
import Vocabulary

/// The key that a secret gives for one day, region and service. It cannot print.
package struct SigningKey: Sendable, CustomStringConvertible, CustomReflectable {
    /// HMAC's two hashes (RFC 2104) with the key already taken in: a signature continues copies of them.
    private let inner: SHA256
    private let outer: SHA256

    /// HMAC(HMAC(HMAC(HMAC("AWS4" + secret, date), region), service), terminator).
    package init(secret: Secret, scope credential: Credential) {
        var key = SymmetricKey(data: Array("AWS4".utf8) + secret.reveal)
        for part in [credential.date, credential.region, credential.service, credential.terminator] {
            key = SymmetricKey(data: HMAC<SHA256>.authenticationCode(for: Array(part.utf8), using: key))
        }
        let bytes = key.withUnsafeBytes { Array($0) }
        let padding = [UInt8](repeating: 0, count: SHA256.blockByteCount - bytes.count)
        var inner = SHA256()
        var outer = SHA256()
        inner.update(data: (bytes + padding).map { $0 ^ 0x36 })
        outer.update(data: (bytes + padding).map { $0 ^ 0x5C })
        self.inner = inner
        self.outer = outer
    }

    func signature(of message: [UInt8]) -> SHA256.Digest {
        var inner = inner
        message.withUnsafeBytes { inner.update(bufferPointer: $0) }
        var outer = outer
        inner.finalize().withUnsafeBytes { outer.update(bufferPointer: $0) }
        return outer.finalize()
    }

    package var description: String { "••••" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }
}
