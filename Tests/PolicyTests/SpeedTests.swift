import Testing

@testable import Policy

/// What must not grow: work for patterns and documents made to be slow. The limits are far above what is measured
/// (in a debug build, on a busy machine), and far below what the plain ways would need.
@Suite struct `Hostile patterns` {
    private static let text = String(repeating: "a", count: 2048)

    /// What blows up takes hours; what is bounded stays far below this on the busiest machine.
    private static let forever = Duration.seconds(30)

    @Test(arguments: [
        ("stars between letters", String(repeating: "*a", count: 65_536) + "b"),
        ("as many letters as the text", String(repeating: "*a", count: 2047) + "*b"),
        ("a long piece", "*" + String(repeating: "a", count: 1024) + "b*"),
        ("a long piece with a question", "*" + String(repeating: "a?", count: 512) + "b*"),
        (
            "pieces just short enough",
            String(repeating: "*" + String(repeating: "a", count: 31) + "b", count: 60)
        ),
        ("stars alone, and one letter", String(repeating: "*", count: 131_071) + "b"),
        ("questions", String(repeating: "?", count: 131_072)),
        ("stars and questions", String(repeating: "*?", count: 65_536)),
    ])
    func `are bounded`(name: String, pattern: String) {
        let glob = Glob(pattern)
        let clock = ContinuousClock()
        var matches = false
        #expect(clock.measure { matches = glob.matches(Self.text) } < Self.forever, "\(name)")
        // Characters of two code units, so that the text is compared by code units.
        let wide = String(repeating: "a", count: 2040) + "😀"
        #expect(clock.measure { matches = glob.matches(wide) || matches } < Self.forever, "\(name)")
        #expect(!matches)
    }

    @Test func `of many variables stop at the length of the text`() {
        let pattern = Pattern(
            String(repeating: "${a:text}", count: 14_000), reading: [.wildcards, .variables])
        let context: DictionaryContext = ["a:text": .string(String(repeating: "a", count: 8192))]
        var matches = false
        let elapsed = ContinuousClock().measure { matches = pattern.matches(Self.text, in: context) }
        #expect(elapsed < Self.forever && !matches)
    }

    /// Pieces of more than 32 characters are looked for in another way than short ones.
    @Test(arguments: [31, 32, 33, 63, 64, 65, 128, 200])
    func `with long pieces match as short ones do`(length: Int) {
        var chance = Chance(state: UInt64(length))
        for _ in 0..<40 {
            let piece = (0..<length).map { _ in Bool.random(using: &chance) ? "a" : "b" }.joined()
            let before = (0..<Int.random(in: 0...150, using: &chance)).map { _ in "a" }.joined()
            let asked = String(piece.map { Int.random(in: 0..<4, using: &chance) == 0 ? "?" : $0 })
            for pattern in ["*\(piece)*", "*\(asked)*", "a*\(piece)*b", "*\(piece)*\(asked)*"] {
                for text in [piece, before + piece, "a" + before + piece + "b", before + piece + piece + "a"]
                {
                    let expected = PlainText.matches(
                        PlainText.tokens(pattern, wildcards: true, variables: false, [:]) ?? [], text)
                    #expect(Glob(pattern).matches(text) == expected, "\(pattern) and \(text)")
                }
            }
        }
    }
}
