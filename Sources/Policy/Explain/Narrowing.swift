/// Ways of keeping a deny off one request: by its action and resource, exactly where that can be said, else by an
/// exception it has already, or by the principal.
struct Narrowing {
    let request: AccessRequest
    /// Whether the document's version lets a resource's wildcards be written out.
    let canEscape: Bool
    /// Whether the policy is about other principals too, for whom the deny must stand.
    let isOthersToo: Bool

    enum Kind {
        /// What the statement no longer is about.
        case allBut(String)
        case exception(String, key: String)
        case removal

        /// In words; `place` is the statement's.
        func sentence(_ place: String) -> String {
            switch self {
            case .allBut(let what): "Narrow \(place) to all but \(what)."
            case .exception(let value, let key): "Add \(value) to the exceptions of \(key) in \(place)."
            case .removal: "Take \(place) away."
            }
        }
    }

    struct Way {
        /// What stands in the place of the statement.
        var statements: [EditableStatement]
        var narrowing: Kind
        var isExact: Bool
        var cautions: [String] = []
    }

    func ways(_ statement: EditableStatement) -> [Way] {
        [
            exact(statement), byResource(statement), byException(statement), byAction(statement),
            byPrincipal(statement),
        ]
        .compactMap { $0 } + [removed(statement)]
    }

    private var resource: String { PolicyDraft.literal(request.resource) }
    private var canName: Bool { canEscape || sameText(resource, request.resource) }

    /// The statement without this action; and for this action, without this resource; and, where others are
    /// meant too, the whole for them.
    private func exact(_ statement: EditableStatement) -> Way? {
        guard canName, let others = withoutAction(statement), let rest = withoutResource(statement) else {
            return nil
        }
        var kept = others
        kept += rest.map { onlyThisAction($0) }
        if isOthersToo {
            guard let forOthers = forOthers(onlyThisAction(statement)) else { return nil }
            kept.append(forOthers)
        }
        return Way(
            statements: Self.withOneSid(kept), narrowing: .allBut("this action on this resource"),
            isExact: true)
    }

    /// Statements that forbid all but this action; nil where that cannot be said.
    private func withoutAction(_ statement: EditableStatement) -> [EditableStatement]? {
        var changed = statement
        if statement["NotAction"] != nil {
            changed.set(
                "NotAction", JSON(oneOrMore: statement.texts("NotAction") + [request.action.text]))
            return [changed]
        }
        let rest = statement.texts("Action").filter { !ActionSet([$0]).contains(request.action) }
        let matching = statement.texts("Action").filter { ActionSet([$0]).contains(request.action) }
        if matching.contains("*") {
            changed.set("NotAction", JSON(request.action.text), insteadOf: "Action")
            return [changed]
        }
        guard matching.allSatisfy({ Action($0) == request.action }) else { return nil }
        guard !rest.isEmpty else { return [] }
        changed.set("Action", JSON(oneOrMore: rest))
        return [changed]
    }

    /// Statements that forbid all but this resource; nil where that cannot be said.
    private func withoutResource(_ statement: EditableStatement) -> [EditableStatement]? {
        var changed = statement
        if statement["NotResource"] != nil {
            changed.set("NotResource", JSON(oneOrMore: statement.texts("NotResource") + [resource]))
            return [changed]
        }
        guard statement["Resource"] != nil else { return [] }
        let written = statement.texts("Resource")
        if written.contains("*") {
            // There is no other than * to be asked about.
            if sameText(request.resource, "*") { return [] }
            changed.set("NotResource", JSON(resource), insteadOf: "Resource")
            return [changed]
        }
        let reading: Pattern.Reading = canEscape ? [.wildcards, .variables] : .wildcards
        let rest = written.filter {
            !Pattern(resource: $0, reading: reading).matches(request.resource, in: request.context)
        }
        let matching = written.filter { text in !rest.contains { sameText($0, text) } }
        guard matching.allSatisfy({ sameText($0, resource) }) else { return nil }
        guard !rest.isEmpty else { return [] }
        changed.set("Resource", JSON(oneOrMore: rest))
        return [changed]
    }

    private func onlyThisAction(_ statement: EditableStatement) -> EditableStatement {
        var changed = statement
        let former = statement["NotAction"] == nil ? "Action" : "NotAction"
        changed.set("Action", JSON(request.action.text), insteadOf: former)
        return changed
    }

    private func forOthers(_ statement: EditableStatement) -> EditableStatement? {
        let key = ContextKey("aws:PrincipalArn")
        guard case .string(let arn)? = request.context.value(for: key) else { return nil }
        var changed = statement
        changed.addCondition("ArnNotEquals", "aws:PrincipalArn", [arn])
        return changed
    }

    /// A deny "unless the key is one of these" gets one more.
    private func byException(_ statement: EditableStatement) -> Way? {
        guard case .object(let operators)? = statement["Condition"]?.value else { return nil }
        for block in operators {
            guard let comparison = ConditionOperator(block.key), comparison.isNegated,
                comparison.quantifier == .none, case .object(let keys) = block.value.value
            else { continue }
            for key in keys {
                guard case .string(let value)? = request.context.value(for: ContextKey(key.key)) else {
                    continue
                }
                var changed = statement
                changed.addCondition(block.key, key.key, [value])
                return Way(
                    statements: [changed], narrowing: .exception(value, key: key.key),
                    isExact: false,
                    cautions: ["Whatever the statement forbids it then forbids nobody with this \(key.key)."])
            }
        }
        return nil
    }

    /// The whole statement without this resource.
    private func byResource(_ statement: EditableStatement) -> Way? {
        guard canName, !isOthersToo, let rest = withoutResource(statement), !rest.isEmpty else { return nil }
        return Way(
            statements: rest, narrowing: .allBut("this resource"), isExact: false,
            cautions: ["The statement then forbids none of its actions on this resource."])
    }

    /// The whole statement without this action.
    private func byAction(_ statement: EditableStatement) -> Way? {
        guard !isOthersToo, let rest = withoutAction(statement), !rest.isEmpty else { return nil }
        return Way(
            statements: rest, narrowing: .allBut("this action"), isExact: false,
            cautions: ["The statement then forbids this action on none of its resources."])
    }

    private func byPrincipal(_ statement: EditableStatement) -> Way? {
        guard isOthersToo, let changed = forOthers(statement) else { return nil }
        return Way(
            statements: [changed], narrowing: .allBut(request.principal.inWords), isExact: false,
            cautions: ["The statement then forbids this principal nothing."])
    }

    private func removed(_ statement: EditableStatement) -> Way {
        Way(
            statements: [], narrowing: .removal, isExact: false,
            cautions: [
                "Whatever else the statement forbids is then forbidden no more: \(statement.json.compact)"
            ])
    }

    /// A statement ID may stand once in a document.
    private static func withOneSid(_ statements: [EditableStatement]) -> [EditableStatement] {
        statements.enumerated().map { place, statement in
            var changed = statement
            if place > 0 { changed.remove("Sid") }
            return changed
        }
    }
}
