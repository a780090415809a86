import Policy
import Testing

/// One row of AWS's rules: what it is about, a statement, a request, and whether the request is allowed.
struct RuleRow: Sendable, CustomTestStringConvertible {
    let name: String
    let statement: String
    var version = "2012-10-17"
    var action: Action = "s3:GetObject"
    var resource = "arn:aws:s3:::b/k"
    var keys: DictionaryContext = [:]
    let isAllowed: Bool

    var testDescription: String { name }

    /// A statement that allows, with everything that the row does not write itself.
    static func allow(
        _ name: String, action: String = "*", resource: String = "*", when condition: String = "{}",
        version: String = "2012-10-17", ask asked: Action = "s3:GetObject",
        on object: String = "arn:aws:s3:::b/k",
        with keys: DictionaryContext = [:], is isAllowed: Bool
    ) -> RuleRow {
        let statement = """
            {"Effect":"Allow","Action":"\(action)","Resource":"\(resource)","Condition":\(condition)}
            """
        return RuleRow(
            name: name, statement: statement, version: version, action: asked, resource: object, keys: keys,
            isAllowed: isAllowed)
    }

    /// A session policy takes literals of any kind, and either version.
    func check() throws {
        let text = "{\"Version\":\"\(version)\",\"Statement\":\(statement)}"
        let document = try PolicyDocument(parsing: text, as: .session)
        #expect(allows(document, action, on: resource, keys) == isAllowed, "\(statement)")
    }
}
