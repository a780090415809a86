import Policy
import Service
import Wire
import World

/// Replaces the trust policy of a role.
struct UpdateAssumeRolePolicy: Operation {
    static let authorization = Authorization<Input>("iam:UpdateAssumeRolePolicy") { ask in
        ask.onGuardedRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let trust = try PolicyDocument.trust(input.policyDocument)
        try await call.changeOwnRole(input.roleName) { role, draft in
            role.trustPolicy = try trust.boundToPrincipals(draft)
        }
        return Output()
    }
}
