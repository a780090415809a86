import Service
import Vocabulary
import World

/// Whose access keys an operation is about.
enum KeyOwner: Sendable {
    case user(KnownUser)
    case root(AccountID)

    var userID: UniqueID? { if case .user(let user) = self { user.id } else { nil } }

    /// As answers name it: the root has no name.
    var name: String? { if case .user(let user) = self { user.name } else { nil } }
}

extension Knowing {
    /// The user of that name; without a name whoever calls, unless that is a role.
    func keyOwner(named name: String?, calledBy caller: Caller) throws -> KeyOwner {
        if let name { return .user(try foundUser(name, in: caller.account)) }
        switch caller.identity {
        case .root: return .root(caller.account)
        case .user(let user):
            guard let known = self.user(user.id) else { throw AWSError.noSuchUser(user.name) }
            return .user(known)
        case .role, .federatedUser, .instance, .anonymous: throw AWSError.userNameNeeded
        }
    }

    func accessKeys(of owner: KeyOwner) -> [KnownAccessKey] {
        switch owner {
        case .user(let user): accessKeys(of: user)
        case .root(let account): accessKeys(ofRoot: account)
        }
    }

    /// The owner's key of that ID; another's is not found.
    func foundAccessKey(_ id: String, of owner: KeyOwner) throws -> KnownAccessKey {
        guard let key = accessKeys(of: owner).first(where: { $0.id.rawValue == id }) else {
            throw AWSError.noSuchAccessKey(id)
        }
        return key
    }
}
