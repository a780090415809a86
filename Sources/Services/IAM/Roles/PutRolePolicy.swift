import Policy
import Service
import Wire
import World

/// Writes a policy into a role.
struct PutRolePolicy: Operation {
    static let authorization = Authorization<Input>("iam:PutRolePolicy") { ask in
        ask.onGuardedRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let document = try PolicyDocument.identity(input.policyDocument)
        try await call.changeOwnRole(input.roleName) { role, _ in
            try role.put(document, named: input.policyName)
        }
        return Output()
    }
}
