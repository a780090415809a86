import Policy
import Service
import Vocabulary
import World

/// Creates a role and its trust policy.
struct CreateRole: Operation {
    static let authorization = Authorization<Input>("iam:CreateRole") { ask in
        ask.key("iam:PermissionsBoundary", ask.input.permissionsBoundary)
        ask.onNew("role", ask.input.roleName, path: ask.input.path, tags: ask.input.tags)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard !KnownRole.isReserved(input.path ?? "/") else { throw AWSError.reservedPath }
        let trust = try PolicyDocument.trust(input.assumeRolePolicyDocument)
        let id = UniqueID(call.ids.unique(.role, in: call.account))
        return try await call.write { [account = call.account, now = call.now.wholeSecond] draft in
            guard draft.role(input.roleName, in: account) == nil else {
                throw AWSError.roleExists(input.roleName)
            }
            var role = KnownRole(
                account: account, name: input.roleName, path: input.path ?? "/", id: id, createdAt: now,
                trustPolicy: try trust.boundToPrincipals(draft))
            role.description = input.description
            role.maxSessionDuration = input.maxSessionDuration ?? 3600
            role.tags = try TagKeys.whateverCase.adding(input.tags ?? [])
            try role.bound(by: input.permissionsBoundary, knowing: draft)
            guard draft.count(of: .role, in: account) < 1000 else {
                throw AWSError.quota("RolesPerAccount", 1000)
            }
            try draft.put(role)
            var shape = Role(role, knowing: draft)
            shape.tags = role.tags.shapesIfAny
            shape.permissionsBoundary = role.boundaryShape
            return Output(role: shape)
        }
    }
}
