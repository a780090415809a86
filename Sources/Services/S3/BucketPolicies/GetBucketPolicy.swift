import Policy
import Service
import Wire
import World

/// Answers with a bucket's policy, which is JSON and not XML.
struct GetBucketPolicy: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketPolicy") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.ownBucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        guard let policy = bucket.policy else { throw AWSError.noSuchBucketPolicy(bucket.name) }
        return Output(policy: .bytes(Array(policy.text(knowing: call.world).utf8)))
    }
}
