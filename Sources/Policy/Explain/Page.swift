/// Lines of text, broken at words.
struct Page {
    static let width = 98
    private var lines: [String] = []

    var text: String { lines.joined(separator: "\n") + "\n" }

    mutating func line(_ text: String) { lines.append(text) }

    mutating func gap() {
        if lines.last != "" { lines.append("") }
    }

    mutating func heading(_ text: String) {
        gap()
        lines.append(text)
    }

    /// `hanging` is the indentation of the lines that follow; the same unless told otherwise.
    mutating func wrapped(_ text: String, indent: Int, hanging: Int? = nil) {
        var line = String(repeating: " ", count: indent)
        var isEmpty = true
        // Empty words are runs of spaces, which align columns.
        for word in text.split(separator: " ", omittingEmptySubsequences: false) {
            let addition = isEmpty ? String(word) : " \(word)"
            if !isEmpty, !word.isEmpty, Paint.width(of: line) + Paint.width(of: addition) > Self.width {
                lines.append(line)
                line = String(repeating: " ", count: hanging ?? indent) + word
            } else {
                line += addition
            }
            isEmpty = false
        }
        lines.append(line)
    }

    mutating func block(_ text: String, indent: Int) {
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            lines.append(String(repeating: " ", count: indent) + line)
        }
    }
}

/// Colours of a terminal, or none.
package struct Paint: Sendable {
    private let isOn: Bool

    package init(isOn: Bool) { self.isOn = isOn }

    package func strong(_ text: String) -> String { painted(text, "1") }
    package func bad(_ text: String) -> String { painted(text, "1;31") }
    package func good(_ text: String) -> String { painted(text, "32") }
    package func note(_ text: String) -> String { painted(text, "33") }

    /// Word by word, because lines are broken between them.
    private func painted(_ text: String, _ code: String) -> String {
        guard isOn else { return text }
        return text.split(separator: " ").map { "\u{1B}[\(code)m\($0)\u{1B}[0m" }.joined(separator: " ")
    }

    /// Columns, colours not counted.
    static func width(of text: String) -> Int {
        var width = 0
        var isInCode = false
        for character in text.unicodeScalars {
            if character == "\u{1B}" {
                isInCode = true
            } else if isInCode {
                isInCode = character != "m"
            } else {
                width += 1
            }
        }
        return width
    }
}
