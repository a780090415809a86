import Service
import Wire
import World

/// Puts a user into a group; nothing happens when the user is in it already.
struct AddUserToGroup: Operation {
    static let authorization = Authorization<Input>("iam:AddUserToGroup") { ask in
        ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeGroup(input.groupName) { group, draft in
            let user = try draft.foundUser(input.userName, in: group.account)
            guard !group.memberIDs.contains(user.id) else { return }
            guard draft.groups(of: user).count < 10 else { throw AWSError.quota("GroupsPerUser", 10) }
            group.memberIDs.append(user.id)
        }
        return Output()
    }
}
