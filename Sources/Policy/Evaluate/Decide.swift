/// Decides one request: pure, total, and the only place where policies are weighed. Enforcement, the simulator,
/// DryRun and explanations all ask here.
///
///     let request = AccessRequest(principal: caller, action: "iam:GetRole", resource: role.arn, context: context)
///     let decision = decide(request, under: PolicySet(identity: policies, isSameAccount: true))
///     guard decision.isAllowed else { throw AccessDenied(decision.message()) }
///
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
package func decide(_ request: AccessRequest, under policies: PolicySet) -> Decision {
    var weighing = Weighing()
    return Decision(
        request: request, policies: policies, verdict: weighing.verdict(on: request, under: policies))
}

/// One decision being made.
private struct Weighing {
    private var memory = KeyMemory()

    mutating func verdict(on request: AccessRequest, under policies: PolicySet) -> Verdict {
        // An explicit deny anywhere ends it, so all of them are looked for before any allow counts.
        var missing: Layer?
        if let refusal = weigh(policies.resourceControl, .resourceControl, request, &missing) {
            return .denied(refusal)
        }
        if request.principal.kind.isOfAccount,
            let refusal = weigh(policies.serviceControl, .serviceControl, request, &missing)
        {
            return .denied(refusal)
        }
        let resourceLayer = policies.resource?.layerOnResource ?? .resource
        var resource = Tally()
        if let policy = policies.resource {
            resource.add(policy, request, &memory)
            if resource.isDenied { return .denied(denial(resourceLayer, policy)) }
        }
        var identity = Tally()
        if let policy = policies.effective.weigh(request, &identity, &memory) {
            return .denied(denial(.identity, policy))
        }
        var boundary = Tally()
        if let policy = policies.boundary {
            boundary.add(policy, request, &memory)
            if boundary.isDenied { return .denied(denial(.boundary, policy)) }
        }
        var session = Tally()
        for policy in policies.session {
            session.add(policy, request, &memory)
            if session.isDenied { return .denied(denial(.session, policy)) }
        }

        if let missing { return .denied(.implicit(missing)) }
        let isTrust = resourceLayer == .trust
        switch request.principal.kind {
        case .service, .federated, .anonymous:
            // These have no policies of their own: the resource alone decides.
            return resource.standing == nil ? .denied(.implicit(resourceLayer)) : .allowed
        case .root:
            let needsResource = isTrust || !policies.isSameAccount
            return needsResource && resource.standing == nil ? .denied(.implicit(resourceLayer)) : .allowed
        case .user, .assumedRole, .federatedUser: break
        }
        if resource.standing == nil, isTrust || !policies.isSameAccount {
            return .denied(.implicit(resourceLayer))
        }
        // Across accounts the caller's own side must allow in full, whatever form the resource names it in.
        let standing = policies.isSameAccount ? resource.standing ?? .delegated : .delegated
        if standing < .role, identity.standing == nil { return .denied(.implicit(.identity)) }
        if standing < .direct {
            if policies.boundary != nil, boundary.standing == nil { return .denied(.implicit(.boundary)) }
            let hasSession = !policies.session.isEmpty || request.principal.kind == .federatedUser
            if hasSession, session.standing == nil { return .denied(.implicit(.session)) }
        }
        return .allowed
    }

    /// Looks through the levels of an organization. The first layer with a level that does not allow is left in
    /// `missing`: it counts when nothing denies.
    private mutating func weigh(
        _ levels: [[AttachedPolicy]], _ layer: Layer, _ request: AccessRequest, _ missing: inout Layer?
    ) -> Denial? {
        for level in levels {
            var tally = Tally()
            for policy in level {
                tally.add(policy, request, &memory)
                if tally.isDenied { return denial(layer, policy) }
            }
            if tally.standing == nil, missing == nil { missing = layer }
        }
        return nil
    }

    private func denial(_ layer: Layer, _ policy: AttachedPolicy) -> Denial {
        Denial(layer: layer, kind: .explicit, policyARN: policy.arn)
    }
}

extension AttachedPolicy {
    /// A trust policy stands on its role as a bucket policy does on its bucket, under a name of its own.
    var layerOnResource: Layer { document.kind == .trust ? .trust : .resource }
}
