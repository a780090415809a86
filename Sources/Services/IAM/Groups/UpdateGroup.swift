import Service
import Vocabulary
import Wire
import World

/// Renames or moves a group: its ARN changes, its ID and its members do not.
struct UpdateGroup: Operation {
    static let authorization = Authorization<Input>("iam:UpdateGroup") { ask in
        let input = ask.input
        ask.onGroup(input.groupName)
        guard let group = ask.world.group(input.groupName, in: ask.account) else { return }
        // Whoever moves a group needs the permission at both ends.
        // https://docs.aws.amazon.com/IAM/latest/APIReference/API_UpdateGroup.html
        let moved = group.moved(to: input)
        if moved.arn != group.arn { ask.on(moved.arn) }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [account = call.account] draft in
            let group = try draft.foundGroup(input.groupName, in: account)
            let moved = group.moved(to: input)
            if let other = draft.group(moved.name, in: account), other.id != group.id {
                throw AWSError.groupExists(moved.name)
            }
            draft.remove(group)
            try draft.put(moved)
        }
        return Output()
    }
}

extension KnownGroup {
    fileprivate func moved(to input: UpdateGroupRequest) -> KnownGroup {
        var moved = self
        moved.name = input.newGroupName ?? name
        moved.path = input.newPath ?? path
        return moved
    }
}
