import Vocabulary

// What a member, a list, a structure and a text look like in XML and in JSON.
extension WireWriter {
    private var isJSON: Bool { wireProtocol == .json }

    /// A member with its content: an element, or a name and a value.
    @inline(__always)
    mutating func member(_ name: StaticString, _ content: (inout WireWriter) -> Void) {
        if isJSON { jsonName(name) } else { open(name) }
        content(&self)
        if !isJSON { close(name) }
    }

    /// A list. In XML each member is an element of its own, in another around them unless the list is flattened.
    @inline(__always)
    mutating func list<Value>(
        _ name: StaticString, _ item: StaticString?, _ values: [Value],
        _ content: (inout WireWriter, Value) -> Void
    ) {
        if isJSON {
            jsonName(name)
            append("[")
            for value in values {
                separate()
                content(&self, value)
            }
            append("]")
            return
        }
        if item != nil { open(name) }
        for value in values {
            open(item ?? name)
            content(&self, value)
            close(item ?? name)
        }
        if item != nil { close(name) }
    }

    /// A map, ordered by key.
    mutating func map<Value>(
        _ name: StaticString, _ entry: StaticString, _ key: StaticString, _ value: StaticString,
        _ map: [String: Value], _ content: (inout WireWriter, Value) -> Void
    ) {
        let entries = map.sorted { $0.key < $1.key }
        if isJSON {
            jsonName(name)
            append("{")
            for (entryKey, entryValue) in entries {
                separate()
                text(entryKey)
                append(":")
                content(&self, entryValue)
            }
            append("}")
            return
        }
        open(name)
        for (entryKey, entryValue) in entries {
            open(entry)
            string(key, entryKey)
            open(value)
            content(&self, entryValue)
            close(value)
            close(entry)
        }
        close(name)
    }

    mutating func structure(_ value: some WireEncodable) {
        if isJSON { append("{") }
        value.encode(to: &self)
        if isJSON { append("}") }
    }

    mutating func text(_ value: String) {
        if isJSON { JSONText.append(value, to: &bytes) } else { XMLText.append(value, to: &bytes) }
    }

    private mutating func jsonName(_ name: StaticString) {
        separate()
        append("\"")
        append(name)
        append("\":")
    }

    /// The comma between two members: none stands after an opening brace or bracket.
    private mutating func separate() {
        guard let last = bytes.last, last != UInt8(ascii: "{"), last != UInt8(ascii: "[") else { return }
        append(",")
    }
}

extension Timestamp {
    /// `1767323045.678`: seconds since 1970, as AWS's JSON has times.
    var epochSeconds: String {
        let fraction = milliseconds - seconds * 1000
        guard fraction != 0 else { return seconds.description }
        return "\(seconds).\(String((1000 + fraction).description.dropFirst()))"
    }
}

/// How JSON spells a text.
enum JSONText {
    /// Appends `text` in quotation marks, escaped.
    static func append(_ text: String, to output: inout [UInt8]) {
        var text = text
        output.append(UInt8(ascii: "\""))
        text.withUTF8 { append($0, to: &output) }
        output.append(UInt8(ascii: "\""))
    }

    private static func append(_ text: UnsafeBufferPointer<UInt8>, to output: inout [UInt8]) {
        let digits: StaticString = "0123456789abcdef"
        for byte in text {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): output += [UInt8(ascii: "\\"), byte]
            case 0x0A: output += Array("\\n".utf8)
            case 0x0D: output += Array("\\r".utf8)
            case 0x09: output += Array("\\t".utf8)
            case 0x00..<0x20:
                output += Array("\\u00".utf8)
                output.append(digits.utf8Start[Int(byte >> 4)])
                output.append(digits.utf8Start[Int(byte & 15)])
            default: output.append(byte)
            }
        }
    }
}
