import Vocabulary

/// A statement ready to be asked. Immutable, shared by every copy of its document.
final class CompiledStatement: Sendable {
    /// Its place in the document, from 0.
    let index: Int
    let sid: String?
    let effect: Effect
    /// Where it stands in the text, in bytes.
    let range: Range<Int>
    let filter: ActionFilter
    let conditions: [ConditionClause]
    /// Under which hashes an index keeps it.
    let actionKeys: ActionKeys
    private let actions: ActionSet
    private let negatesActions: Bool
    /// Nil where the kind of policy has no resources: then every resource matches.
    private let resources: [Pattern]?
    private let negatesResources: Bool
    /// Nil where the kind of policy has no principals: then every principal matches.
    private let principals: PrincipalSet?

    init(_ syntax: StatementSyntax, index: Int, version: String?, kind: PolicyKind) {
        self.index = index
        sid = syntax.sid
        let effect: Effect = syntax.effect?.lowercased() == "allow" ? .allow : .deny
        self.effect = effect
        range = syntax.range
        negatesActions = syntax.notAction != nil
        actions = ActionSet(syntax.notAction ?? syntax.action ?? [])
        actionKeys = negatesActions ? ActionKeys(isAnywhere: true) : actions.keys
        filter = negatesActions ? .everything : actions.filter
        let hasVariables = version == "2012-10-17"
        let reading: Pattern.Reading = hasVariables ? [.wildcards, .variables] : .wildcards
        negatesResources = syntax.notResource != nil
        // What is missing where it must be matches nothing: such a text can only come from a damaged store.
        let written = syntax.notResource ?? syntax.resource ?? (kind == .trust ? nil : [])
        resources = written?.map { Pattern(resource: $0, reading: reading) }
        if let principal = syntax.principal {
            principals = PrincipalSet(principals: principal.principals, isNegated: false)
        } else if let principal = syntax.notPrincipal {
            principals = PrincipalSet(principals: principal.principals, isNegated: true)
        } else {
            let needsPrincipal = kind == .trust || kind == .resource || kind == .resourceControl
            principals = needsPrincipal ? PrincipalSet(principals: [], isNegated: false) : nil
        }
        conditions = (syntax.conditions ?? []).map { condition in
            ConditionClause(
                condition.comparison, named: condition.operatorName, key: condition.key,
                literals: condition.values, in: .init(hasVariables: hasVariables, effect: effect))
        }
    }

    /// The first element of the statement that does not fit the request; conditions by their place.
    enum Mismatch {
        case action
        case resource
        case principal
        case condition(Int)
    }

    enum Outcome {
        case matches(Standing)
        case differs(Mismatch)
    }

    /// How directly the statement could name a caller at best.
    var strongest: Standing { principals == nil ? .delegated : .direct }

    @inline(__always)
    func appliesTo(_ action: Action) -> Bool { actions.contains(action) != negatesActions }

    /// Compares everything but the action, cheapest first.
    func outcome(of request: AccessRequest, bindings: [String: UniqueID]) -> Outcome {
        var memory = KeyMemory()
        return outcome(of: request, bindings: bindings, &memory)
    }

    /// The same, with what the decision has found out before.
    func outcome(
        of request: AccessRequest, bindings: @autoclosure () -> [String: UniqueID], _ memory: inout KeyMemory
    ) -> Outcome {
        if let resources {
            var isNamed = false
            for place in resources.indices
            where resources[place].matches(request.resource, in: request.context) {
                isNamed = true
                break
            }
            if isNamed == negatesResources { return .differs(.resource) }
        }
        var standing = Standing.delegated
        if let principals {
            guard let found = principals.standing(of: request.principal, effect: effect, bindings: bindings())
            else { return .differs(.principal) }
            standing = found
        }
        for place in conditions.indices where !conditions[place].holds(in: request.context, &memory) {
            return .differs(.condition(place))
        }
        return .matches(standing)
    }
}
