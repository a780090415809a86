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

    /// Changes what a role may do or who may assume it; AWS's own roles stay as they are.
    func changeOwnRole(
        _ name: String, _ change: @escaping @Sendable (inout KnownRole, Draft) throws -> Void
    ) async throws {
        try await changeRole(name) { role, draft in
            guard !role.isProtected else { throw AWSError.protectedRole(role.name) }
            try change(&role, draft)
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

    func changeGroup(
        _ name: String, _ change: @escaping @Sendable (inout KnownGroup, Draft) throws -> Void
    ) async throws {
        try await write { [account] draft in
            var group = try draft.foundGroup(name, in: account)
            try change(&group, draft)
            try draft.put(group)
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
