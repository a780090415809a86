import Service
import Wire
import World

/// Takes a user out of a group; nothing happens when the user is not in it.
struct RemoveUserFromGroup: Operation {
    static let authorization = Authorization<Input>("iam:RemoveUserFromGroup") { ask in
        ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeGroup(input.groupName) { group, draft in
            let user = try draft.foundUser(input.userName, in: group.account)
            group.memberIDs.removeAll { $0 == user.id }
        }
        return Output()
    }
}
