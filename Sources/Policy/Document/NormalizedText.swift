import Vocabulary

/// A document as S3 writes it: members in a fixed order, no white space, a list of one as its element, values of
/// conditions as texts, accounts by their ARN.
extension DocumentSyntax {
    var normalizedText: String {
        var members: [String] = []
        if let version { members.append(Self.member("Version", JSONString.quote(version))) }
        if let id { members.append(Self.member("Id", JSONString.quote(id))) }
        let list = statements.map(\.normalizedText).joined(separator: ",")
        members.append(Self.member("Statement", "[\(list)]"))
        return "{\(members.joined(separator: ","))}"
    }

    fileprivate static func member(_ key: String, _ value: String) -> String {
        "\(JSONString.quote(key)):\(value)"
    }

    fileprivate static func list(_ values: [String]) -> String {
        if values.count == 1 { return JSONString.quote(values[0]) }
        return "[\(values.map(JSONString.quote).joined(separator: ","))]"
    }
}

extension StatementSyntax {
    fileprivate var normalizedText: String {
        var members: [String] = []
        func add(_ key: String, _ values: [String]?) {
            if let values { members.append(DocumentSyntax.member(key, DocumentSyntax.list(values))) }
        }
        add("Sid", sid.map { [$0] })
        add("Effect", effect.map { [$0] })
        if let principal { members.append(DocumentSyntax.member("Principal", principal.normalizedText)) }
        if let notPrincipal {
            members.append(DocumentSyntax.member("NotPrincipal", notPrincipal.normalizedText))
        }
        add("Action", action)
        add("NotAction", notAction)
        add("Resource", resource)
        add("NotResource", notResource)
        if let conditions, !conditions.isEmpty {
            members.append(DocumentSyntax.member("Condition", Self.normalized(conditions)))
        }
        return "{\(members.joined(separator: ","))}"
    }

    /// Conditions below one operator stand together again.
    private static func normalized(_ conditions: [ConditionSyntax]) -> String {
        var blocks: [(name: String, keys: [String])] = []
        for condition in conditions {
            let key = DocumentSyntax.member(condition.key, DocumentSyntax.list(condition.values))
            if blocks.last?.name == condition.operatorName {
                blocks[blocks.count - 1].keys.append(key)
            } else {
                blocks.append((condition.operatorName, [key]))
            }
        }
        let members = blocks.map { DocumentSyntax.member($0.name, "{\($0.keys.joined(separator: ","))}") }
        return "{\(members.joined(separator: ","))}"
    }
}

extension PrincipalSyntax {
    fileprivate var normalizedText: String {
        if isBareStar { return "\"*\"" }
        var elements: [(name: String, values: [String])] = []
        for entry in entries {
            let value =
                if entry.element == "AWS", let account = AccountID(entry.value) {
                    "arn:aws:iam::\(account):root"
                } else {
                    entry.value
                }
            if let place = elements.firstIndex(where: { $0.name == entry.element }) {
                elements[place].values.append(value)
            } else {
                elements.append((entry.element, [value]))
            }
        }
        let members = elements.map { DocumentSyntax.member($0.name, DocumentSyntax.list($0.values)) }
        return "{\(members.joined(separator: ","))}"
    }
}
