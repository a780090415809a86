import Policy
import Sessions
import Vocabulary
import World

/// Who is calling, as far as a verified signature proves it; nobody in particular without one. A class, because
/// it holds a whole user or role and is handed on by every step.
package final class Caller: Sendable {
    package enum Identity: Sendable {
        /// The account itself.
        case root
        case user(User)
        case role(Role, sessionName: String)
        /// A session of GetFederationToken, and the user who made it; nil when the root did.
        case federatedUser(User?, name: String)
        /// An instance as itself. No policy is about it: it may say who it is.
        /// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html#ec2-instance-identity-roles
        case instance(id: String)
        /// Nobody: the request is unsigned.
        case anonymous
    }

    package let account: AccountID
    package let identity: Identity
    package let accessKeyID: AccessKeyID
    /// The session that the credentials belong to; nil for long-term keys.
    package let session: Session?

    package init(account: AccountID, identity: Identity, accessKeyID: AccessKeyID, session: Session?) {
        self.account = account
        self.identity = identity
        self.accessKeyID = accessKeyID
        self.session = session
    }

    /// Who sends an unsigned request.
    package static let anonymous = Caller(
        account: .anonymous, identity: .anonymous, accessKeyID: AccessKeyID(""), session: nil)

    /// The ARN that messages and `GetCallerIdentity` show: of a role it is the session's.
    package var arn: String {
        switch identity {
        case .root: "arn:aws:iam::\(account):root"
        case .user(let user): user.arn
        case .role(let role, let session): "arn:aws:sts::\(account):assumed-role/\(role.name)/\(session)"
        case .federatedUser(_, let name): "arn:aws:sts::\(account):federated-user/\(name)"
        case .instance(let id): "arn:aws:sts::\(account):assumed-role/\(Self.instanceRole)/\(id)"
        case .anonymous: "anonymous"
        }
    }

    /// `aws:PrincipalArn`: of a role it is the role's own. Nobody has none.
    package var principalARN: String? {
        switch identity {
        case .root, .user, .federatedUser: arn
        case .role(let role, _): role.arn
        case .instance: "arn:aws:iam::\(account):role/\(Self.instanceRole)"
        case .anonymous: nil
        }
    }

    /// `aws:userid`, and `UserId` in `GetCallerIdentity`.
    package var userID: String {
        switch identity {
        case .root: account.description
        case .user(let user): user.id.rawValue
        case .role(let role, let session): "\(role.id):\(session)"
        case .federatedUser(_, let name): "\(account):\(name)"
        case .instance(let id): "\(account):\(Self.instanceRole):\(id)"
        case .anonymous: "anonymous"
        }
    }

    /// `aws:PrincipalType`.
    package var principalType: String {
        switch identity {
        case .root: "Account"
        case .user: "User"
        case .role, .instance: "AssumedRole"
        case .federatedUser: "FederatedUser"
        case .anonymous: "Anonymous"
        }
    }

    /// The role that stands for every instance itself.
    private static let instanceRole = "aws:ec2-instance"

    /// Whether an instance calls as itself.
    var isInstance: Bool { if case .instance = identity { true } else { false } }
    package var isRoot: Bool { if case .root = identity { true } else { false } }
    package var isAnonymous: Bool { if case .anonymous = identity { true } else { false } }

    /// The user, when one calls with keys or a session of its own.
    package var user: User? { if case .user(let user) = identity { user } else { nil } }

    /// Tags of the user or role, and over them the session's own.
    package var principalTags: [Tag] {
        let own: [Tag]
        switch identity {
        case .root, .anonymous, .instance: own = []
        case .user(let user): own = user.tags
        case .role(let role, _): own = role.tags
        case .federatedUser(let user, _): own = user?.tags ?? []
        }
        guard let sessionTags = session?.tags, !sessionTags.isEmpty else { return own }
        let overlaid = Set(sessionTags.map { $0.key.lowercased() })
        return own.filter { !overlaid.contains($0.key.lowercased()) } + sessionTags
    }

    /// The value of one of `principalTags`; tag keys have no case here.
    func principalTag(_ lowerCasedKey: String) -> String? {
        func find(_ tags: [Tag]) -> String? {
            tags.first { $0.key.lowercased() == lowerCasedKey }?.value
        }
        if let value = session.flatMap({ find($0.tags) }) { return value }
        return switch identity {
        case .root, .anonymous, .instance: nil
        case .user(let user): find(user.tags)
        case .role(let role, _): find(role.tags)
        case .federatedUser(let user, _): user.flatMap { find($0.tags) }
        }
    }
}
