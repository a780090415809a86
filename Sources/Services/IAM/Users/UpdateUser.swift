import Service
import Vocabulary
import Wire
import World

/// Renames or moves a user: its ARN changes, its ID does not.
struct UpdateUser: Operation {
    static let authorization = Authorization<Input>("iam:UpdateUser") { ask in
        let input = ask.input
        ask.onUser(input.userName)
        guard let user = ask.world.user(input.userName, in: ask.account) else { return }
        // Whoever moves a user needs the permission at both ends.
        var moved = user
        moved.name = input.newUserName ?? user.name
        moved.path = input.newPath ?? user.path
        if moved.arn != user.arn { ask.on(moved.arn) }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [account = call.account] draft in
            let user = try draft.foundUser(input.userName, in: account)
            var moved = user
            moved.name = input.newUserName ?? user.name
            moved.path = input.newPath ?? user.path
            if let other = draft.user(moved.name, in: account), other.id != user.id {
                throw AWSError.userExists(moved.name)
            }
            draft.remove(user)
            try draft.put(moved)
        }
        return Output()
    }
}
