import Service
import Vocabulary
import World

// What an operation is about, or AWS's word for its absence.
extension Knowing {
    func foundRole(_ name: String, in account: AccountID) throws -> KnownRole {
        guard let role = role(name, in: account) else { throw AWSError.noSuchRole(name) }
        return role
    }

    func foundUser(_ name: String, in account: AccountID) throws -> KnownUser {
        guard let user = user(name, in: account) else { throw AWSError.noSuchUser(name) }
        return user
    }

    func foundGroup(_ name: String, in account: AccountID) throws -> KnownGroup {
        guard let group = group(name, in: account) else { throw AWSError.noSuchGroup(name) }
        return group
    }

    func foundInstanceProfile(_ name: String, in account: AccountID) throws -> KnownInstanceProfile {
        guard let profile = instanceProfile(name, in: account) else {
            throw AWSError.noSuchInstanceProfile(name)
        }
        return profile
    }
}

extension AuthorizedCall {
    /// Where a list goes on from; the filters are part of what its marker is bound to.
    func listing(
        _ operation: String, _ marker: String?, _ maxItems: Int?, filters: String?...
    ) throws -> Listing {
        guard
            let listing = Listing(
                after: marker, limit: maxItems ?? 100, scope: [account.description, operation] + filters)
        else { throw AWSError.invalidMarker }
        return listing
    }
}
