/// A document taken apart for editing: its members and statements as JSON, in the author's order, so that what is
/// not changed stays as it was written.
struct EditableDocument: Sendable {
    private var members: [JSON.Member]
    var statements: [EditableStatement]

    /// Nil when the text is no policy.
    init?(text: String) {
        guard case .object(let members)? = (try? JSONParser.parse(Array(text.utf8)))?.value else {
            return nil
        }
        self.members = members
        statements = []
        guard let written = members.first(where: { $0.key == "Statement" })?.value else { return }
        switch written.value {
        case .array(let elements): statements = elements.compactMap { EditableStatement($0) }
        default: statements = EditableStatement(written).map { [$0] } ?? []
        }
    }

    /// A new document of these statements.
    init(_ statements: [EditableStatement]) {
        members = [.init(key: "Version", value: JSON("2012-10-17"))]
        self.statements = statements
    }

    var version: String? {
        guard case .string(let text)? = members.first(where: { $0.key == "Version" })?.value.value else {
            return nil
        }
        return text
    }

    /// Printed, with the statements as they are now.
    var text: String {
        let list = JSON(.array(statements.map(\.json)))
        var printed = members
        if let place = printed.firstIndex(where: { $0.key == "Statement" }) {
            printed[place] = .init(key: "Statement", value: list)
        } else {
            printed.append(.init(key: "Statement", value: list))
        }
        return JSON(.object(printed)).printed()
    }
}

/// A statement's members, by name.
struct EditableStatement: Sendable {
    private var members: [JSON.Member]

    init?(_ json: JSON) {
        guard case .object(let members) = json.value else { return nil }
        self.members = members
    }

    init(_ members: [(String, JSON)]) {
        self.members = members.map { .init(key: $0.0, value: $0.1) }
    }

    init(effect: Effect, _ members: [(String, JSON)]) {
        self.init([("Effect", JSON(effect.rawValue))] + members)
    }

    var json: JSON { JSON(.object(members)) }

    subscript(name: String) -> JSON? { members.first { $0.key == name }?.value }

    /// Sets the member at the place of `former`, which goes; at the end when neither is there.
    mutating func set(_ name: String, _ value: JSON, insteadOf former: String? = nil) {
        let member = JSON.Member(key: name, value: value)
        let place = members.firstIndex { $0.key == former } ?? members.firstIndex { $0.key == name }
        guard let place else {
            members.append(member)
            return
        }
        members[place] = member
    }

    mutating func remove(_ name: String) { members.removeAll { $0.key == name } }

    /// The member's texts, whether it is one or a list.
    func texts(_ name: String) -> [String] {
        switch self[name]?.value {
        case .string(let text): [text]
        case .array(let elements):
            elements.compactMap { if case .string(let text) = $0.value { text } else { nil } }
        default: []
        }
    }

    /// Adds a key below an operator of the Condition; the values join those that are there.
    mutating func addCondition(_ comparison: String, _ key: String, _ values: [String]) {
        var operators: [JSON.Member] = []
        if case .object(let written)? = self["Condition"]?.value { operators = written }
        var keys: [JSON.Member] = []
        let place = operators.firstIndex { $0.key == comparison }
        if let place, case .object(let written) = operators[place].value.value { keys = written }
        if let there = keys.firstIndex(where: { $0.key.lowercased() == key.lowercased() }) {
            let former = Self.literals(keys[there].value)
            let all = former + values.filter { !former.contains($0) }
            keys[there] = .init(key: keys[there].key, value: JSON(oneOrMore: all))
        } else {
            keys.append(.init(key: key, value: JSON(oneOrMore: values)))
        }
        let member = JSON.Member(key: comparison, value: JSON(.object(keys)))
        if let place { operators[place] = member } else { operators.append(member) }
        set("Condition", JSON(.object(operators)))
    }

    private static func literals(_ json: JSON) -> [String] {
        switch json.value {
        case .string(let text), .number(let text): [text]
        case .bool(let value): [value ? "true" : "false"]
        case .array(let elements): elements.flatMap { literals($0) }
        case .null, .object: []
        }
    }
}
