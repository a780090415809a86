import Service
import Wire
import World

/// Deletes a version of a managed policy that is not in force.
struct DeletePolicyVersion: Operation {
    static let authorization = Authorization<Input>("iam:DeletePolicyVersion") { ask in
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changePolicy(input.policyArn, by: "iam:DeletePolicyVersion") { policy in
            let version = try policy.foundVersion(input.versionId)
            guard version.number != policy.defaultVersion else { throw AWSError.defaultVersion }
            policy.versions.removeAll { $0.number == version.number }
        }
        return Output()
    }
}
