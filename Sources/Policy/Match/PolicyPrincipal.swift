import Vocabulary

/// A principal as a trust or resource policy names it.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
package enum PolicyPrincipal: Sendable, Hashable {
    /// `"*"` or `{"AWS": "*"}`.
    case everyone
    /// An account ID, or the ARN of its root: everybody in the account whom the account itself allows.
    case account(AccountID)
    case user(arn: String)
    case role(arn: String)
    case roleSession(arn: String)
    case federatedUser(arn: String)
    /// What is left of a user or role that was deleted.
    case uniqueID(UniqueID)
    case service(String)
    /// An identity provider's ARN or domain.
    case federated(String)
    case canonicalUser(String)
    /// Text under `AWS` that names no principal.
    case unknown(String)

    /// Reads one entry of the map: `element` is `AWS`, `Service`, `Federated` or `CanonicalUser`.
    init(element: String, value: String) {
        self =
            switch element {
            case "Service": .service(value)
            case "Federated": .federated(value)
            case "CanonicalUser": .canonicalUser(value)
            default: Self.aws(value)
            }
    }

    private static func aws(_ value: String) -> PolicyPrincipal {
        if value == "*" { return .everyone }
        if let account = AccountID(value) { return .account(account) }
        guard let arn = ARN(value) else {
            let isID = value.hasPrefix("AIDA") || value.hasPrefix("AROA")
            return isID && value.utf8.count >= 20 && value.utf8.allSatisfy(isUpperOrDigit)
                ? .uniqueID(UniqueID(value)) : .unknown(value)
        }
        guard let account = AccountID(arn.account), arn.region.isEmpty else { return .unknown(value) }
        switch (arn.service, arn.resource.prefix { $0 != "/" }) {
        case ("iam", "root"): return .account(account)
        case ("iam", "user"): return .user(arn: value)
        case ("iam", "role"): return .role(arn: value)
        case ("sts", "assumed-role"): return .roleSession(arn: value)
        case ("sts", "federated-user"): return .federatedUser(arn: value)
        default: return .unknown(value)
        }
    }

    private static func isUpperOrDigit(_ byte: UInt8) -> Bool {
        (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte)
    }

    /// The ARN that a document binds to an immutable ID when it is saved.
    package var bindableARN: String? {
        switch self {
        case .user(let arn), .role(let arn): arn
        default: nil
        }
    }
}

/// How directly a resource policy names the caller: which of the caller's own limits it need not meet, within
/// one account. Each level includes the ones below.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
enum Standing: Int, Sendable, Comparable {
    /// The account is named: its identity policies must allow too.
    case delegated
    /// The role is named: no identity policy is needed, boundary and session policies still limit.
    case role
    /// The user, the session or everyone is named: only explicit denies can stand against it.
    case direct

    static func < (left: Standing, right: Standing) -> Bool { left.rawValue < right.rawValue }
}

extension PolicyPrincipal {
    /// How the entry names the caller; nil when it names somebody else. `bindings` tell which entity an ARN
    /// meant when the document was saved: a namesake made later is somebody else.
    func standing(of caller: PrincipalFacts, bindings: [String: UniqueID]) -> Standing? {
        switch self {
        case .everyone: return .direct
        case .account(let account): return caller.account == account ? .delegated : nil
        case .user(let arn):
            return caller.kind == .user && names(arn, caller, bindings) ? .direct : nil
        case .role(let arn):
            return caller.kind == .assumedRole && names(arn, caller, bindings) ? .role : nil
        case .roleSession(let arn):
            return caller.kind == .assumedRole && sameText(arn, caller.arn) ? .direct : nil
        case .federatedUser(let arn):
            return caller.kind == .federatedUser && sameText(arn, caller.arn) ? .direct : nil
        case .uniqueID(let id):
            guard caller.uniqueID == id else { return nil }
            switch caller.kind {
            case .user: return .direct
            case .assumedRole: return .role
            default: return nil
            }
        case .service(let name):
            guard case .service(let caller) = caller.kind else { return nil }
            return sameText(caller, name) || name == "*" ? .direct : nil
        case .federated(let provider):
            guard case .federated(let caller) = caller.kind else { return nil }
            return sameText(caller, provider) || provider == "*" ? .direct : nil
        case .canonicalUser, .unknown: return nil
        }
    }

    private func names(_ arn: String, _ caller: PrincipalFacts, _ bindings: [String: UniqueID]) -> Bool {
        if let id = bindings[arn] { return caller.uniqueID == id }
        guard let entityARN = caller.entityARN else { return false }
        return sameText(entityARN, arn)
    }
}
