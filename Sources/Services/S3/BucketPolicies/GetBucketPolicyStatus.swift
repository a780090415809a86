import Policy
import Service
import World

/// Tells whether a bucket's policy lets in the public.
struct GetBucketPolicyStatus: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketPolicyStatus") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        guard let policy = bucket.policy else { throw AWSError.noSuchBucketPolicy(bucket.name) }
        return Output(policyStatus: PolicyStatus(isPublic: policy.isPublic))
    }
}
