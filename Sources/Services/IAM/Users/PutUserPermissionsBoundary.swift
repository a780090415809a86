import Service
import Wire
import World

/// Limits a user by a managed policy, in place of the one that did.
struct PutUserPermissionsBoundary: Operation {
    static let authorization = Authorization<Input>("iam:PutUserPermissionsBoundary") { ask in
        ask.key("iam:PermissionsBoundary", ask.input.permissionsBoundary)
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeUser(input.userName) { user, draft in
            try user.bound(by: input.permissionsBoundary, knowing: draft)
        }
        return Output()
    }
}
