import Crypto
import Vocabulary

/// IMDSv2's session tokens. Nothing is stored: a token is its own expiry, sealed for one instance, so
/// every token survives a restart that keeps the key.
struct MetadataTokens: Sendable {
    /// Seconds a token may be asked to last. Zero is answered too, with a token that has already expired.
    static let lifetimes = 0...21_600
    /// Characters of a token.
    static let length = 56

    /// What every token begins with; in base64 it makes AWS's `AQAAA…`.
    private static let head: [UInt8] = [1, 0, 0, 0]
    private static let nonceLength = 12
    private static let expiryLength = 8
    private static let tagLength = 16

    private let key: SymmetricKey
    private let random: @Sendable () -> UInt64

    init(key: Secret, random: @escaping @Sendable () -> UInt64) {
        self.key = SymmetricKey(data: key.reveal)
        self.random = random
    }

    /// A token for the instance that is good until `expiry`.
    func seal(expiry: Timestamp, for instanceID: String) throws -> String {
        let plain = withUnsafeBytes(of: expiry.microseconds.bigEndian) { Array($0) }
        let nonce = (0..<Self.nonceLength).map { _ in UInt8(truncatingIfNeeded: random()) }
        let box = try AES.GCM.seal(
            plain, using: key, nonce: AES.GCM.Nonce(data: nonce), authenticating: Self.context(instanceID))
        return Base64.encode(Self.head + nonce + box.ciphertext + box.tag)
    }

    /// When the token expires; nil when it is no token of this instance.
    func open(_ token: String, for instanceID: String) -> Timestamp? {
        guard token.utf8.count == Self.length, let bytes = Base64.decode(token),
            bytes.count == Self.head.count + Self.nonceLength + Self.expiryLength + Self.tagLength,
            bytes.starts(with: Self.head)
        else { return nil }
        let nonce = bytes[Self.head.count...].prefix(Self.nonceLength)
        guard
            let box = try? AES.GCM.SealedBox(
                nonce: AES.GCM.Nonce(data: nonce),
                ciphertext: bytes[nonce.endIndex...].prefix(Self.expiryLength),
                tag: bytes.suffix(Self.tagLength)),
            let plain = try? AES.GCM.open(box, using: key, authenticating: Self.context(instanceID))
        else { return nil }
        let microseconds = plain.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        return Timestamp(microseconds: Int64(bitPattern: microseconds))
    }

    private static func context(_ instanceID: String) -> [UInt8] {
        Array("metadata token for ".utf8) + Array(instanceID.utf8)
    }

    /// Reads the lifetime a client asks for: decimal digits and nothing else.
    static func lifetime(_ text: String?) -> Int64? {
        guard let text, !text.isEmpty, text.utf8.count <= 10,
            text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let seconds = Int(text), lifetimes.contains(seconds)
        else { return nil }
        return Int64(seconds)
    }
}
