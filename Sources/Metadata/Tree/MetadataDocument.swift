import Vocabulary

/// JSON the way the metadata service prints it: one member a line, two blanks before, a blank on
/// either side of the colon, no newline at the end.
enum MetadataDocument {
    /// Members in the order given; nil is `null`.
    static func print(_ members: KeyValuePairs<String, String?>) -> String {
        let lines = members.map { name, value in
            "  \"\(name)\" : \(value.map { JSONString.quote($0) } ?? "null")"
        }
        return "{\n" + lines.joined(separator: ",\n") + "\n}"
    }
}
