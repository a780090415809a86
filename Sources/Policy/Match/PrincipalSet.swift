import Vocabulary

/// The Principal or NotPrincipal of one statement.
struct PrincipalSet: Sendable {
    let principals: [PolicyPrincipal]
    let isNegated: Bool

    /// How the statement reaches the caller; nil when it does not.
    func standing(
        of caller: PrincipalFacts, effect: Effect, bindings: [String: UniqueID]
    ) -> Standing? {
        guard isNegated else {
            var best: Standing?
            for principal in principals {
                guard let standing = principal.standing(of: caller, bindings: bindings) else { continue }
                if best.map({ $0 < standing }) ?? true { best = standing }
            }
            return best
        }
        // A caller is several principals at once: its account, its user or role, its session. A Deny spares only
        // whom it lists in every form; an Allow passes over whom it lists in any.
        let forms = forms(of: caller)
        let listed = forms.filter { form in
            principals.contains { $0 == .everyone || $0.isForm(form, of: caller, bindings: bindings) }
        }
        return switch effect {
        case .allow: listed.isEmpty ? .direct : nil
        case .deny: listed.count == forms.count ? nil : .direct
        }
    }

    fileprivate enum Form { case account, entity, session }

    private func forms(of caller: PrincipalFacts) -> [Form] {
        switch caller.kind {
        case .root: [.account]
        case .user: [.account, .entity]
        case .assumedRole: [.account, .entity, .session]
        case .federatedUser: [.account, .session]
        case .service, .federated, .anonymous: [.entity]
        }
    }
}

extension PolicyPrincipal {
    fileprivate func isForm(
        _ form: PrincipalSet.Form, of caller: PrincipalFacts, bindings: [String: UniqueID]
    ) -> Bool {
        let isThisForm =
            switch self {
            case .account: form == .account
            case .roleSession, .federatedUser: form == .session
            default: form == .entity
            }
        return isThisForm && standing(of: caller, bindings: bindings) != nil
    }
}
