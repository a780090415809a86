/// What one statement had to say to a request.
package struct StatementFinding: Sendable {
    package enum Result: Sendable, Hashable {
        case allows
        case denies
        case actionDiffers
        case resourceDiffers
        case principalDiffers
        /// The first condition that does not hold.
        case conditionFails(operator: String, key: String, values: [String])
    }

    package let layer: Layer
    package let source: AttachedPolicy.Source
    /// The statement's place in its document, from 0.
    package let statement: Int
    package let sid: String?
    /// Where it stands in the document's text, in bytes.
    package let range: Range<Int>
    package let result: Result

    package var matches: Bool { result == .allows || result == .denies }
}

extension Decision {
    /// Every statement considered, by layer in the order of the decision. Found out by asking again: policies and
    /// contexts do not change.
    package var trace: [StatementFinding] {
        var findings: [StatementFinding] = []
        for policy in policies.resourceControl.joined() {
            findings += self.findings(policy, in: .resourceControl)
        }
        for policy in policies.serviceControl.joined() where request.principal.kind.isOfAccount {
            findings += self.findings(policy, in: .serviceControl)
        }
        if let policy = policies.resource { findings += self.findings(policy, in: policy.layerOnResource) }
        for policy in policies.identity { findings += self.findings(policy, in: .identity) }
        if let policy = policies.boundary { findings += self.findings(policy, in: .boundary) }
        for policy in policies.session { findings += self.findings(policy, in: .session) }
        return findings
    }

    /// The statements that match.
    package var matchedStatements: [StatementFinding] { trace.filter(\.matches) }

    private func findings(_ policy: AttachedPolicy, in layer: Layer) -> [StatementFinding] {
        policy.document.compiled.statements.map { statement in
            StatementFinding(
                layer: layer, source: policy.source, statement: statement.index, sid: statement.sid,
                range: statement.range, result: result(of: statement, in: policy))
        }
    }

    private func result(of statement: CompiledStatement, in policy: AttachedPolicy) -> StatementFinding.Result
    {
        guard statement.appliesTo(request.action) else { return .actionDiffers }
        switch statement.outcome(of: request, bindings: policy.document.bindings) {
        case .matches: return statement.effect == .allow ? .allows : .denies
        case .differs(.action): return .actionDiffers
        case .differs(.resource): return .resourceDiffers
        case .differs(.principal): return .principalDiffers
        case .differs(.condition(let place)):
            let condition = statement.conditions[place]
            return .conditionFails(
                operator: condition.operatorName, key: condition.key.name, values: condition.literals)
        }
    }
}
