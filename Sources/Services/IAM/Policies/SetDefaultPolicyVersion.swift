import Service
import Wire
import World

/// Puts a version of a managed policy in force.
struct SetDefaultPolicyVersion: Operation {
    static let authorization = Authorization<Input>("iam:SetDefaultPolicyVersion") { ask in
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changePolicy(input.policyArn, by: "iam:SetDefaultPolicyVersion") { policy in
            policy.defaultVersion = try policy.foundVersion(input.versionId).number
        }
        return Output()
    }
}
