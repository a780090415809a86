import Vocabulary

/// Tokens that were opened lately. Bounded: when the young half is full, what was not asked for since
/// the last turn is forgotten.
struct OpenedSessions {
    /// A token as a key: its end is its authentication tag, which is as random as a hash of it all.
    private struct Token: Hashable {
        let text: String

        func hash(into hasher: inout Hasher) {
            for byte in text.utf8.suffix(16) { hasher.combine(byte) }
        }
    }

    private var young: [Token: OpenedSession] = [:]
    private var old: [Token: OpenedSession] = [:]
    private let capacityOfHalf: Int

    init(capacity: Int) { capacityOfHalf = max(1, capacity / 2) }

    mutating func session(of text: String) -> OpenedSession? {
        let token = Token(text: text)
        if let session = young[token] { return session }
        guard let session = old.removeValue(forKey: token) else { return nil }
        insert(session, token)
        return session
    }

    mutating func remember(_ session: OpenedSession, token text: String) {
        insert(session, Token(text: text))
    }

    mutating func forgetAll() {
        young = [:]
        old = [:]
    }

    private mutating func insert(_ session: OpenedSession, _ token: Token) {
        if young.count >= capacityOfHalf {
            old = young
            young = [:]
        }
        young[token] = session
    }
}
