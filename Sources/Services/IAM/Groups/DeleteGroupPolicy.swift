import Service
import Wire
import World

/// Deletes a policy written into a group.
struct DeleteGroupPolicy: Operation {
    static let authorization = Authorization<Input>("iam:DeleteGroupPolicy") { ask in
        ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeGroup(input.groupName) { group, _ in
            try group.removeInlinePolicy(named: input.policyName)
        }
        return Output()
    }
}
