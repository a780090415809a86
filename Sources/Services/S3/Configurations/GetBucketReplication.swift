import Policy
import Service
import World

/// Tells that nothing is copied to other buckets by itself.
struct GetBucketReplication: Operation {
    static let authorization = Authorization<Input>("s3:GetReplicationConfiguration") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        throw AWSError.noReplication(bucket.name)
    }
}
