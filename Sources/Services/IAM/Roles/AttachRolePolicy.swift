import Service
import Wire
import World

/// Attaches a managed policy to a role.
struct AttachRolePolicy: Operation {
    static let authorization = Authorization<Input>("iam:AttachRolePolicy") { ask in
        ask.key("iam:PolicyARN", ask.input.policyArn)
        ask.onGuardedRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeOwnRole(input.roleName) { role, draft in
            try role.attach(input.policyArn, knowing: draft)
        }
        return Output()
    }
}
