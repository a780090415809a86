import Vocabulary

/// Who asks, as far as policies can tell callers apart.
package struct PrincipalFacts: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case root
        /// A user with its keys, or in a session of GetSessionToken.
        case user
        case assumedRole
        /// A session of GetFederationToken.
        case federatedUser
        /// An AWS service by its name, such as `ec2.amazonaws.com`.
        case service(String)
        /// Somebody whom an identity provider vouches for, by the provider's ARN or domain.
        case federated(provider: String)
        /// Nobody: the request is unsigned.
        case anonymous

        /// Whether it belongs to an account, which service control policies are about: its root does, services and
        /// nobody do not.
        var isOfAccount: Bool {
            switch self {
            case .root, .user, .assumedRole, .federatedUser: true
            case .service, .federated, .anonymous: false
            }
        }
    }

    package var kind: Kind
    /// Nil for services and for nobody.
    package var account: AccountID?
    /// The caller's ARN as denials print it: the session's for roles.
    package var arn: String
    /// The user's or the role's own ARN; for a federated user, that of the user who made the session.
    package var entityARN: String?
    /// The user's or role's immutable ID; what a stored principal is compared with.
    package var uniqueID: UniqueID?
    package var sessionName: String?

    package init(
        kind: Kind, account: AccountID?, arn: String, entityARN: String? = nil, uniqueID: UniqueID? = nil,
        sessionName: String? = nil
    ) {
        self.kind = kind
        self.account = account
        self.arn = arn
        self.entityARN = entityARN
        self.uniqueID = uniqueID
        self.sessionName = sessionName
    }

    package static func root(of account: AccountID) -> PrincipalFacts {
        PrincipalFacts(kind: .root, account: account, arn: "arn:aws:iam::\(account):root")
    }

    package static func user(arn: String, id: UniqueID, in account: AccountID) -> PrincipalFacts {
        PrincipalFacts(kind: .user, account: account, arn: arn, entityARN: arn, uniqueID: id)
    }

    /// A session of a role. `roleARN` has the role's path, the session's ARN has not.
    package static func session(
        named sessionName: String, ofRole roleARN: String, id: UniqueID, in account: AccountID
    ) -> PrincipalFacts {
        let roleName = roleARN.split(separator: "/").last ?? ""
        return PrincipalFacts(
            kind: .assumedRole, account: account,
            arn: "arn:aws:sts::\(account):assumed-role/\(roleName)/\(sessionName)", entityARN: roleARN,
            uniqueID: id, sessionName: sessionName)
    }

    /// A service that acts for itself: EC2 fetching the credentials of an instance's role.
    package static func service(_ name: String) -> PrincipalFacts {
        PrincipalFacts(kind: .service(name), account: nil, arn: name)
    }

    package static let anonymous = PrincipalFacts(kind: .anonymous, account: nil, arn: "anonymous")
}
