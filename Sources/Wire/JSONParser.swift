extension Document {
    static let deepestJSON = 32

    /// Parses a JSON object (RFC 8259) into the tree: members are children by their names, a list's elements are
    /// children without one. A member that is null is absent; a body of no bytes is an empty object.
    package init(json: [UInt8]) throws(WireError) {
        guard !json.isEmpty else {
            self.init()
            nodes[0].kind = .structure
            return
        }
        var parser = JSONParser(json)
        try parser.parse()
        self = parser.document
    }
}

private struct JSONParser {
    let input: [UInt8]
    var position = 0
    var document: Document

    init(_ input: [UInt8]) {
        self.input = input
        document = Document(capacity: input.count)
    }

    private static let broken = WireError.serialization("The request body is not well-formed JSON.")

    mutating func parse() throws(WireError) {
        skipSpace()
        guard next == UInt8(ascii: "{") else { throw Self.broken }
        try value(into: Document.root, depth: 1)
        skipSpace()
        guard position == input.count else { throw Self.broken }
    }

    /// The byte to come, 0 at the end.
    private var next: UInt8 { position < input.count ? input[position] : 0 }

    private mutating func value(into node: Int32, depth: Int) throws(WireError) {
        guard depth <= Document.deepestJSON else { throw .tooLarge }
        switch next {
        case UInt8(ascii: "{"): try object(node, depth)
        case UInt8(ascii: "["): try list(node, depth)
        case UInt8(ascii: "\""): set(node, .text, try string())
        case UInt8(ascii: "t"): set(node, .bool, try word("true"))
        case UInt8(ascii: "f"): set(node, .bool, try word("false"))
        case UInt8(ascii: "n"):
            _ = try word("null")
            document.nodes[Int(node)].kind = .null
        default: set(node, .number, try number())
        }
    }

    private mutating func set(_ node: Int32, _ kind: Document.Kind, _ text: Document.Span) {
        document.nodes[Int(node)].kind = kind
        document.nodes[Int(node)].text = text
        document.nodes[Int(node)].hasText = true
    }

    private mutating func object(_ node: Int32, _ depth: Int) throws(WireError) {
        document.nodes[Int(node)].kind = .structure
        position += 1
        skipSpace()
        if take("}") { return }
        while true {
            skipSpace()
            guard next == UInt8(ascii: "\"") else { throw Self.broken }
            let name = try string()
            skipSpace()
            guard take(":") else { throw Self.broken }
            skipSpace()
            try add(name, to: node, depth, keepsNull: false)
            skipSpace()
            if take("}") { return }
            guard take(",") else { throw Self.broken }
        }
    }

    private mutating func list(_ node: Int32, _ depth: Int) throws(WireError) {
        document.nodes[Int(node)].kind = .list
        position += 1
        skipSpace()
        if take("]") { return }
        while true {
            skipSpace()
            try add(.empty, to: node, depth, keepsNull: true)
            skipSpace()
            if take("]") { return }
            guard take(",") else { throw Self.broken }
        }
    }

    private mutating func add(
        _ name: Document.Span, to parent: Int32, _ depth: Int, keepsNull: Bool
    ) throws(WireError) {
        guard document.nodes.count < Document.mostNodes else { throw .tooLarge }
        if !keepsNull, next == UInt8(ascii: "n") {
            _ = try word("null")
            return
        }
        try value(into: document.addChild(named: name, to: parent), depth: depth + 1)
    }

    /// One of JSON's three words, copied to the document's bytes.
    private mutating func word(_ word: StaticString) throws(WireError) -> Document.Span {
        let start = UInt32(document.bytes.count)
        let count = word.utf8CodeUnitCount
        guard input.count - position >= count,
            word.withUTF8Buffer({ $0.elementsEqual(input[position..<position + count]) })
        else { throw Self.broken }
        word.withUTF8Buffer { document.bytes.append(contentsOf: $0) }
        position += count
        return .init(start: start, end: UInt32(document.bytes.count))
    }

    private mutating func number() throws(WireError) -> Document.Span {
        let start = UInt32(document.bytes.count)
        copy("-")
        if next == UInt8(ascii: "0") { copy("0") } else { try digits() }
        if copy(".") { try digits() }
        if copy("e") || copy("E") {
            if !copy("+") { copy("-") }
            try digits()
        }
        return .init(start: start, end: UInt32(document.bytes.count))
    }

    private mutating func digits() throws(WireError) {
        guard (0x30...0x39).contains(next) else { throw Self.broken }
        while (0x30...0x39).contains(next) {
            document.bytes.append(next)
            position += 1
        }
    }

    @discardableResult
    private mutating func copy(_ byte: Unicode.Scalar) -> Bool {
        guard take(byte) else { return false }
        document.bytes.append(UInt8(ascii: byte))
        return true
    }

    /// A string's content, copied to the document's bytes with its escapes resolved. Whether it is UTF-8 is
    /// asked when it is read.
    private mutating func string() throws(WireError) -> Document.Span {
        position += 1
        let start = UInt32(document.bytes.count)
        while true {
            let byte = next
            // What ends the input is a control character too.
            guard byte >= 0x20 else { throw Self.broken }
            position += 1
            switch byte {
            case UInt8(ascii: "\""): return .init(start: start, end: UInt32(document.bytes.count))
            case UInt8(ascii: "\\"): try escape()
            default: document.bytes.append(byte)
            }
        }
    }

    private mutating func escape() throws(WireError) {
        let byte = next
        position += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): document.bytes.append(byte)
        case UInt8(ascii: "b"): document.bytes.append(0x08)
        case UInt8(ascii: "f"): document.bytes.append(0x0C)
        case UInt8(ascii: "n"): document.bytes.append(0x0A)
        case UInt8(ascii: "r"): document.bytes.append(0x0D)
        case UInt8(ascii: "t"): document.bytes.append(0x09)
        case UInt8(ascii: "u"): try unicodeEscape()
        default: throw Self.broken
        }
    }

    private mutating func unicodeEscape() throws(WireError) {
        var code = try fourDigits()
        if (0xD800...0xDBFF).contains(code) {
            // A high surrogate is half a character; the other half must follow.
            guard take("\\"), take("u") else { throw Self.broken }
            let low = try fourDigits()
            guard (0xDC00...0xDFFF).contains(low) else { throw Self.broken }
            code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
        }
        guard let scalar = Unicode.Scalar(code) else { throw Self.broken }
        document.bytes.append(contentsOf: Character(scalar).utf8)
    }

    private mutating func fourDigits() throws(WireError) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch next {
            case 0x30...0x39: digit = next - 0x30
            case 0x41...0x46: digit = next - 0x41 + 10
            case 0x61...0x66: digit = next - 0x61 + 10
            default: throw Self.broken
            }
            code = code << 4 | UInt32(digit)
            position += 1
        }
        return code
    }

    private mutating func skipSpace() {
        while [0x20, 0x09, 0x0A, 0x0D].contains(next) { position += 1 }
    }

    private mutating func take(_ byte: Unicode.Scalar) -> Bool {
        guard position < input.count, input[position] == UInt8(ascii: byte) else { return false }
        position += 1
        return true
    }
}
