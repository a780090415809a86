import Policy
import Sessions
import Vocabulary
import World

/// Who is calling, as far as a verified signature proves it. A class, because it holds a whole user or role and is
/// handed on by every step.
package final class Caller: Sendable {
    package enum Identity: Sendable {
        /// The account itself.
        case root
        case user(User)
        case role(Role, sessionName: String)
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

    /// The ARN that messages and `GetCallerIdentity` show: of a role it is the session's.
    package var arn: String {
        switch identity {
        case .root: "arn:aws:iam::\(account):root"
        case .user(let user): user.arn
        case .role(let role, let session): "arn:aws:sts::\(account):assumed-role/\(role.name)/\(session)"
        }
    }

    /// `aws:PrincipalArn`: of a role it is the role's own.
    package var principalARN: String {
        switch identity {
        case .root, .user: arn
        case .role(let role, _): role.arn
        }
    }

    /// `aws:userid`, and `UserId` in `GetCallerIdentity`.
    package var userID: String {
        switch identity {
        case .root: account.description
        case .user(let user): user.id.rawValue
        case .role(let role, let session): "\(role.id):\(session)"
        }
    }

    /// `aws:PrincipalType`.
    package var principalType: String {
        switch identity {
        case .root: "Account"
        case .user: "User"
        case .role: "AssumedRole"
        }
    }

    package var isRoot: Bool { if case .root = identity { true } else { false } }

    /// The user, when one calls with keys or a session of its own.
    package var user: User? { if case .user(let user) = identity { user } else { nil } }

    /// Tags of the user; of a role, the session's over the role's own.
    package var principalTags: [Tag] {
        switch identity {
        case .root: return []
        case .user(let user): return user.tags
        case .role(let role, _):
            let sessionTags = session?.tags ?? []
            let overlaid = Set(sessionTags.map { $0.key.lowercased() })
            return role.tags.filter { !overlaid.contains($0.key.lowercased()) } + sessionTags
        }
    }
}
