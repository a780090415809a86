import Sessions
import Testing
import Vocabulary

@Suite struct `A sealed authorization message` {
    private func ring(_ seed: UInt64 = 1) -> KeyRing {
        var random = SplitMix(seed: seed)
        return KeyRing(at: Timestamp(seconds: 1_790_000_000), using: &random)
    }

    private func seal(_ text: String, _ ring: KeyRing) -> String? {
        var random = SplitMix(seed: 7)
        return SessionSealer(ring).seal(authorizationMessage: text, for: .example, using: &random)
    }

    @Test func `opens wherever the key ring is, for its account`() throws {
        let text = #"{"allowed":false,"ü":"é"}"#
        let sealed = try #require(seal(text, ring()))
        #expect(SessionSealer(ring()).open(authorizationMessage: sealed, for: .example) == text)
        let other = try #require(AccountID("999999999999"))
        #expect(SessionSealer(ring()).open(authorizationMessage: sealed, for: other) == nil)
        #expect(SessionSealer(ring(2)).open(authorizationMessage: sealed, for: .example) == nil)
    }

    @Test func `is written in letters that need no escaping`() throws {
        for length in 1..<65 {
            let sealed = try #require(seal(String(repeating: "x", count: length), ring()))
            #expect(sealed.utf8.allSatisfy { $0 == 0x2D || $0 == 0x5F || isAlphanumeric($0) })
            #expect(
                SessionSealer(ring()).open(authorizationMessage: sealed, for: .example)?.utf8.count == length)
        }
    }

    @Test func `is as long as STS accepts, and no longer`() throws {
        let longest = try #require(seal(String(repeating: "x", count: 7647), ring()))
        #expect(longest.utf8.count == SessionSealer.longestMessage)
        #expect(seal(String(repeating: "x", count: 7648), ring()) == nil)
    }

    @Test func `does not open when it was changed, and no token opens as one`() throws {
        let sealer = SessionSealer(ring())
        let sealed = try #require(seal("text", ring()))
        for place in sealed.indices {
            var changed = sealed
            changed.replaceSubrange(place...place, with: sealed[place] == "A" ? "B" : "A")
            #expect(sealer.open(authorizationMessage: changed, for: .example) == nil)
        }
        for text in ["", "=", sealed + "A", sealed + "\n", " " + sealed, String(sealed.dropLast()), "ü"] {
            #expect(sealer.open(authorizationMessage: text, for: .example) == nil)
        }
        var random = SplitMix(seed: 3)
        let grant = SessionGrant(
            account: .example, principal: .root, expiresAt: Timestamp(seconds: 1_790_003_600))
        let issued = try sealer.issue(grant, at: Timestamp(seconds: 1_790_000_000), using: &random)
        let token = issued.sessionToken.replacing("+", with: "-").replacing("/", with: "_")
            .replacing("=", with: "")
        #expect(sealer.open(authorizationMessage: token, for: .example) == nil)
    }

    private func isAlphanumeric(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
        default: false
        }
    }
}
