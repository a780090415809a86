import Service
import Vocabulary
import Wire
import World

/// Deletes a role that has no policies and is in no instance profile. Its sessions end with it.
struct DeleteRole: Operation {
    static let authorization = Authorization<Input>("iam:DeleteRole") { ask in
        ask.onGuardedRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [account = call.account] draft in
            let role = try draft.foundRole(input.roleName, in: account)
            guard !role.isProtected else { throw AWSError.protectedRole(role.name) }
            guard role.attachedPolicies.isEmpty else { throw AWSError.inUse(.attachedPolicies) }
            guard role.inlinePolicies.isEmpty else { throw AWSError.inUse(.inlinePolicies) }
            guard draft.instanceProfiles(holding: role).isEmpty else {
                throw AWSError.inUse(.instanceProfiles)
            }
            draft.remove(role)
            if let use = draft.lastUse(of: role.id.rawValue) { draft.remove(use) }
        }
        return Output()
    }
}
