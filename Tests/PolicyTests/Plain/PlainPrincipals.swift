import Policy
import Vocabulary

/// A Principal or NotPrincipal as the table of principals' forms reads it.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
struct PlainPrincipals {
    /// Which of the caller's own limits an Allow passes over, in one account.
    struct Shortcut: OptionSet {
        let rawValue: Int
        static let identity = Shortcut(rawValue: 1)
        static let boundary = Shortcut(rawValue: 2)
        static let session = Shortcut(rawValue: 4)
        static let all: Shortcut = [.identity, .boundary, .session]
    }

    /// A caller is several principals at once.
    private enum Form { case account, entity, session }

    private let entries: [(element: String, value: String)]
    private let isNegated: Bool

    init(_ json: Any, isNegated: Bool) {
        self.isNegated = isNegated
        guard let map = json as? [String: Any] else {
            entries = [("AWS", "*")]
            return
        }
        entries = map.flatMap { element, values in
            PlainStatement.texts(values).map { (element, $0) }
        }
    }

    /// How the statement reaches the caller; nil when it does not.
    func reach(_ caller: PrincipalFacts, isDeny: Bool, _ bindings: [String: UniqueID]) -> Shortcut? {
        let named = entries.compactMap { names($0.element, $0.value, caller, bindings) }
        guard isNegated else {
            return named.isEmpty ? nil : named.reduce(Shortcut()) { $0.union($1.shortcut) }
        }
        let forms: [Form] =
            switch caller.kind {
            case .root: [.account]
            case .user: [.account, .entity]
            case .assumedRole: [.account, .entity, .session]
            case .federatedUser: [.account, .session]
            case .service, .federated, .anonymous: [.entity]
            }
        let isListed = { (form: Form) in named.contains { $0.form == nil || $0.form == form } }
        // A Deny spares whom it lists in every form, an Allow passes over whom it lists in any.
        let isSpared = isDeny ? forms.allSatisfy(isListed) : forms.contains(where: isListed)
        return isSpared ? nil : .all
    }

    /// Nil when the entry is about somebody else; a form of nil is everybody's.
    private func names(
        _ element: String, _ value: String, _ caller: PrincipalFacts, _ bindings: [String: UniqueID]
    ) -> (form: Form?, shortcut: Shortcut)? {
        switch (element, caller.kind) {
        case ("Service", .service(let name)): return value == name || value == "*" ? (.entity, .all) : nil
        case ("Federated", .federated(let provider)):
            return value == provider || value == "*" ? (.entity, .all) : nil
        case ("AWS", _): break
        default: return nil
        }
        if value == "*" { return (nil, .all) }
        if let account = caller.account?.description {
            if value == account || value == "arn:aws:iam::\(account):root" { return (.account, []) }
        }
        let isCaller =
            if let id = bindings[value] {
                caller.uniqueID == id
            } else {
                value == caller.entityARN || value == caller.uniqueID?.rawValue
            }
        switch caller.kind {
        case .user: return isCaller ? (.entity, .all) : nil
        case .assumedRole:
            if value == caller.arn { return (.session, .all) }
            return isCaller ? (.entity, .identity) : nil
        case .federatedUser: return value == caller.arn ? (.session, .all) : nil
        default: return nil
        }
    }
}
