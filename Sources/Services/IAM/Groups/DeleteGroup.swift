import Service
import Wire
import World

/// Deletes a group that has neither members nor policies.
struct DeleteGroup: Operation {
    static let authorization = Authorization<Input>("iam:DeleteGroup") { ask in
        ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [account = call.account] draft in
            let group = try draft.foundGroup(input.groupName, in: account)
            guard group.memberIDs.isEmpty else { throw AWSError.inUse(.groups) }
            guard group.attachedPolicies.isEmpty else { throw AWSError.inUse(.attachedPolicies) }
            guard group.inlinePolicies.isEmpty else { throw AWSError.inUse(.inlinePolicies) }
            draft.remove(group)
        }
        return Output()
    }
}
