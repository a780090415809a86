import Policy
import Service
import Wire
import World

/// Writes a policy into a group.
struct PutGroupPolicy: Operation {
    static let authorization = Authorization<Input>("iam:PutGroupPolicy") { ask in
        ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let document = try PolicyDocument.identity(input.policyDocument)
        try await call.changeGroup(input.groupName) { group, _ in
            try group.put(document, named: input.policyName)
        }
        return Output()
    }
}
