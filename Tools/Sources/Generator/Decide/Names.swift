/// How AWS's names are spelled in Swift.
package enum Names {
    /// The leading run of capitals becomes small, but its last letter stays when a small one follows:
    /// RoleName → roleName, ARN → arn, ETag → eTag, SSEKMSKeyId → ssekmsKeyId.
    package static func member(_ name: String) -> String {
        let capitals = name.prefix { $0.isUppercase }
        guard !capitals.isEmpty else { return quoted(name) }
        let next = name.dropFirst(capitals.count).first
        let lowered = capitals.count > 1 && next?.isLowercase == true ? capitals.count - 1 : capitals.count
        return quoted(name.prefix(lowered).lowercased() + name.dropFirst(lowered))
    }

    /// `StatusType` → `statusType`, for the lists of enumerations.
    static func value(_ name: String) -> String { member(name) }

    /// `ec2-instance-connect` → `ec2InstanceConnect`.
    static func service(_ name: String) -> String {
        let words = name.split(separator: "-")
        return words.prefix(1).joined() + words.dropFirst().map { capitalized(String($0)) }.joined()
    }

    static func capitalized(_ name: String) -> String { name.prefix(1).uppercased() + name.dropFirst() }

    private static func quoted(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    private static let keywords: Set<String> = [
        "associatedtype", "class", "deinit", "enum", "extension", "func", "import", "init", "inout",
        "internal",
        "let", "operator", "private", "protocol", "public", "static", "struct", "subscript", "typealias",
        "var",
        "break", "case", "continue", "default", "defer", "do", "else", "fallthrough", "for", "guard", "if",
        "in",
        "repeat", "return", "switch", "where", "while", "as", "catch", "false", "is", "nil", "rethrows",
        "super",
        "self", "throw", "throws", "true", "try",
    ]
}
