/// A policy in a simulation, under the name that AWS's simulator has for it.
package struct SimulatedPolicy: Sendable {
    /// As AWS prints it, which is not as it is documented.
    package enum Kind: String, Sendable, Hashable {
        case identity = "IAM Policy"
        case resource = "Resource Policy"
        case boundary = "Permissions Boundary Policy"
    }

    package let id: String
    package let kind: Kind
    package let document: PolicyDocument
    private let spans: [StatementSpan]

    package init(id: String, _ kind: Kind, _ document: PolicyDocument) {
        self.id = id
        self.kind = kind
        self.document = document
        spans = document.statementSpans
    }

    func statement(_ place: Int) -> SimulatedStatement {
        SimulatedStatement(policyID: id, kind: kind, span: spans[place])
    }
}

/// A statement that brought about a result.
package struct SimulatedStatement: Sendable, Hashable {
    package let policyID: String
    package let kind: SimulatedPolicy.Kind
    package let span: StatementSpan
}

package enum SimulationDecision: String, Sendable, Hashable {
    case allowed, explicitDeny, implicitDeny

    init(_ decision: Decision) {
        self =
            switch decision.denial?.kind {
            case nil: .allowed
            case .explicit: .explicitDeny
            case .implicit: .implicitDeny
            }
    }

    /// Of two that must both allow.
    func restricted(by other: SimulationDecision) -> SimulationDecision {
        if self == .explicitDeny || other == .explicitDeny { return .explicitDeny }
        return self == .allowed ? other : self
    }
}

/// What is found for one resource, or for all together.
package struct SimulationFinding: Sendable {
    package internal(set) var decision: SimulationDecision
    package internal(set) var matched: [SimulatedStatement] = []
    /// Condition keys that were asked for and not given, in the policies' spelling. Told of implicit denials only.
    package internal(set) var missing: [String] = []
    /// Nil without a boundary.
    package internal(set) var isAllowedByBoundary: Bool?
    /// Nil without an organization.
    package internal(set) var isAllowedByOrganizations: Bool?
    /// What each kind of policy says; told across accounts only.
    package internal(set) var details: [SimulatedPolicy.Kind: SimulationDecision]?

    static let allowed = SimulationFinding(decision: .allowed)

    /// Adds what was found for one more resource.
    mutating func join(_ other: SimulationFinding) {
        decision = decision.restricted(by: other.decision)
        matched += other.matched.filter { !matched.contains($0) }
        missing += other.missing.filter { !missing.contains($0) }
        isAllowedByBoundary = both(isAllowedByBoundary, other.isAllowedByBoundary)
        isAllowedByOrganizations = both(isAllowedByOrganizations, other.isAllowedByOrganizations)
        guard let more = other.details else { return }
        details = (details ?? [:]).merging(more) { $0.restricted(by: $1) }
    }

    private func both(_ left: Bool?, _ right: Bool?) -> Bool? {
        guard let left, let right else { return left ?? right }
        return left && right
    }
}

/// What is found for one action.
package struct SimulationResult: Sendable {
    package let action: Action
    /// The one resource, or AWS's pattern of what the action's resources look like.
    package let resource: String
    package internal(set) var whole: SimulationFinding
    /// By resource, in the order of the request.
    package internal(set) var parts: [(resource: String, finding: SimulationFinding)] = []
}
