/// A place in a policy's text as AWS's policy simulator tells it: line and column from 1, the column in UTF-16 code
/// units. LF, CR and both together end a line.
package struct TextPosition: Sendable, Hashable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}

/// Where a statement stands in its document's text.
package struct StatementSpan: Sendable, Hashable {
    package let start: TextPosition
    package let end: TextPosition

    package init(start: TextPosition, end: TextPosition) {
        self.start = start
        self.end = end
    }
}

extension PolicyDocument {
    /// Where each statement stands, in the order of the text. AWS tells where its reader was before and after it: so
    /// the first begins right behind the bracket of the list, a later one right behind the one before, and a
    /// statement without a list behind its own brace. All end right behind their last brace.
    /// https://docs.aws.amazon.com/IAM/latest/APIReference/API_Position.html
    package var statementSpans: [StatementSpan] {
        let bytes = Array(text.utf8)
        guard case .object(let members)? = (try? JSONParser.parse(bytes))?.value,
            let written = members.first(where: { $0.key == "Statement" })?.value
        else { return [] }
        let lines = TextLines(bytes)
        func span(_ start: Int, _ end: Int) -> StatementSpan {
            StatementSpan(start: lines.position(of: start), end: lines.position(of: end))
        }
        guard case .array(let elements) = written.value else {
            return [span(written.range.lowerBound + 1, written.range.upperBound)]
        }
        var start = written.range.lowerBound + 1
        return elements.map { element in
            defer { start = element.range.upperBound }
            return span(start, element.range.upperBound)
        }
    }
}

/// Finds lines and columns of places that are told in bytes.
private struct TextLines {
    private let bytes: [UInt8]
    /// Where each line begins.
    private let starts: [Int]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        for (place, byte) in bytes.enumerated() {
            let isCarriageReturnOfBoth = byte == 0x0D && bytes.dropFirst(place + 1).first == 0x0A
            if byte == 0x0A || byte == 0x0D && !isCarriageReturnOfBoth { starts.append(place + 1) }
        }
        self.starts = starts
    }

    func position(of place: Int) -> TextPosition {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= place { low = middle } else { high = middle }
        }
        var column = 1
        for byte in bytes[starts[low]..<place] where byte & 0xC0 != 0x80 {
            // A character of four bytes is two code units.
            column += byte >= 0xF0 ? 2 : 1
        }
        return TextPosition(line: low + 1, column: column)
    }
}
