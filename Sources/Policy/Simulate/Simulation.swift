import Vocabulary

/// What the policies of somebody would say to requests that nobody makes. Each layer is asked of `decide`; how AWS's
/// simulator puts the answers together, and where that differs from enforcement, is written here.
///
///     var simulation = Simulation(principal: …, context: SimulatedContext(…))
///     simulation.identity = [SimulatedPolicy(id: "PolicyInputList.1", .identity, document)]
///     let result = simulation.result(of: "s3:GetObject")
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_testing-policies.html
package struct Simulation: Sendable {
    package var principal: PrincipalFacts
    package var context: SimulatedContext
    package var identity: [SimulatedPolicy] = []
    package var boundary: SimulatedPolicy?
    package var resourcePolicy: SimulatedPolicy?
    /// Whose the resources are, where that was said.
    package var resourceOwner: AccountID?
    /// The levels of the principal's organization, from the root down; none without one.
    package var serviceControl: [[AttachedPolicy]] = []
    /// ARNs, or a single `*`.
    package var resources = ["*"]

    package init(principal: PrincipalFacts, context: SimulatedContext) {
        self.principal = principal
        self.context = context
    }

    /// How many statements are compared for so many actions.
    package func size(ofActions count: Int) -> Int {
        let policies = identity + [boundary, resourcePolicy].compactMap(\.self)
        let own = policies.reduce(1) { $0 + $1.document.statementCount }
        let statements = serviceControl.joined().reduce(own) { $0 + $1.document.statementCount }
        return count * resources.count * statements
    }

    /// What is found for an action on each of the resources, and altogether.
    package func result(of action: Action) -> SimulationResult {
        var result = SimulationResult(
            action: action, resource: SimulatedResource.name(of: resources, for: action), whole: .allowed)
        for resource in resources {
            let finding = finding(action, on: resource)
            result.whole.join(finding)
            result.parts.append((resource, finding))
        }
        return result
    }

    private func finding(_ action: Action, on resource: String) -> SimulationFinding {
        let request = AccessRequest(
            principal: principal, action: action, resource: resource, context: context)
        var finding = SimulationFinding.allowed
        if !serviceControl.isEmpty {
            let verdicts = serviceControl.map { SimulationDecision(decide(request, under: .alone($0))) }
            finding.decision = verdicts.reduce(.allowed) { $0.restricted(by: $1) }
            finding.isAllowedByOrganizations = finding.decision == .allowed
            // The organization's no hides what everybody else would have said.
            guard finding.decision == .allowed else { return finding }
        }
        let isPossible = SimulatedResource.isPossible(resource, for: action)
        let ofIdentity = SimulatedLayer(identity, request, isPossible)
        let ofBoundary = boundary.map { SimulatedLayer([$0], request, isPossible) }
        let ofResource = resourcePolicy.map { SimulatedLayer(onResource: $0, request, isPossible) }
        finding.isAllowedByBoundary = ofBoundary.map { $0.decision == .allowed }
        finding.decision = compose(ofIdentity, ofBoundary, ofResource, on: resource, &finding.details)
        guard finding.decision != .implicitDeny else {
            finding.missing = missing(in: [ofIdentity, ofBoundary, ofResource])
            return finding
        }
        finding.matched = ofIdentity.statements(with: finding.decision)
        finding.matched += ofResource?.statements(with: finding.decision) ?? []
        if finding.decision == .explicitDeny {
            finding.matched += ofBoundary?.statements(with: .explicitDeny) ?? []
        }
        return finding
    }

    /// Within an account the policy on the resource is enough, also where it only names the account, and also against
    /// a boundary that does not say yes; across accounts everybody must.
    private func compose(
        _ identity: SimulatedLayer, _ boundary: SimulatedLayer?, _ resource: SimulatedLayer?, on arn: String,
        _ details: inout [SimulatedPolicy.Kind: SimulationDecision]?
    ) -> SimulationDecision {
        let limit = boundary?.decision ?? .allowed
        guard let resource else { return identity.decision.restricted(by: limit) }
        let owner = resourceOwner ?? ARN(arn).flatMap { AccountID($0.account) }
        if let owner, owner != principal.account {
            details = [.identity: identity.decision, .resource: resource.decision]
            if boundary != nil { details?[.boundary] = limit }
            return identity.decision.restricted(by: resource.decision).restricted(by: limit)
        }
        let all = [identity.decision, resource.decision, limit]
        if all.contains(.explicitDeny) { return .explicitDeny }
        return resource.decision == .allowed ? .allowed : identity.decision.restricted(by: limit)
    }

    /// The keys that any statement asks for and nobody gave, whether or not the statement is about this request.
    private func missing(in layers: [SimulatedLayer?]) -> [String] {
        var seen: Set<String> = []
        return layers.compactMap(\.self).flatMap(\.policies)
            .flatMap { $0.document.contextKeys(missingFrom: context.given) }
            .filter { seen.insert($0).inserted }
    }
}

/// The policies of one kind, and what they say.
private struct SimulatedLayer {
    let policies: [SimulatedPolicy]
    let decision: SimulationDecision
    private let statements: [StatementFinding]

    /// The place of a policy goes along as its name, so that a statement leads back to it.
    init(_ policies: [SimulatedPolicy], _ request: AccessRequest, _ isPossible: Bool) {
        let attached = policies.enumerated().map {
            AttachedPolicy(.inline(name: String($0.offset)), $0.element.document)
        }
        self.init(policies, decide(request, under: .alone(attached)), isPossible)
    }

    /// The other side is given everything, so that the answer is the resource's alone.
    init(onResource policy: SimulatedPolicy, _ request: AccessRequest, _ isPossible: Bool) {
        var set = PolicySet.alone(AttachedPolicy.administratorAccess)
        set.resource = AttachedPolicy(.onResource(arn: request.resource), policy.document)
        set.isSameAccount = false
        self.init([policy], decide(request, under: set), isPossible)
    }

    private init(_ policies: [SimulatedPolicy], _ decision: Decision, _ isPossible: Bool) {
        self.policies = policies
        self.decision = isPossible ? SimulationDecision(decision) : .implicitDeny
        statements = decision.matchedStatements
    }

    func statements(with wanted: SimulationDecision) -> [SimulatedStatement] {
        guard decision == wanted else { return [] }
        return statements.compactMap { finding in
            guard finding.result == (wanted == .allowed ? .allows : .denies) else { return nil }
            switch finding.source {
            case .inline(let place): return Int(place).map { policies[$0].statement(finding.statement) }
            case .onResource: return policies[0].statement(finding.statement)
            case .managed: return nil
            }
        }
    }
}

extension PolicySet {
    fileprivate static func alone(_ policies: [AttachedPolicy]) -> PolicySet {
        PolicySet(identity: policies, isSameAccount: true)
    }
}
