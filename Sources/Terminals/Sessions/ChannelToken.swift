import Crypto
import Vocabulary

/// What opens a session's channel, once: known by its digest only, good for a minute.
struct ChannelToken: Sendable {
    /// "Valid only long enough to ensure the connection is successful."
    /// https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html
    static let secondsGood: Int64 = 60

    private let digest: SHA256.Digest
    private let end: Timestamp

    /// Gives the text, which is kept nowhere.
    static func make(of random: [UInt8], at now: Timestamp) -> (token: ChannelToken, text: String) {
        let text = Base64.encode(random)
        return (ChannelToken(digest: digest(text), end: now.adding(seconds: secondsGood)), text)
    }

    /// Digests are compared in constant time.
    func opens(with text: String, at now: Timestamp) -> Bool { Self.digest(text) == digest && now < end }

    private static func digest(_ text: String) -> SHA256.Digest { SHA256.hash(data: Array(text.utf8)) }
}
