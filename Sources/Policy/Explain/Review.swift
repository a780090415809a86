/// Holds the statements of one document against a request, element by element. It reads the text again: what is
/// compiled for speed has forgotten what was written.
struct Review {
    let request: AccessRequest
    let policy: AttachedPolicy
    let layer: Layer

    /// A statement, and what would mend it.
    struct Found {
        var review: StatementReview
        var repairs: [Repair]
        /// Whether only conditions stand between the statement and the request.
        var failsOnlyConditions: Bool
    }

    struct Repair {
        let element: String
        let repair: Miss.Repair
    }

    func statements() -> [Found] {
        let bytes = Array(policy.document.text.utf8)
        guard let document = try? DocumentReader.read(bytes) else { return [] }
        return document.statements.enumerated().map {
            review($0.element, at: $0.offset, bytes, hasVariables: document.version == "2012-10-17")
        }
    }

    private func review(
        _ statement: StatementSyntax, at index: Int, _ bytes: [UInt8], hasVariables: Bool
    ) -> Found {
        var elements: [ElementReview] = []
        var repairs: [Repair] = []
        var distance = 0
        func add(_ element: ElementReview, _ miss: Miss) {
            elements.append(element)
            elements[elements.count - 1].hints = miss.hints
            distance += miss.distance
            if let repair = miss.repair { repairs.append(Repair(element: element.element, repair: repair)) }
        }
        if statement.principal != nil || statement.notPrincipal != nil {
            let (element, miss) = principal(statement)
            add(element, miss)
        }
        let (action, actionMiss) = action(statement)
        add(action, actionMiss)
        if let (element, miss) = resource(statement, hasVariables) { add(element, miss) }
        let failsOnlyConditions = distance == 0
        for condition in statement.conditions ?? [] {
            let element = self.condition(condition, statement, hasVariables)
            add(element, Miss(distance: element.matches ? 0 : 2, hints: element.hints))
        }
        let place = Self.place(of: statement.range.lowerBound, in: bytes)
        let review = StatementReview(
            layer: layer.rawValue, policy: policy.inWords(in: layer), policyARN: policy.arn,
            statement: index + 1,
            sid: statement.sid, effect: statement.effect ?? "", line: place.line, column: place.column,
            matches: distance == 0, elements: elements, distance: distance)
        return Found(
            review: review, repairs: repairs, failsOnlyConditions: failsOnlyConditions && distance > 0)
    }

    private func action(_ statement: StatementSyntax) -> (ElementReview, Miss) {
        let isNegated = statement.notAction != nil
        let written = statement.notAction ?? statement.action ?? []
        let isMatch = ActionSet(written).contains(request.action) != isNegated
        let element = ElementReview(
            element: isNegated ? "NotAction" : "Action", matches: isMatch, expected: written,
            actual: [request.action.text], hints: [])
        if isMatch { return (element, .none) }
        if isNegated { return (element, Miss(distance: 5, hints: ["The statement leaves this action out."])) }
        return (element, ActionMiss.judge(written, asked: request.action))
    }

    private func resource(_ statement: StatementSyntax, _ hasVariables: Bool) -> (ElementReview, Miss)? {
        let isNegated = statement.notResource != nil
        guard let written = statement.notResource ?? statement.resource else { return nil }
        let reading: Pattern.Reading = hasVariables ? [.wildcards, .variables] : .wildcards
        let isNamed = written.contains {
            Pattern(resource: $0, reading: reading).matches(request.resource, in: request.context)
        }
        let isMatch = isNamed != isNegated
        let element = ElementReview(
            element: isNegated ? "NotResource" : "Resource", matches: isMatch, expected: written,
            actual: [request.resource], hints: [])
        if isMatch { return (element, .none) }
        if isNegated {
            return (element, Miss(distance: 5, hints: ["The statement leaves this resource out."]))
        }
        let miss = ResourceMiss(request: request, hasVariables: hasVariables, actions: statement.action ?? [])
        return (element, miss.judge(written))
    }

    private func principal(_ statement: StatementSyntax) -> (ElementReview, Miss) {
        let isNegated = statement.notPrincipal != nil
        let written = statement.notPrincipal ?? statement.principal ?? PrincipalSyntax()
        let caller = request.principal
        let effect: Effect = statement.effect?.lowercased() == "allow" ? .allow : .deny
        let isMatch =
            PrincipalSet(principals: written.principals, isNegated: isNegated)
            .standing(of: caller, effect: effect, bindings: policy.document.bindings) != nil
        let element = ElementReview(
            element: isNegated ? "NotPrincipal" : "Principal", matches: isMatch,
            expected: written.isBareStar ? ["*"] : written.entries.map(\.value),
            actual: [caller.arn] + (caller.entityARN.map { sameText($0, caller.arn) ? [] : [$0] } ?? []),
            hints: [])
        if isMatch { return (element, .none) }
        let miss = PrincipalMiss.judge(
            written, isNegated: isNegated, caller, bindings: policy.document.bindings)
        return (element, miss)
    }

    private func condition(
        _ condition: ConditionSyntax, _ statement: StatementSyntax, _ hasVariables: Bool
    ) -> ElementReview {
        let effect: Effect = statement.effect?.lowercased() == "allow" ? .allow : .deny
        let clause = ConditionClause(
            condition.comparison, named: condition.operatorName, key: condition.key,
            literals: condition.values,
            in: .init(hasVariables: hasVariables, effect: effect))
        let isMatch = clause.holds(in: request.context)
        let actual = request.context.value(for: ContextKey(condition.key))
        let hints =
            isMatch
            ? []
            : ConditionMiss.hints(
                condition, actual: actual, hasVariables: hasVariables, effect: effect, request)
        return ElementReview(
            element: "Condition", matches: isMatch, comparison: condition.operatorName, key: condition.key,
            expected: condition.values, actual: actual?.values, hints: hints)
    }

    /// Line and column of a byte, from 1.
    private static func place(of offset: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
        let before = bytes.prefix(offset)
        let line = before.count { $0 == 0x0A } + 1
        let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
        return (line, offset - start + 1)
    }
}
