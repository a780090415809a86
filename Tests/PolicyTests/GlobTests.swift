import Testing

@testable import Policy

@Suite struct Wildcards {
    @Test(arguments: [
        ("*", "", true), ("*", "a\nb", true), ("", "", true), ("", "a", false), ("a", "a", true),
        ("a", "A", false),
        ("a*", "a", true), ("a*", "b", false), ("*a", "ba", true), ("*a", "ab", false), ("a*c", "abbc", true),
        ("a**c", "ac", true), ("?", "", false), ("?", "a", true), ("?", "ab", false), ("a?c", "abc", true),
        ("*?", "", false), ("*b*b*", "abab", true), ("*bb*", "abab", false),
        // Everything but the two wildcards is literal.
        ("[ab]", "a", false), ("[ab]", "[ab]", true), ("\\*", "\\x", true), ("\\*", "*", false),
        // A star crosses slashes and colons.
        ("arn:aws:s3:::b/*/d", "arn:aws:s3:::b/x/y/d", true), ("arn:*", "arn:aws:s3:::b", true),
        // One UTF-16 code unit: é is one, a character outside the basic plane two.
        ("?", "é", true), ("?", "😀", false), ("??", "😀", true), ("???", "😀", false), ("a?*", "a😀", true),
        ("é*", "éa", true), ("?é", "aé", true), ("*😀?", "x😀é", true),
        // Two spellings of é are two texts.
        ("\u{E9}", "e\u{301}", false),
    ])
    func `match as AWS's do`(pattern: String, text: String, expected: Bool) {
        #expect(Glob(pattern).matches(text) == expected)
    }

    /// Straight from the rule, exponential: for short texts only.
    private static func plainly(_ pattern: ArraySlice<UInt16>, _ text: ArraySlice<UInt16>) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        if first == 0x2A {
            return plainly(pattern.dropFirst(), text) || (!text.isEmpty && plainly(pattern, text.dropFirst()))
        }
        guard let unit = text.first, first == 0x3F || first == unit else { return false }
        return plainly(pattern.dropFirst(), text.dropFirst())
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `agree with the plain reading of the rule`(seed: UInt64) {
        var chance = Chance(state: seed)
        let letters = ["a", "b", "*", "?", "é", "😀", ":"]
        for _ in 0..<30_000 {
            let pattern = (0..<Int.random(in: 0...7, using: &chance))
                .map { _ in letters.randomElement(using: &chance) ?? "" }.joined()
            let text = (0..<Int.random(in: 0...7, using: &chance))
                .map { _ in letters.randomElement(using: &chance) ?? "" }.joined()
            let expected = Self.plainly(Array(pattern.utf16)[...], Array(text.utf16)[...])
            #expect(Glob(pattern).matches(text) == expected, "seed \(seed): \(pattern) and \(text)")
        }
    }

    @Test func `a hostile pattern takes no more than text times pattern`() {
        let pattern = Glob(String(repeating: "*a", count: 2000) + "b")
        let text = String(repeating: "a", count: 4000)
        let elapsed = ContinuousClock().measure { #expect(!pattern.matches(text)) }
        #expect(elapsed < .seconds(30))
    }
}
