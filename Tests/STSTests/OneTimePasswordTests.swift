import Sessions
import Testing
import Vocabulary

@Suite struct `A one-time password` {
    /// The last six of RFC 6238's eight digits, appendix B.
    @Test(
        arguments: [
            (59, "287082"), (1_111_111_109, "081804"), (1_111_111_111, "050471"), (1_234_567_890, "005924"),
            (2_000_000_000, "279037"), (20_000_000_000, "353130"),
        ] as [(Int64, String)])
    func `is the standard's`(seconds: Int64, expected: String) {
        let passwords = OneTimePasswords(seed: Secret("12345678901234567890"))
        #expect(passwords.code(at: OneTimePasswords.step(at: Timestamp(seconds: seconds))) == expected)
    }

    @Test func `is found among its neighbours, and a pair only in a row`() {
        let passwords = OneTimePasswords(seed: Secret("12345678901234567890"))
        let codes = (0..<5).map { passwords.code(at: 100 + $0) }
        #expect(passwords.step(of: codes[1], within: 100...102) == 101)
        #expect(passwords.step(of: codes[3], within: 100...102) == nil)
        #expect(passwords.step(of: codes[0], then: codes[1], within: 100...104) == 101)
        #expect(passwords.step(of: codes[0], then: codes[2], within: 100...104) == nil)
        #expect(passwords.step(of: codes[1], then: codes[0], within: 100...104) == nil)
        #expect(passwords.step(of: "", within: 100...104) == nil)
    }
}
