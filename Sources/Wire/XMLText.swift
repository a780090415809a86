/// What XML 1.0 lets a text say, and how.
enum XMLText {
    /// Appends `text`, escaped. What XML cannot carry at all (most control characters) becomes U+FFFD:
    /// a document that no parser accepts would be worse than one lost character.
    static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        text.withUTF8 { append($0, to: &output) }
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        var written = 0
        for index in text.indices {
            var width = 1
            let replacement: StaticString
            switch text[index] {
            case UInt8(ascii: "&"): replacement = "&amp;"
            case UInt8(ascii: "<"): replacement = "&lt;"
            case UInt8(ascii: ">"): replacement = "&gt;"
            case UInt8(ascii: "\""): replacement = "&quot;"
            // A parser would read a bare carriage return as a line feed.
            case 0x0D: replacement = "&#xD;"
            case 0x00..<0x09, 0x0B, 0x0C, 0x0E..<0x20: replacement = "\u{FFFD}"
            case 0xEF where isNoncharacter(text, index):
                replacement = "\u{FFFD}"
                width = 3
            default: continue
            }
            output.append(contentsOf: text[written..<index])
            replacement.withUTF8Buffer { output.append(contentsOf: $0) }
            written = index + width
        }
        output.append(contentsOf: text[written...])
    }

    /// U+FFFE and U+FFFF.
    private static func isNoncharacter(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
    }

    static func isCharacter(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
        default: false
        }
    }
}
