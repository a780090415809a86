import Service
import Wire
import World

/// Attaches a managed policy to a group.
struct AttachGroupPolicy: Operation {
    static let authorization = Authorization<Input>("iam:AttachGroupPolicy") { ask in
        ask.key("iam:PolicyARN", ask.input.policyArn)
        ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeGroup(input.groupName) { group, draft in
            try group.attach(input.policyArn, knowing: draft)
        }
        return Output()
    }
}
