import Service
import World

/// Changes the description or the longest session of a role; what is not named stays.
struct UpdateRole: Operation {
    static let authorization = Authorization<Input>("iam:UpdateRole") { ask in
        ask.onGuardedRole(ask.input.roleName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeRole(input.roleName) { role, _ in
            role.description = input.description ?? role.description
            role.maxSessionDuration = input.maxSessionDuration ?? role.maxSessionDuration
        }
        return Output()
    }
}
