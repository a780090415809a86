import Service
import World

/// Shows a policy written into a user; its name is answered as it was asked for.
struct GetUserPolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetUserPolicy") { ask in
        ask.onUser(ask.input.userName)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let user = try call.world.foundUser(input.userName, in: call.account)
        let policy = try user.inlinePolicy(named: input.policyName)
        return Output(
            userName: user.name, policyName: input.policyName, policyDocument: policy.document.encodedText)
    }
}
