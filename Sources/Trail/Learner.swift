import Policy
import Vocabulary

/// The least that a principal needs, from what it was seen to be allowed.
package struct LearnedPolicy: Codable, Sendable, Equatable {
    /// Nil when nothing was seen.
    package var document: String?
    package var calls: Int
    /// Distinct pairs of action and resource.
    package var permissions: Int
    /// ISO 8601: the first call it is made from.
    package var since: String?
    /// `arn:aws:s3:::b/logs/* stands for 12 resources`.
    package var generalised: [String]
}

/// Makes the least-privilege policy of recorded calls. Exactly, it allows each action on each resource as it was
/// seen; else it says `prefix/*` where an action went to many things below one prefix, but never so widely that it
/// would allow what was denied.
package struct Learner {
    package var isExact: Bool
    /// More resources than this below one prefix become the prefix.
    package var most: Int

    package init(isExact: Bool = false, most: Int = 5) {
        self.isExact = isExact
        self.most = most
    }

    /// `isPrincipal` tells whose decisions count: a call may ask for others than its caller.
    package func learn(
        from entries: [TrailEntry], of isPrincipal: (PrincipalFacts) -> Bool
    ) -> LearnedPolicy {
        var used = Usage()
        var since: String?
        var calls = 0
        for entry in entries {
            let own = entry.decisions.filter { isPrincipal($0.request.principal) }
            guard !own.isEmpty else { continue }
            calls += 1
            if since == nil { since = entry.at.iso8601 }
            for decision in own { used.add(decision) }
        }
        guard !used.allowed.isEmpty else {
            return LearnedPolicy(document: nil, calls: calls, permissions: 0, since: since, generalised: [])
        }
        let (statements, generalised) = statements(used)
        return LearnedPolicy(
            document: PolicyDraft(statements).text, calls: calls,
            permissions: used.allowed.values.reduce(0) { $0 + $1.count }, since: since,
            generalised: generalised)
    }

    private func statements(_ used: Usage) -> ([PolicyDraft.Statement], [String]) {
        var notes: Set<String> = []
        var byResources: [Scope: [String]] = [:]
        for (permission, resources) in used.allowed {
            var written = resources.map { PolicyDraft.literal($0) }
            if !isExact {
                let tree = ResourceTree(resources: resources, most: most) { pattern in
                    used.wasDenied(permission.action, below: pattern)
                }
                written = tree.patterns.map(\.text)
                for pattern in tree.patterns where pattern.standsFor > 1 {
                    notes.insert("\(pattern.text) stands for \(pattern.standsFor) resources")
                }
            }
            let scope = Scope(resources: written.sorted(), conditions: permission.conditions)
            byResources[scope, default: []].append(permission.action)
        }
        let statements = byResources.map { scope, actions in
            PolicyDraft.Statement(
                actions: actions.sorted(), resources: scope.resources, conditions: scope.conditions)
        }
        let sorted = statements.sorted {
            ($0.actions + $0.resources).lexicographicallyPrecedes($1.actions + $1.resources)
        }
        return (sorted, notes.sorted())
    }

    private struct Scope: Hashable {
        let resources: [String]
        let conditions: [PolicyDraft.Condition]
    }
}
