/// Why a text is not the JSON a policy may be.
package enum JSONFault: Error, Equatable {
    case unexpectedByte(at: Int)
    case unexpectedEnd
    case badEscape(at: Int)
    case notUTF8(at: Int)
    case duplicateKey(at: Int)
    case tooDeep(at: Int)
}

/// Reads RFC 8259 JSON from bytes. Hostile input ends in a fault: depth is bounded, a repeated member name,
/// a lone surrogate and bytes that are not UTF-8 are refused.
package struct JSONParser {
    /// A policy is seven levels deep; nobody needs more.
    static let maximumDepth = 32

    private let bytes: [UInt8]
    private var place = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    package static func parse(_ bytes: [UInt8]) throws(JSONFault) -> JSON {
        var parser = JSONParser(bytes)
        parser.skipWhitespace()
        let value = try parser.value(depth: 0)
        parser.skipWhitespace()
        guard parser.place == bytes.count else { throw .unexpectedByte(at: parser.place) }
        return value
    }

    private mutating func skipWhitespace() {
        while place < bytes.count {
            switch bytes[place] {
            case 0x20, 0x09, 0x0A, 0x0D: place += 1
            default: return
            }
        }
    }

    private func peek() throws(JSONFault) -> UInt8 {
        guard place < bytes.count else { throw .unexpectedEnd }
        return bytes[place]
    }

    private mutating func value(depth: Int) throws(JSONFault) -> JSON {
        guard depth <= Self.maximumDepth else { throw .tooDeep(at: place) }
        let start = place
        let value: JSON.Value
        switch try peek() {
        case UInt8(ascii: "{"): value = .object(try members(depth: depth))
        case UInt8(ascii: "["): value = .array(try elements(depth: depth))
        case UInt8(ascii: "\""): value = .string(try string())
        case UInt8(ascii: "t"): value = try literal("true", .bool(true))
        case UInt8(ascii: "f"): value = try literal("false", .bool(false))
        case UInt8(ascii: "n"): value = try literal("null", .null)
        default: value = .number(try number())
        }
        return JSON(value: value, range: start..<place)
    }

    private mutating func literal(_ word: StaticString, _ value: JSON.Value) throws(JSONFault) -> JSON.Value {
        for offset in 0..<word.utf8CodeUnitCount {
            guard try peek() == word.utf8Start[offset] else { throw .unexpectedByte(at: place) }
            place += 1
        }
        return value
    }

    private mutating func members(depth: Int) throws(JSONFault) -> [JSON.Member] {
        place += 1
        var members: [JSON.Member] = []
        var names: Set<[UInt8]> = []
        skipWhitespace()
        if try peek() == UInt8(ascii: "}") {
            place += 1
            return members
        }
        while true {
            skipWhitespace()
            let start = place
            guard try peek() == UInt8(ascii: "\"") else { throw .unexpectedByte(at: place) }
            let key = try string()
            guard names.insert(Array(key.utf8)).inserted else { throw .duplicateKey(at: start) }
            skipWhitespace()
            guard try peek() == UInt8(ascii: ":") else { throw .unexpectedByte(at: place) }
            place += 1
            skipWhitespace()
            members.append(JSON.Member(key: key, value: try value(depth: depth + 1)))
            skipWhitespace()
            switch try peek() {
            case UInt8(ascii: ","): place += 1
            case UInt8(ascii: "}"):
                place += 1
                return members
            default: throw .unexpectedByte(at: place)
            }
        }
    }

    private mutating func elements(depth: Int) throws(JSONFault) -> [JSON] {
        place += 1
        var elements: [JSON] = []
        skipWhitespace()
        if try peek() == UInt8(ascii: "]") {
            place += 1
            return elements
        }
        while true {
            skipWhitespace()
            elements.append(try value(depth: depth + 1))
            skipWhitespace()
            switch try peek() {
            case UInt8(ascii: ","): place += 1
            case UInt8(ascii: "]"):
                place += 1
                return elements
            default: throw .unexpectedByte(at: place)
            }
        }
    }

    /// `-? (0 | [1-9][0-9]*) (.[0-9]+)? ([eE][+-]?[0-9]+)?`, as the text it is.
    private mutating func number() throws(JSONFault) -> String {
        let start = place
        if try peek() == UInt8(ascii: "-") { place += 1 }
        let leading = try peek()
        try digits()
        if leading == UInt8(ascii: "0"), place - start > (bytes[start] == UInt8(ascii: "-") ? 2 : 1) {
            throw .unexpectedByte(at: start)
        }
        if place < bytes.count, bytes[place] == UInt8(ascii: ".") {
            place += 1
            try digits()
        }
        if place < bytes.count, bytes[place] | 0x20 == UInt8(ascii: "e") {
            place += 1
            let sign = try peek()
            if sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { place += 1 }
            try digits()
        }
        return String(decoding: bytes[start..<place], as: UTF8.self)
    }

    private mutating func digits() throws(JSONFault) {
        guard (0x30...0x39).contains(try peek()) else { throw .unexpectedByte(at: place) }
        while place < bytes.count, (0x30...0x39).contains(bytes[place]) { place += 1 }
    }

    private mutating func string() throws(JSONFault) -> String {
        place += 1
        let start = place
        while true {
            switch try peek() {
            case UInt8(ascii: "\""):
                guard let text = String(validating: bytes[start..<place], as: UTF8.self) else {
                    throw .notUTF8(at: start)
                }
                place += 1
                return text
            case UInt8(ascii: "\\"): return try escapedString(from: start)
            case 0..<0x20: throw .unexpectedByte(at: place)
            default: place += 1
            }
        }
    }

    /// Continues a string at its first escape.
    private mutating func escapedString(from start: Int) throws(JSONFault) -> String {
        var output = Array(bytes[start..<place])
        while true {
            let byte = try peek()
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: output, as: UTF8.self) else { throw .notUTF8(at: start) }
                place += 1
                return text
            case UInt8(ascii: "\\"):
                place += 1
                try escape(into: &output)
            case 0..<0x20: throw .unexpectedByte(at: place)
            default:
                output.append(byte)
                place += 1
            }
        }
    }

    private mutating func escape(into output: inout [UInt8]) throws(JSONFault) {
        let start = place - 1
        let letter = try peek()
        place += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(letter)
        case UInt8(ascii: "b"): output.append(0x08)
        case UInt8(ascii: "f"): output.append(0x0C)
        case UInt8(ascii: "n"): output.append(0x0A)
        case UInt8(ascii: "r"): output.append(0x0D)
        case UInt8(ascii: "t"): output.append(0x09)
        case UInt8(ascii: "u"):
            var code = try hexadecimal()
            if (0xD800..<0xDC00).contains(code) {
                guard try peek() == UInt8(ascii: "\\") else { throw .badEscape(at: start) }
                place += 1
                guard try peek() == UInt8(ascii: "u") else { throw .badEscape(at: start) }
                place += 1
                let low = try hexadecimal()
                guard (0xDC00..<0xE000).contains(low) else { throw .badEscape(at: start) }
                code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(code) else { throw .badEscape(at: start) }
            output.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
        default: throw .badEscape(at: start)
        }
    }

    private mutating func hexadecimal() throws(JSONFault) -> UInt32 {
        var code: UInt32 = 0
        for _ in 0..<4 {
            let byte = try peek()
            let digit: UInt8
            switch byte {
            case 0x30...0x39: digit = byte - 0x30
            case 0x41...0x46: digit = byte - 0x41 + 10
            case 0x61...0x66: digit = byte - 0x61 + 10
            default: throw .badEscape(at: place)
            }
            code = code << 4 | UInt32(digit)
            place += 1
        }
        return code
    }
}
