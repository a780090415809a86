import Policy
import Service
import Vocabulary
import World

/// Shows one text of a managed policy.
struct GetPolicyVersion: Operation {
    static let authorization = Authorization<Input>("iam:GetPolicyVersion") { ask in
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var shape: PolicyVersion
        switch try call.world.foundPolicy(input.policyArn, for: call.account) {
        case .customer(let policy):
            let version = try policy.foundVersion(input.versionId)
            shape = PolicyVersion(version, of: policy)
            shape.document = version.document.encodedText
        case .aws(let policy):
            shape = PolicyVersion(policy)
            guard shape.versionId == input.versionId else {
                throw AWSError.noSuchPolicyVersion(input.versionId, of: input.policyArn)
            }
            shape.document = Percent.encode(policy.text)
        }
        return Output(policyVersion: shape)
    }
}
