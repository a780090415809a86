extension Decision {
    /// Finds out all there is to tell. It costs a thousand times the decision, so it is for somebody who asks.
    ///
    ///     let explanation = decision.explanation()
    ///     print(ExplanationText(explanation, colours: false).text)
    package func explanation(_ uses: PolicyUses = PolicyUses()) -> Explanation {
        let solution = Remedy(request: request, uses: uses).solution(for: policies)
        let reviewed = policies.layers.map { layer, policies in
            (layer, policies.map { Review(request: request, policy: $0, layer: layer).statements() })
        }
        let all = reviewed.flatMap { $0.1.flatMap { $0 } }
        // Where a statement denies, what others allow is beside the point.
        let lacking = solution.refusals.filter { $0.kind == .implicit }.map(\.layer)
        let (told, untold) = tell(all, lacking: lacking)
        return Explanation(
            question: .init(
                action: request.action.text, resource: request.resource, principal: request.principal.arn,
                principalKind: request.principal.inWords, entity: request.principal.entityARN),
            outcome: outcome, reason: denial?.reason(for: request.action),
            layers: reviewed.map { finding($0.0, $0.1, lacking: lacking) }, statements: told,
            otherStatements: untold,
            advice: Advice(decision: self).sentences(all, lacking: lacking),
            changes: solution.changes, alternatives: solution.alternatives)
    }

    private var outcome: Explanation.Outcome {
        switch denial?.kind {
        case nil: .allowed
        case .explicit: .explicitDeny
        case .implicit: .implicitDeny
        }
    }

    private func finding(
        _ layer: Layer, _ statements: [[Review.Found]], lacking: [Layer]
    ) -> LayerFinding {
        let reviews = statements.flatMap { $0 }.map(\.review)
        let denying = reviews.filter { $0.matches && $0.effect == Effect.deny.rawValue }
        let allowing = reviews.filter { $0.matches && $0.effect == Effect.allow.rawValue }
        let finding: LayerFinding.Finding
        if !denying.isEmpty {
            finding = .explicitDeny
        } else if lacking.contains(layer) {
            finding = .nothingAllows
        } else if !allowing.isEmpty {
            finding = .allows
        } else {
            finding = statements.isEmpty ? .absent : .notNeeded
        }
        return LayerFinding(
            layer: layer.rawValue, name: layer.plural, finding: finding, policies: statements.count,
            statements: reviews.count,
            decidedBy: (denying.isEmpty ? allowing : denying).map { "\($0.policy), \($0.nameInPolicy)" })
    }

    /// What deserves to be told, nearest first, and how many statements do not.
    private func tell(_ all: [Review.Found], lacking: [Layer]) -> ([StatementReview], Int) {
        let reviews = all.map(\.review)
        let decided = reviews.filter { review in
            review.matches && (review.effect == Effect.deny.rawValue || isAllowed)
        }
        let asked = reviews.filter { review in
            !review.matches && review.effect == Effect.allow.rawValue
                && lacking.contains { $0.rawValue == review.layer }
        }
        // Of another service, or about a principal of no kinship: there is nothing to learn from it.
        let near = asked.filter { $0.distance < 10 }.sorted { $0.distance < $1.distance }.prefix(3)
        return (decided + near, asked.count - near.count)
    }
}
