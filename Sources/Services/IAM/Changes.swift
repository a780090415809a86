import Service
import World

// Changes of one thing that must exist, made on the present and not on the world of the call.
extension AuthorizedCall {
    @discardableResult
    func changeRole(
        _ name: String, _ change: @escaping @Sendable (inout KnownRole, Draft) throws -> Void
    ) async throws -> KnownRole {
        try await write { [account] draft in
            var role = try draft.foundRole(name, in: account)
            try change(&role, draft)
            try draft.put(role)
            return role
        }
    }

    func changeUser(
        _ name: String, _ change: @escaping @Sendable (inout KnownUser, Draft) throws -> Void
    ) async throws {
        try await write { [account] draft in
            var user = try draft.foundUser(name, in: account)
            try change(&user, draft)
            try draft.put(user)
        }
    }

    func changeInstanceProfile(
        _ name: String, _ change: @escaping @Sendable (inout KnownInstanceProfile, Draft) throws -> Void
    ) async throws {
        try await write { [account] draft in
            var profile = try draft.foundInstanceProfile(name, in: account)
            try change(&profile, draft)
            try draft.put(profile)
        }
    }

    func changePolicy(
        _ arn: String, by action: String, _ change: @escaping @Sendable (inout KnownPolicy) throws -> Void
    ) async throws {
        try await write { [caller] draft in
            var policy = try draft.ownPolicy(arn, changedBy: caller, action: action)
            try change(&policy)
            try draft.put(policy)
        }
    }
}
