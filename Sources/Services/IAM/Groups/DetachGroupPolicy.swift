import Service
import Wire
import World

/// Detaches a managed policy from a group.
struct DetachGroupPolicy: Operation {
    static let authorization = Authorization<Input>("iam:DetachGroupPolicy") { ask in
        ask.key("iam:PolicyARN", ask.input.policyArn)
        ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeGroup(input.groupName) { group, _ in try group.detach(input.policyArn) }
        return Output()
    }
}
