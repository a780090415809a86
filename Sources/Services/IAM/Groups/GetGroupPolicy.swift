import Service
import World

/// Shows a policy written into a group; its name is answered as it was asked for.
struct GetGroupPolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetGroupPolicy") { ask in
        ask.onGroup(ask.input.groupName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let group = try call.world.foundGroup(input.groupName, in: call.account)
        let policy = try group.inlinePolicy(named: input.policyName)
        return Output(
            groupName: group.name, policyName: input.policyName, policyDocument: policy.document.encodedText)
    }
}
