/// A policy being written: statements that allow, printed as people write them.
package struct PolicyDraft: Sendable {
    package struct Statement: Sendable {
        package var sid: String?
        package var actions: [String]
        package var resources: [String]
        package var conditions: [Condition]

        package init(
            sid: String? = nil, actions: [String], resources: [String], conditions: [Condition] = []
        ) {
            self.sid = sid
            self.actions = actions
            self.resources = resources
            self.conditions = conditions
        }
    }

    package struct Condition: Sendable, Hashable {
        package var comparison: String
        package var key: String
        package var values: [String]

        package init(_ comparison: String, _ key: String, _ values: [String]) {
            self.comparison = comparison
            self.key = key
            self.values = values
        }
    }

    package var statements: [Statement]

    package init(_ statements: [Statement]) { self.statements = statements }

    package var text: String { EditableDocument(statements.map(\.editable)).text }

    /// The text of a resource that matches that resource and nothing else: what would be a wildcard or a variable is
    /// written out. That can only be in the key of an object: in other ARNs a star stands for what has no name yet
    /// (`instance/*` of a launch), and nobody would write it otherwise.
    package static func literal(_ resource: String) -> String {
        guard resource.hasPrefix("arn:aws:s3:::"), resource.contains("/") else { return resource }
        var literal = ""
        var rest = resource[...]
        while let character = rest.first {
            rest = rest.dropFirst()
            switch character {
            case "*", "?": literal += "${\(character)}"
            case "$" where rest.first == "{": literal += "${$}"
            default: literal.append(character)
            }
        }
        return literal
    }
}

extension PolicyDraft.Statement {
    fileprivate var editable: EditableStatement {
        var members = sid.map { [("Sid", JSON($0))] } ?? []
        members += [("Effect", JSON(Effect.allow.rawValue)), ("Action", JSON(oneOrMore: actions))]
        members.append(("Resource", JSON(oneOrMore: resources)))
        var statement = EditableStatement(members)
        for condition in conditions {
            statement.addCondition(condition.comparison, condition.key, condition.values)
        }
        return statement
    }
}
