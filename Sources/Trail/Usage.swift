import Policy

/// What a principal did, and what it was refused.
struct Usage {
    struct Permission: Hashable {
        let action: String
        let conditions: [PolicyDraft.Condition]
    }

    private(set) var allowed: [Permission: Set<String>] = [:]
    private var denied: [String: Set<String>] = [:]

    /// Permissions that are too much without saying for what: to hand a role to any service, to tag anything.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_use_passrole.html
    private static let scopes: [(action: Action, key: String)] = [
        ("iam:PassRole", "iam:PassedToService"), ("ec2:CreateTags", "ec2:CreateAction"),
    ]

    mutating func add(_ decision: Decision) {
        let request = decision.request
        guard decision.isAllowed else {
            denied[request.action.text, default: []].insert(request.resource)
            return
        }
        var conditions: [PolicyDraft.Condition] = []
        for scope in Self.scopes where scope.action == request.action {
            guard case .string(let value)? = request.context.value(for: ContextKey(scope.key)) else {
                continue
            }
            conditions.append(.init("StringEquals", scope.key, [value]))
        }
        let permission = Permission(action: request.action.text, conditions: conditions)
        allowed[permission, default: []].insert(request.resource)
    }

    /// Whether the action was refused on something that begins so, and never allowed there.
    func wasDenied(_ action: String, below prefix: String) -> Bool {
        let all = allowed.filter { $0.key.action == action }.values.reduce(into: Set<String>()) {
            $0.formUnion($1)
        }
        return denied[action, default: []].contains { $0.hasPrefix(prefix) && !all.contains($0) }
    }
}
