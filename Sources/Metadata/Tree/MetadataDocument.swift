/// JSON the way the metadata service prints it: one member a line, two blanks before, a blank on
/// either side of the colon, no newline at the end.
enum MetadataDocument {
    /// Members in the order given; nil is `null`.
    static func print(_ members: KeyValuePairs<String, String?>) -> String {
        let lines = members.map { name, value in
            "  \"\(name)\" : \(value.map { quoted($0) } ?? "null")"
        }
        return "{\n" + lines.joined(separator: ",\n") + "\n}"
    }

    /// The text as a JSON string.
    static func quoted(_ text: String) -> String {
        var output = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += "\\\""
            case "\\": output += "\\\\"
            case "\n": output += "\\n"
            case "\r": output += "\\r"
            case "\t": output += "\\t"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: output.unicodeScalars.append(scalar)
            }
        }
        return output + "\""
    }
}
