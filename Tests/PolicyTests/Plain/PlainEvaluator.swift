@testable import Policy

/// Everything that has a say, in plain documents.
struct PlainPolicySet {
    var identity: [PlainPolicy] = []
    var boundary: PlainPolicy?
    var session: [PlainPolicy] = []
    var resource: PlainPolicy?
    var serviceControl: [[PlainPolicy]] = []
    var resourceControl: [[PlainPolicy]] = []
    var isSameAccount = true
}

/// The algorithm of the documentation, step by step: every statement of every policy is asked.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
struct PlainEvaluator {
    let caller: PrincipalFacts
    let action: String
    let resource: String
    let request: [String: PlainValue]
    let record: PlainRecord

    private enum Answer {
        case nothing
        case allow(PlainPrincipals.Shortcut)
        case deny
    }

    private func ask(_ policy: PlainPolicy) -> Answer {
        var shortcut: PlainPrincipals.Shortcut?
        var isDenied = false
        for statement in policy.statements where statement.fits(action, resource, request, record) {
            var reach = PlainPrincipals.Shortcut()
            if let principals = statement.principals {
                guard let found = principals.reach(caller, isDeny: statement.isDeny, policy.bindings) else {
                    continue
                }
                reach = found
            }
            if statement.isDeny {
                isDenied = true
            } else {
                shortcut = (shortcut ?? []).union(reach)
            }
        }
        return isDenied ? .deny : shortcut.map { .allow($0) } ?? .nothing
    }

    /// The policies of one layer and what each says.
    private typealias Answers = [(policy: PlainPolicy, answer: Answer)]

    private func ask(_ policies: [PlainPolicy]) -> Answers { policies.map { ($0, ask($0)) } }

    private func denial(_ answers: Answers, _ layer: Layer) -> Verdict? {
        for (policy, answer) in answers {
            guard case .deny = answer else { continue }
            return .denied(Denial(layer: layer, kind: .explicit, policyARN: policy.arn))
        }
        return nil
    }

    private func isAllowed(by answers: Answers) -> Bool {
        answers.contains { _, answer in
            guard case .allow = answer else { return false }
            return true
        }
    }

    func decide(_ policies: PlainPolicySet) -> Verdict {
        let ofResource: Layer = policies.resource?.isTrust == true ? .trust : .resource
        var hasAccount = true
        var hasOwnPolicies = true
        switch caller.kind {
        case .service, .federated, .anonymous: (hasAccount, hasOwnPolicies) = (false, false)
        case .root: hasOwnPolicies = false
        case .user, .assumedRole, .federatedUser: break
        }
        let resourceControl = policies.resourceControl.map { ask($0) }
        let serviceControl = hasAccount ? policies.serviceControl.map { ask($0) } : []
        let resource = ask(policies.resource.map { [$0] } ?? [])
        let identity = ask(policies.identity)
        let boundary = ask(policies.boundary.map { [$0] } ?? [])
        let session = ask(policies.session)

        // 1. A matching Deny anywhere.
        let denied =
            denial(resourceControl.flatMap { $0 }, .resourceControl)
            ?? denial(serviceControl.flatMap { $0 }, .serviceControl) ?? denial(resource, ofResource)
            ?? denial(identity, .identity) ?? denial(boundary, .boundary) ?? denial(session, .session)
        if let denied { return denied }
        // 2. and 3. Every level of the owner's and of the caller's organization must allow.
        for level in resourceControl where !isAllowed(by: level) {
            return .denied(.implicit(.resourceControl))
        }
        for level in serviceControl where !isAllowed(by: level) { return .denied(.implicit(.serviceControl)) }
        // 4. The resource: alone for some, needed for others, a shortcut within one account.
        var byResource: PlainPrincipals.Shortcut?
        if case .allow(let found)? = resource.first?.answer { byResource = found }
        let needsResource = !hasAccount || !policies.isSameAccount || ofResource == .trust
        if needsResource, byResource == nil { return .denied(.implicit(ofResource)) }
        if !hasOwnPolicies { return .allowed }
        let shortcut = policies.isSameAccount ? byResource ?? [] : []
        // 5. to 7. The caller's own.
        if !shortcut.contains(.identity), !isAllowed(by: identity) { return .denied(.implicit(.identity)) }
        if !shortcut.contains(.boundary), !boundary.isEmpty, !isAllowed(by: boundary) {
            return .denied(.implicit(.boundary))
        }
        let hasSession = !session.isEmpty || caller.kind == .federatedUser
        if !shortcut.contains(.session), hasSession, !isAllowed(by: session) {
            return .denied(.implicit(.session))
        }
        return .allowed
    }
}

/// How often each condition operator was asked, by the answer.
final class PlainRecord {
    var held: [String: Int] = [:]
    var failed: [String: Int] = [:]

    func add(_ operatorName: String, _ holds: Bool) {
        if holds { held[operatorName, default: 0] += 1 } else { failed[operatorName, default: 0] += 1 }
    }
}
