import Policy
import Service
import Wire
import World

/// Takes the policy off a bucket; that there was none is no error.
struct DeleteBucketPolicy: Operation {
    static let authorization = Authorization<Input>("s3:DeleteBucketPolicy") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.ownBucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        try await call.change(bucket) { bucket, _ in bucket.policy = nil }
        return Output()
    }
}
