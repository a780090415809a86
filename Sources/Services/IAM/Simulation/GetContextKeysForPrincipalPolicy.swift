import Policy
import Service

/// Lists the context keys that the policies of a user, group or role ask for, its boundary included.
struct GetContextKeysForPrincipalPolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetContextKeysForPrincipalPolicy") { ask in
        ask.onPolicySource(ask.input.policySourceArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let source = try PolicySource(input.policySourceArn, in: call)
        var keys = try PolicyDocument.contextKeys(inAll: input.policyInputList ?? [])
        for policy in source.distinct { keys += PolicyDocument.contextKeys(in: policy.document.text) ?? [] }
        return Output(contextKeyNames: keys)
    }
}
