/// A text with wildcards, ready to be compared: `*` is any number of characters, `?` is one UTF-16 code unit
/// (so a character outside the basic plane needs two). Whatever the pattern, matching is bounded: `GlobSearch`.
struct Glob: Sendable, Hashable {
    /// Bytes that never occur in UTF-8 stand for the wildcards, so that a literal `*` is only a star.
    static let star: UInt8 = 0xFF
    static let one: UInt8 = 0xFE

    private enum Shape: Sendable {
        case everything
        case exact
        /// A literal and one star at its end.
        case prefix
        case general
    }

    private let tokens: [UInt8]
    private let shape: Shape
    private let countsCodeUnits: Bool
    /// The least number of bytes that can match.
    private let leastCount: Int

    init(tokens written: [UInt8]) {
        // Stars in a row are one.
        var tokens = written
        if written.contains(Self.star) {
            tokens.removeAll(keepingCapacity: true)
            for token in written where token != Self.star || tokens.last != Self.star { tokens.append(token) }
        }
        self.tokens = tokens
        leastCount = tokens.count { $0 != Self.star }
        countsCodeUnits = tokens.contains(Self.one)
        let firstWildcard = tokens.firstIndex { $0 >= Self.one }
        shape =
            switch firstWildcard {
            case nil: .exact
            case 0 where tokens.count == 1 && !countsCodeUnits: .everything
            case tokens.count - 1 where !countsCodeUnits: .prefix
            default: .general
            }
    }

    /// Reads `*` and `?` in `text` as wildcards.
    init(_ text: some StringProtocol) {
        self.init(tokens: Self.tokens(of: text.utf8))
    }

    static func tokens(of bytes: some Sequence<UInt8>) -> [UInt8] {
        bytes.map { byte in
            switch byte {
            case UInt8(ascii: "*"): star
            case UInt8(ascii: "?"): one
            default: byte
            }
        }
    }

    var isEverything: Bool { shape == .everything }
    var isExact: Bool { shape == .exact }
    var first: UInt8? { tokens.first }

    func matches(_ text: String) -> Bool { matches(text.utf8Span.span) }

    func matches(_ text: Span<UInt8>) -> Bool {
        switch shape {
        case .everything: true
        case .exact: text.count == tokens.count && Self.agree(tokens.span, text, tokens.count)
        case .prefix: text.count >= tokens.count - 1 && Self.agree(tokens.span, text, tokens.count - 1)
        case .general where text.count < leastCount: false
        case .general:
            if countsCodeUnits && !Self.isASCII(text) {
                matchesCodeUnits(of: text)
            } else {
                tokens.withUnsafeBufferPointer { tokens in
                    text.withUnsafeBufferPointer { text in
                        GlobSearch(pattern: tokens, star: Self.star, one: Self.one, text: text).matches()
                    }
                }
            }
        }
    }

    @inline(__always)
    private static func agree(_ left: Span<UInt8>, _ right: Span<UInt8>, _ count: Int) -> Bool {
        // From the end: names in one account begin alike.
        guard count > 0 else { return true }
        guard left[count - 1] == right[count - 1] else { return false }
        // SAFETY: both have at least `count` bytes, and `place + 8` never exceeds it.
        return left.withUnsafeBytes { left in
            right.withUnsafeBytes { right in
                var place = count
                while place >= 8 {
                    place -= 8
                    let differs =
                        left.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                        != right.loadUnaligned(fromByteOffset: place, as: UInt64.self)
                    if differs { return false }
                }
                while place > 0 {
                    place -= 1
                    if left[place] != right[place] { return false }
                }
                return true
            }
        }
    }

    @inline(__always)
    private static func isASCII(_ text: Span<UInt8>) -> Bool {
        for place in 0..<text.count where text[place] >= 0x80 { return false }
        return true
    }

    private func matchesCodeUnits(of text: Span<UInt8>) -> Bool {
        var bytes: [UInt8] = []
        for place in 0..<text.count { bytes.append(text[place]) }
        let units = String(decoding: bytes, as: UTF8.self).utf16.map { UInt32($0) }
        let star: UInt32 = 0x11_0000
        let one: UInt32 = 0x11_0001
        var pattern: [UInt32] = []
        var rest = tokens[...]
        while let first = rest.first {
            switch first {
            case Self.star, Self.one:
                pattern.append(first == Self.star ? star : one)
                rest = rest.dropFirst()
            default:
                let literal = rest.prefix { $0 < Self.one }
                pattern += String(decoding: literal, as: UTF8.self).utf16.map { UInt32($0) }
                rest = rest[literal.endIndex...]
            }
        }
        return pattern.withUnsafeBufferPointer { pattern in
            units.withUnsafeBufferPointer { units in
                GlobSearch(pattern: pattern, star: star, one: one, text: units).matches()
            }
        }
    }

    /// The patterns of an ARN's six fields; the last one takes the rest. Nil when there are fewer.
    func arnFields() -> [Glob]? {
        let fields = tokens.split(
            separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6 else { return nil }
        return fields.map { Glob(tokens: Array($0)) }
    }

    /// The text of a pattern without wildcards.
    var literalText: String { String(decoding: tokens, as: UTF8.self) }
}
