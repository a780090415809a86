import Service
import Vocabulary
import World

/// Creates a user.
struct CreateUser: Operation {
    static let authorization = Authorization<Input>("iam:CreateUser") { ask in
        ask.key("iam:PermissionsBoundary", ask.input.permissionsBoundary)
        ask.onNew("user", ask.input.userName, path: ask.input.path, tags: ask.input.tags)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = UniqueID(call.ids.unique(.user, in: call.account))
        return try await call.write { [account = call.account, now = call.now.wholeSecond] draft in
            guard draft.user(input.userName, in: account) == nil else {
                throw AWSError.userExists(input.userName)
            }
            var user = KnownUser(
                account: account, name: input.userName, path: input.path ?? "/", id: id, createdAt: now)
            user.tags = try TagKeys.whateverCase.adding(input.tags ?? [])
            try user.bound(by: input.permissionsBoundary, knowing: draft)
            guard draft.count(of: .user, in: account) < 5000 else {
                throw AWSError.quota("UsersPerAccount", 5000)
            }
            try draft.put(user)
            var shape = User(user)
            shape.tags = user.tags.shapesIfAny
            shape.permissionsBoundary = user.boundaryShape
            return Output(user: shape)
        }
    }
}
