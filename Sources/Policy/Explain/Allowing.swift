import Vocabulary

/// Changes for a layer in which nothing allows the request: a statement that was meant for it is mended, or one is
/// added that allows just this action on just this resource.
struct Allowing {
    let request: AccessRequest
    let uses: PolicyUses

    /// The most fitting first.
    func candidates(in layer: Layer, of policies: PolicySet) -> [Candidate] {
        // Of an organization's levels the first that lacks it; the others have their turn.
        let level = policies.levels(of: layer).first { !allows($0, layer) } ?? []
        let reviewed = level.map { ($0, Review(request: request, policy: $0, layer: layer).statements()) }
        let statement = Addition(request: request).statement(for: layer)
        return mended(reviewed, layer, policies) + added(statement, reviewed, layer, policies)
            + NewPolicy(request: request, uses: uses).candidates(with: statement, in: layer, of: policies)
    }

    private func allows(_ level: [AttachedPolicy], _ layer: Layer) -> Bool {
        level.contains { policy in
            Review(request: request, policy: policy, layer: layer).statements()
                .contains { $0.review.matches && $0.review.effect == Effect.allow.rawValue }
        }
    }

    private typealias Reviewed = [(AttachedPolicy, [Review.Found])]

    /// Statements of which everything that differs is evidently a mistake.
    private func mended(_ reviewed: Reviewed, _ layer: Layer, _ policies: PolicySet) -> [Candidate] {
        let mendable = reviewed.flatMap { policy, statements in
            statements.filter { statement in
                statement.review.effect == Effect.allow.rawValue && !statement.repairs.isEmpty
                    && statement.repairs.count == statement.review.elements.count { !$0.matches }
            }.map { (policy, $0) }
        }
        return mendable.sorted { $0.1.review.distance < $1.1.review.distance }.prefix(2).compactMap {
            mend($0.1, of: $0.0, layer, policies)
        }
    }

    private func mend(
        _ found: Review.Found, of policy: AttachedPolicy, _ layer: Layer, _ policies: PolicySet
    ) -> Candidate? {
        let place = found.review.statement - 1
        var repaired: EditableStatement?
        let document = Edit(policy: policy, layer: layer).document { document in
            for repair in found.repairs { document.statements[place].apply(repair) }
            repaired = document.statements[place]
        }
        guard !policy.isAWSManaged, let document, let repaired else { return nil }
        let others = repaired.texts("Action").filter { Action($0) != request.action }
        var cautions: [String] = []
        if !others.isEmpty {
            cautions.append("The statement's other actions then apply as well: \(Wording.list(others)).")
        }
        if let arn = policy.arn, let count = uses.attachments[arn], count > 1 {
            cautions.append("\(count) identities have this policy; the change is for all of them.")
        }
        let what = found.repairs.map { $0.inWords }.joined(separator: " and ")
        return candidate(
            .mend, policy, layer, policies, document: document,
            summary: "Mend \(found.review.nameInPolicy) of \(policy.inWords(in: layer)): \(what).",
            statements: [repaired], isExact: false, cautions: cautions)
    }

    private func added(
        _ statement: EditableStatement, _ reviewed: Reviewed, _ layer: Layer, _ policies: PolicySet
    ) -> [Candidate] {
        let editable = reviewed.filter { policy, _ in
            !policy.isAWSManaged && (layer != .identity || !uses.isShared(policy) && !isGroups(policy))
                && layer != .resourceControl
        }
        let ranked = editable.sorted { left, right in
            (distance(left.1), left.0.arn == nil ? 0 : 1) < (distance(right.1), right.0.arn == nil ? 0 : 1)
        }
        return ranked.prefix(3).compactMap { policy, _ in
            let edit = Edit(
                policy: policy, layer: layer, newBindings: Addition(request: request).bindings(for: layer))
            guard let document = edit.document({ $0.statements.append(statement) }) else { return nil }
            return candidate(
                .add, policy, layer, policies, document: document,
                summary: "Add a statement to the \(policy.inWords(in: layer)).", statements: [statement],
                isExact: true, cautions: conditionsPassedOver(reviewed) + reach(of: layer))
        }
    }

    private func distance(_ statements: [Review.Found]) -> Int {
        statements.filter { $0.review.effect == Effect.allow.rawValue }.map(\.review.distance).min() ?? 99
    }

    private func isGroups(_ policy: AttachedPolicy) -> Bool {
        guard case .inline(let name) = policy.source else { return false }
        return uses.groups[name] != nil
    }

    private func conditionsPassedOver(_ reviewed: Reviewed) -> [String] {
        reviewed.flatMap(\.1).filter { $0.failsOnlyConditions && $0.review.effect == Effect.allow.rawValue }
            .map {
                "\($0.review.nameInPolicy.capitalizedFirst) of \($0.review.policy) allows this under a condition; "
                    + "the new statement asks for none."
            }
    }

    /// Some policies are about more than one principal, or hold for as long as they were made for.
    private func reach(of layer: Layer) -> [String] {
        switch layer {
        case .serviceControl, .boundary:
            ["It grants nothing by itself: whoever else is under it gains what his own policies allow."]
        case .session: [Self.sessionsLast]
        case .resource: Self.openness(to: request.principal)
        default: []
        }
    }

    static func openness(to principal: PrincipalFacts) -> [String] {
        principal.kind == .anonymous ? ["Everybody may do this then, without any credentials."] : []
    }

    static let sessionsLast = "A session keeps the policies it was made with: it has to be made anew."

    private func candidate(
        _ kind: PolicyChange.Kind, _ policy: AttachedPolicy, _ layer: Layer, _ policies: PolicySet,
        document: PolicyDocument, summary: String, statements: [EditableStatement], isExact: Bool,
        cautions: [String]
    ) -> Candidate {
        let command = Command(principal: request.principal, uses: uses)
        return Candidate(
            change: PolicyChange(
                kind: kind, layer: layer.rawValue, policy: policy.inWords(in: layer), policyARN: policy.arn,
                summary: summary, statements: statements.map { $0.json.printed() }, document: document.text,
                command: command.update(policy, in: layer, with: document.text), isExact: isExact,
                cautions: cautions),
            after: policies.replacing(policy, in: layer, by: document))
    }
}

extension EditableStatement {
    fileprivate mutating func apply(_ repair: Review.Repair) {
        var texts = texts(repair.element)
        switch repair.repair {
        case .replace(let former, let new): texts = texts.map { sameText($0, former) ? new : $0 }
        case .add(let new): texts.append(new)
        }
        var once: [String] = []
        for text in texts where !once.contains(where: { sameText($0, text) }) { once.append(text) }
        set(repair.element, JSON(oneOrMore: once))
    }
}

extension Review.Repair {
    fileprivate var inWords: String {
        switch repair {
        case .replace(let former, let new): "\(element) \(former) becomes \(new)"
        case .add(let new): "\(element) gets \(new) as well"
        }
    }
}

extension StatementReview {
    /// `statement 2 "SQSAccess"`.
    package var nameInPolicy: String {
        "statement \(statement)" + (sid.map { $0.isEmpty ? "" : " \"\($0)\"" } ?? "")
    }
}

extension String {
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
