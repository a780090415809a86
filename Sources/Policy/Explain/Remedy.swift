/// The smallest changes that would allow a refused request. A proposal counts only when it is proved: the same
/// evaluator, asked again with the changed policies, allows it.
struct Remedy {
    let request: AccessRequest
    let uses: PolicyUses

    /// What has to change, in order; and what would do as well when that is one thing.
    struct Solution {
        var changes: [PolicyChange] = []
        var alternatives: [PolicyChange] = []
        /// The layers that refused, one after the other.
        var refusals: [Denial] = []
    }

    func solution(for policies: PolicySet) -> Solution {
        let refusal = decide(request, under: policies)
        guard let denial = refusal.denial else { return Solution() }
        guard let found = solve(policies, depth: 0) else { return Solution(refusals: [denial]) }
        var solution = Solution(changes: Self.merged(found.map(\.candidate)), refusals: found.map(\.denial))
        // Beside other changes, which may be of the same document, a second way would only confuse.
        guard let first = found.first, found.count == 1 else { return solution }
        for other in candidates(for: refusal) {
            let told = [first.candidate.change] + solution.alternatives
            guard isWorthTelling(other.change, after: told), decide(request, under: other.after).isAllowed
            else { continue }
            solution.alternatives.append(other.change)
        }
        return solution
    }

    /// Another place for the same statement is not, nor to remove what can be narrowed.
    private func isWorthTelling(_ change: PolicyChange, after told: [PolicyChange]) -> Bool {
        switch change.kind {
        case .relax: told.count < 3 && !change.statements.isEmpty && !told.contains(change)
        case .detach: false
        case .add, .mend, .attach:
            !told.contains { $0.kind == change.kind && $0.isExact == change.isExact }
        }
    }

    private typealias Step = (candidate: Candidate, denial: Denial)

    /// One layer refuses after the other: each has its turn.
    private func solve(_ policies: PolicySet, depth: Int) -> [Step]? {
        let decision = decide(request, under: policies)
        guard let denial = decision.denial else { return [] }
        // As many as there are layers, and some statements that deny.
        guard depth < 16 else { return nil }
        for candidate in candidates(for: decision) where helps(candidate, against: decision) {
            guard let rest = solve(candidate.after, depth: depth + 1) else { return nil }
            return [(candidate, denial)] + rest
        }
        return nil
    }

    private func helps(_ candidate: Candidate, against decision: Decision) -> Bool {
        let after = decide(request, under: candidate.after)
        guard let denial = decision.denial, denial.kind == .explicit else {
            return after.verdict != decision.verdict || lacking(after) < lacking(decision)
        }
        return denials(after) < denials(decision)
    }

    private func denials(_ decision: Decision) -> Int { decision.trace.count { $0.result == .denies } }

    /// How many levels of the refusing layer allow nothing.
    private func lacking(_ decision: Decision) -> Int {
        guard let layer = decision.denial?.layer else { return 0 }
        return decision.policies.levels(of: layer).count { level in
            !level.contains { policy in
                Review(request: request, policy: policy, layer: layer).statements()
                    .contains { $0.review.matches && $0.review.effect == Effect.allow.rawValue }
            }
        }
    }

    private func candidates(for decision: Decision) -> [Candidate] {
        guard let denial = decision.denial else { return [] }
        return switch denial.kind {
        case .implicit:
            Allowing(request: request, uses: uses).candidates(in: denial.layer, of: decision.policies)
        case .explicit:
            Relaxing(request: request, uses: uses).candidates(in: denial.layer, of: decision.policies)
        }
    }

    /// Two changes of one policy are one: the later document has both.
    private static func merged(_ candidates: [Candidate]) -> [PolicyChange] {
        var changes: [PolicyChange] = []
        for next in candidates.map(\.change) {
            guard
                let place = changes.firstIndex(where: {
                    $0.policy == next.policy && ($0.policyARN != nil || $0.layer == next.layer)
                })
            else {
                changes.append(next)
                continue
            }
            let former = changes[place]
            changes[place] = next
            changes[place].summary = former.summary + " " + next.summary
            changes[place].statements = former.statements + next.statements
            changes[place].isExact = former.isExact && next.isExact
            changes[place].cautions = former.cautions + next.cautions.filter { !former.cautions.contains($0) }
        }
        return changes
    }
}
