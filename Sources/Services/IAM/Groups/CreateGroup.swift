import Service
import Vocabulary
import World

/// Creates a group without members.
struct CreateGroup: Operation {
    static let authorization = Authorization<Input>("iam:CreateGroup") { ask in
        // Groups have no tags.
        ask.onNew("group", ask.input.groupName, path: ask.input.path, tags: nil)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = UniqueID(call.ids.unique(.group, in: call.account))
        return try await call.write { [account = call.account, now = call.now.wholeSecond] draft in
            guard draft.group(input.groupName, in: account) == nil else {
                throw AWSError.groupExists(input.groupName)
            }
            guard draft.count(of: .group, in: account) < 300 else {
                throw AWSError.quota("GroupsPerAccount", 300)
            }
            let group = KnownGroup(
                account: account, name: input.groupName, path: input.path ?? "/", id: id, createdAt: now)
            try draft.put(group)
            return Output(group: Group(group))
        }
    }
}
