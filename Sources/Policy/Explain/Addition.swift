import Vocabulary

/// The statement that allows one action on one resource and, where a policy names principals, to one principal.
struct Addition {
    let request: AccessRequest

    func statement(for layer: Layer) -> EditableStatement {
        var members: [(String, JSON)] = []
        if layer == .resource || layer == .trust { members.append(("Principal", principal)) }
        members.append(("Action", JSON(request.action.text)))
        if layer != .trust { members.append(("Resource", JSON(PolicyDraft.literal(request.resource)))) }
        var statement = EditableStatement(effect: .allow, members)
        if layer == .trust {
            for (key, value) in tokenClaims { statement.addCondition("StringEquals", key, [value]) }
        }
        return statement
    }

    /// Which entity the statement's principal means, so that a namesake made later is another.
    func bindings(for layer: Layer) -> [String: UniqueID] {
        guard layer == .resource || layer == .trust, let arn = request.principal.entityARN,
            let id = request.principal.uniqueID, request.principal.kind != .federatedUser
        else { return [:] }
        return [arn: id]
    }

    private var principal: JSON {
        let caller = request.principal
        let (element, value): (String, String) =
            switch caller.kind {
            case .root: ("AWS", caller.arn)
            case .user, .assumedRole: ("AWS", caller.entityARN ?? caller.arn)
            case .federatedUser: ("AWS", caller.arn)
            case .service(let name): ("Service", name)
            case .federated(let provider): ("Federated", provider)
            case .anonymous: ("AWS", "*")
            }
        return JSON(.object([.init(key: element, value: JSON(value))]))
    }

    /// What a token says of its bearer: without it anybody the provider knows could assume the role.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_create_for-idp_oidc.html
    private var tokenClaims: [(String, String)] {
        guard case .federated(let provider) = request.principal.kind else { return [] }
        let marker = "oidc-provider/"
        let parts = provider.split(separator: "/", maxSplits: 1)
        let domain = provider.contains(marker) && parts.count == 2 ? String(parts[1]) : provider
        return ["aud", "sub"].compactMap { claim in
            let key = "\(domain):\(claim)"
            guard case .string(let value)? = request.context.value(for: ContextKey(key)) else { return nil }
            return (key, value)
        }
    }
}
