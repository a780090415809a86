import Crypto
import Vocabulary

/// The chain of signatures through a chunked body; each begins with the one before.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-streaming.html
struct ChunkSigning: Sendable {
    private let key: SigningKey
    private let credential: Credential
    private let time: SigningTime
    private var previous: [UInt8]

    private static let emptyHash = Array(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855".utf8)

    init(_ verified: VerifiedSignature) {
        self.init(
            key: verified.key, credential: verified.credential, time: verified.time,
            seed: verified.signature)
    }

    init(key: SigningKey, credential: Credential, time: SigningTime, seed: [UInt8]) {
        self.key = key
        self.credential = credential
        self.time = time
        previous = seed
    }

    var accessKeyID: AccessKeyID { credential.accessKeyID }

    /// 64 hex digits for the next chunk; the chain goes on from it.
    mutating func signature(ofChunk digest: SHA256.Digest) -> [UInt8] {
        var text = StringToSign("AWS4-HMAC-SHA256-PAYLOAD", at: time, scope: credential)
        text.append(previous)
        text.append(Self.emptyHash)
        text.append(digest)
        return advance(text)
    }

    /// The same for the trailer, whose fields are hashed as `name:value\n`.
    mutating func signature(ofTrailer digest: SHA256.Digest) -> [UInt8] {
        var text = StringToSign("AWS4-HMAC-SHA256-TRAILER", at: time, scope: credential)
        text.append(previous)
        text.append(digest)
        return advance(text)
    }

    private mutating func advance(_ text: StringToSign) -> [UInt8] {
        previous = Hex.bytes(of: key.signature(of: text.bytes))
        return previous
    }
}
