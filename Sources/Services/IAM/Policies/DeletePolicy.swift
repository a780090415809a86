import Service
import Wire
import World

/// Deletes a managed policy that nothing uses and that has no version but the default one.
struct DeletePolicy: Operation {
    static let authorization = Authorization<Input>("iam:DeletePolicy") { ask in
        ask.onPolicy(ask.input.policyArn)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { [caller = call.caller] draft in
            let policy = try draft.ownPolicy(input.policyArn, changedBy: caller, action: "iam:DeletePolicy")
            guard draft.attachmentCount(policyARN: policy.arn, in: policy.account) == 0,
                draft.boundaryCount(policyARN: policy.arn, in: policy.account) == 0
            else { throw AWSError.policyInUse }
            guard policy.versions.count == 1 else { throw AWSError.moreVersions }
            draft.remove(policy)
        }
        return Output()
    }
}
