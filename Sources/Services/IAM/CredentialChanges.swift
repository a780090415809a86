import Service
import Vocabulary
import World

extension AuthorizedCall {
    /// The user of that name; without one the caller, who must then be a user.
    func userOrCaller(_ name: String?) throws -> KnownUser {
        guard case .user(let user) = try world.keyOwner(named: name, calledBy: caller) else {
            throw AWSError.userNameNeeded
        }
        return user
    }

    /// Changes what a user has to prove who it is with; gives the user, as it was at the change.
    @discardableResult
    func changeCredentials(
        of name: String, _ change: @escaping @Sendable (inout UserCredentials, KnownUser) throws -> Void
    ) async throws -> KnownUser {
        try await write { [account] draft in
            let user = try draft.foundUser(name, in: account)
            var credentials = draft.credentials(of: user)
            try change(&credentials, user)
            try draft.keep(credentials)
            return user
        }
    }

    /// Changes what a user has, or the root when no user is named and it calls; gives the owner.
    @discardableResult
    func changeCredentials(
        ofUserOrCaller name: String?,
        _ change: @escaping @Sendable (inout UserCredentials, KeyOwner) throws -> Void
    ) async throws -> KeyOwner {
        try await write { [caller] draft in
            let owner = try draft.keyOwner(named: name, calledBy: caller)
            var credentials = draft.credentials(of: owner)
            try change(&credentials, owner)
            try draft.keep(credentials)
            return owner
        }
    }

    func changeAccount(
        _ change: @escaping @Sendable (inout KnownAccount, Draft) throws -> Void
    ) async throws {
        try await write { [account, now] draft in
            var known = draft.account(account) ?? KnownAccount(id: account, createdAt: now)
            try change(&known, draft)
            try draft.put(known)
        }
    }
}

extension Knowing {
    func credentials(of owner: KeyOwner) -> UserCredentials {
        switch owner {
        case .user(let user): credentials(of: user)
        case .root(let account): credentials(ofRoot: account)
        }
    }
}

extension Array where Element: Identifiable<String> {
    /// Where the credential of that identifier is.
    func index(of id: String, or missing: (String) -> AWSError) throws -> Int {
        guard let index = firstIndex(where: { $0.id == id }) else { throw missing(id) }
        return index
    }
}

extension UserCredentials.Status {
    /// What may be asked for; that something is expired only AWS itself can say.
    init(asked status: String) throws {
        guard let known = Self(rawValue: status) else { throw AWSError.invalidCredentialStatus(status) }
        self = known
    }
}
