/// BinaryEquals: both sides are base64, the bytes are compared.
struct BinaryTest: ConditionTest {
    private let contents: [[UInt8]?]

    init(_ literals: [String]) { contents = literals.map(Self.bytes) }

    func passes(_ value: inout RequestText, in context: any RequestContext) -> Bool {
        guard let value = Self.bytes(value.text) else { return false }
        return contents.contains { $0 == value }
    }

    /// RFC 4648 base64 with its padding; nil for anything else.
    static func bytes(_ text: String) -> [UInt8]? {
        let letters = Array(text.utf8)
        guard letters.count.isMultiple(of: 4) else { return nil }
        let padding = letters.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard padding <= 2 else { return nil }
        var output: [UInt8] = []
        var bits: UInt32 = 0
        var count = 0
        for letter in letters.dropLast(padding) {
            guard let six = value(of: letter) else { return nil }
            bits = bits << 6 | UInt32(six)
            count += 6
            if count >= 8 {
                count -= 8
                output.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
            }
        }
        return output
    }

    private static func value(of letter: UInt8) -> UInt8? {
        switch letter {
        case 0x41...0x5A: letter - 0x41
        case 0x61...0x7A: letter - 0x61 + 26
        case 0x30...0x39: letter - 0x30 + 52
        case UInt8(ascii: "+"): 62
        case UInt8(ascii: "/"): 63
        default: nil
        }
    }
}
