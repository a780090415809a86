/// A policy document as it was written: read from JSON, every element of the right type, nothing judged.
struct DocumentSyntax: Sendable {
    var version: String?
    var id: String?
    var statements: [StatementSyntax] = []
}

struct StatementSyntax: Sendable {
    /// Where it stands in the text, in bytes.
    var range: Range<Int>
    var sid: String?
    var effect: String?
    var principal: PrincipalSyntax?
    var notPrincipal: PrincipalSyntax?
    var action: [String]?
    var notAction: [String]?
    var resource: [String]?
    var notResource: [String]?
    var conditions: [ConditionSyntax]?
}

struct PrincipalSyntax: Sendable {
    struct Entry: Sendable {
        let element: String
        let value: String
        /// Whether it stands in a list, be it the only member.
        let isListed: Bool
        /// Where the value's JSON string stands.
        let range: Range<Int>
    }

    /// Whether it is the bare `"*"` instead of a map.
    var isBareStar = false
    /// Whether it is a map without members.
    var isEmptyMap = false
    var entries: [Entry] = []

    var principals: [PolicyPrincipal] {
        isBareStar ? [.everyone] : entries.map { PolicyPrincipal(element: $0.element, value: $0.value) }
    }
}

/// One key below one operator.
struct ConditionSyntax: Sendable {
    let operatorName: String
    let comparison: ConditionOperator
    let key: String
    let values: [String]
}

/// What can be wrong with the form of a document. Each kind of policy has its own words for it.
enum SyntaxFault: Error, Equatable {
    case json(JSONFault)
    case notAnObject
    case unknownMember(String)
    case invalidVersion
    case wrongType(String)
    case missing(String)
    case noStatements
    case invalidEffect(String)
    case exclusive(String, String)
    case unknownOperator(String)
}
