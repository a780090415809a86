extension Document {
    static let deepestXML = 32

    /// Parses an XML document into the tree of its elements; the root element becomes the root node.
    ///
    /// Strict and small on purpose: no document type, no entities but the five and character references,
    /// no processing instruction but the declaration, UTF-8 only. Name prefixes and attributes are dropped:
    /// AWS's request bodies carry nothing in them.
    package init(xml: [UInt8]) throws(WireError) {
        var parser = XMLParser(xml)
        try parser.parse()
        self = parser.document
    }
}

private struct XMLParser {
    let input: [UInt8]
    var position = 0
    var document: Document

    init(_ input: [UInt8]) {
        self.input = input
        document = Document(capacity: input.count)
    }

    mutating func parse() throws(WireError) {
        if starts(with: "\u{FEFF}") { position += 3 }
        if starts(with: "<?xml") { try skip(past: "?>") }
        try skipMisc()
        guard take("<") else { throw .malformedXML }
        document.nodes[0].name = try name()
        try element(Document.root, depth: 1)
        try skipMisc()
        guard position == input.count else { throw .malformedXML }
    }

    /// The rest of an element whose `<name` has been read.
    private mutating func element(_ node: Int32, depth: Int) throws(WireError) {
        guard depth <= Document.deepestXML, document.nodes.count < Document.mostNodes else { throw .tooLarge }
        let opened = document.nodes[Int(node)].name
        guard try !attributes() else {
            document.nodes[Int(node)].hasText = true
            return
        }
        let textStart = UInt32(document.bytes.count)
        var hasElements = false
        while true {
            guard position < input.count else { throw .malformedXML }
            if input[position] != UInt8(ascii: "<") {
                try characters(keep: !hasElements)
            } else if starts(with: "<!--") {
                position += 4
                try skip(past: "-->")
            } else if starts(with: "<![CDATA[") {
                position += 9
                try characterData()
            } else if starts(with: "</") {
                position += 2
                break
            } else {
                position += 1
                if !hasElements { try dropSpace(from: textStart) }
                hasElements = true
                try element(document.addChild(named: try name(), to: node), depth: depth + 1)
            }
        }
        if !hasElements {
            document.nodes[Int(node)].text = .init(start: textStart, end: UInt32(document.bytes.count))
            document.nodes[Int(node)].hasText = true
        }
        let closing = try name()
        guard equal(opened, closing) else { throw .malformedXML }
        document.bytes.removeSubrange(Int(closing.start)...)
        skipSpace()
        guard take(">") else { throw .malformedXML }
    }

    /// Forgets the text before the first element of an element; in AWS's bodies it is for the eye only.
    private mutating func dropSpace(from start: UInt32) throws(WireError) {
        guard document.bytes[Int(start)...].allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A })
        else { throw .malformedXML }
        document.bytes.removeSubrange(Int(start)...)
    }

    /// Reads attributes and the end of the tag; true when the tag closes its own element.
    private mutating func attributes() throws(WireError) -> Bool {
        while true {
            let spaced = skipSpace()
            if take("/>") { return true }
            if take(">") { return false }
            guard spaced else { throw .malformedXML }
            let attribute = try name()
            document.bytes.removeSubrange(Int(attribute.start)...)
            skipSpace()
            guard take("=") else { throw .malformedXML }
            skipSpace()
            guard position < input.count,
                input[position] == UInt8(ascii: "\"") || input[position] == UInt8(ascii: "'")
            else { throw .malformedXML }
            let quote = input[position]
            position += 1
            while position < input.count, input[position] != quote {
                guard input[position] != UInt8(ascii: "<") else { throw .malformedXML }
                position += 1
            }
            guard position < input.count else { throw .malformedXML }
            position += 1
        }
    }

    /// A name without its prefix, copied to the document's bytes.
    private mutating func name() throws(WireError) -> Document.Span {
        var start = UInt32(document.bytes.count)
        guard position < input.count, Self.startsName(input[position]) else { throw .malformedXML }
        while position < input.count, Self.continuesName(input[position]) {
            document.bytes.append(input[position])
            if input[position] == UInt8(ascii: ":") { start = UInt32(document.bytes.count) }
            position += 1
        }
        return .init(start: start, end: UInt32(document.bytes.count))
    }

    private mutating func characters(keep: Bool) throws(WireError) {
        while position < input.count, input[position] != UInt8(ascii: "<") {
            let byte = input[position]
            if byte == UInt8(ascii: "&") {
                guard keep else { throw .malformedXML }
                try reference()
                continue
            }
            guard byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { throw .malformedXML }
            // XML reads every line end as one line feed.
            if byte == 0x0D {
                let nextIsLineFeed = position + 1 < input.count && input[position + 1] == 0x0A
                if keep, !nextIsLineFeed { document.bytes.append(0x0A) }
            } else if keep {
                document.bytes.append(byte)
            } else if byte != 0x20 && byte != 0x09 && byte != 0x0A {
                // Text between elements has no meaning in any AWS body.
                throw .malformedXML
            }
            position += 1
        }
    }

    private mutating func characterData() throws(WireError) {
        while !starts(with: "]]>") {
            guard position < input.count else { throw .malformedXML }
            document.bytes.append(input[position])
            position += 1
        }
        position += 3
    }

    private mutating func reference() throws(WireError) {
        position += 1
        if take("lt;") {
            document.bytes.append(UInt8(ascii: "<"))
        } else if take("gt;") {
            document.bytes.append(UInt8(ascii: ">"))
        } else if take("amp;") {
            document.bytes.append(UInt8(ascii: "&"))
        } else if take("quot;") {
            document.bytes.append(UInt8(ascii: "\""))
        } else if take("apos;") {
            document.bytes.append(UInt8(ascii: "'"))
        } else if take("#x") {
            try characterReference(radix: 16)
        } else if take("#") {
            try characterReference(radix: 10)
        } else {
            throw .malformedXML
        }
    }

    private mutating func characterReference(radix: UInt32) throws(WireError) {
        var value: UInt32 = 0
        var digits = 0
        while position < input.count, input[position] != UInt8(ascii: ";") {
            guard let digit = UInt32(String(UnicodeScalar(input[position])), radix: Int(radix)), digits < 8
            else { throw .malformedXML }
            value = value * radix + digit
            digits += 1
            position += 1
        }
        guard digits > 0, take(";"), let scalar = Unicode.Scalar(value), XMLText.isCharacter(scalar)
        else { throw .malformedXML }
        document.bytes.append(contentsOf: Character(scalar).utf8)
    }

    /// White space and comments, which may stand before and after the root element.
    private mutating func skipMisc() throws(WireError) {
        while true {
            skipSpace()
            guard starts(with: "<!--") else { return }
            position += 4
            try skip(past: "-->")
        }
    }

    private mutating func skip(past end: StaticString) throws(WireError) {
        while !starts(with: end) {
            guard position < input.count else { throw .malformedXML }
            position += 1
        }
        position += end.utf8CodeUnitCount
    }

    @discardableResult
    private mutating func skipSpace() -> Bool {
        let start = position
        while position < input.count, [0x20, 0x09, 0x0A, 0x0D].contains(input[position]) { position += 1 }
        return position > start
    }

    private func starts(with text: StaticString) -> Bool {
        let count = text.utf8CodeUnitCount
        guard input.count - position >= count else { return false }
        return text.withUTF8Buffer { $0.elementsEqual(input[position..<position + count]) }
    }

    private mutating func take(_ text: StaticString) -> Bool {
        guard starts(with: text) else { return false }
        position += text.utf8CodeUnitCount
        return true
    }

    private func equal(_ left: Document.Span, _ right: Document.Span) -> Bool {
        document.bytes[Int(left.start)..<Int(left.end)]
            .elementsEqual(document.bytes[Int(right.start)..<Int(right.end)])
    }

    private static func startsName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: ":"), 0x80...: true
        default: false
        }
    }

    private static func continuesName(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, UInt8(ascii: "-"), UInt8(ascii: "."): true
        default: startsName(byte)
        }
    }
}
