import Policy
import Vocabulary

/// JSON as people write policies: four spaces a level, members in the order they came in.
enum JSONText {
    static func of(_ value: JSON.Value) -> String {
        var text = ""
        write(value, indent: 0, to: &text)
        return text
    }

    private static func write(_ value: JSON.Value, indent: Int, to text: inout String) {
        switch value {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .number(let number): text += number
        case .string(let string): text += JSONString.quote(string)
        case .array(let elements):
            lines(of: elements, "[", "]", indent, to: &text) { element, text in
                write(element.value, indent: indent + 1, to: &text)
            }
        case .object(let members):
            lines(of: members, "{", "}", indent, to: &text) { member, text in
                text += JSONString.quote(member.key) + ": "
                write(member.value.value, indent: indent + 1, to: &text)
            }
        }
    }

    private static func lines<Element>(
        of elements: [Element], _ open: String, _ close: String, _ indent: Int, to text: inout String,
        _ write: (Element, inout String) -> Void
    ) {
        guard !elements.isEmpty else {
            text += open + close
            return
        }
        text += open
        for (place, element) in elements.enumerated() {
            text += place == 0 ? "\n" : ",\n"
            text += String(repeating: " ", count: 4 * (indent + 1))
            write(element, &text)
        }
        text += "\n" + String(repeating: " ", count: 4 * indent) + close
    }
}
