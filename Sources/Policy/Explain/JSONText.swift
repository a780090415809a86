import Vocabulary

/// Printing JSON as people write policies: two spaces, a member a line, lists of one text on the line.
extension JSON {
    /// A value that was not read from a text.
    init(_ value: Value) { self.init(value: value, range: 0..<0) }
    init(_ text: String) { self.init(.string(text)) }

    /// One text as itself, several as a list.
    init(oneOrMore texts: [String]) {
        if let only = texts.first, texts.count == 1 {
            self.init(only)
        } else {
            self.init(.array(texts.map { JSON($0) }))
        }
    }

    func printed(indentation: Int = 0) -> String {
        let inner = String(repeating: "  ", count: indentation + 1)
        let outer = String(repeating: "  ", count: indentation)
        switch value {
        case .null: return "null"
        case .bool(let value): return value ? "true" : "false"
        case .number(let text): return text
        case .string(let text): return JSONString.quote(text)
        case .array(let elements):
            if elements.isEmpty { return "[]" }
            let items = elements.map { inner + $0.printed(indentation: indentation + 1) }
            return "[\n\(items.joined(separator: ",\n"))\n\(outer)]"
        case .object(let members):
            if members.isEmpty { return "{}" }
            let items = members.map {
                "\(inner)\(JSONString.quote($0.key)): \($0.value.printed(indentation: indentation + 1))"
            }
            return "{\n\(items.joined(separator: ",\n"))\n\(outer)}"
        }
    }

    /// On one line, for sentences.
    var compact: String {
        switch value {
        case .null, .bool, .number, .string: printed()
        case .array(let elements): "[\(elements.map(\.compact).joined(separator: ", "))]"
        case .object(let members):
            "{\(members.map { "\(JSONString.quote($0.key)): \($0.value.compact)" }.joined(separator: ", "))}"
        }
    }
}
