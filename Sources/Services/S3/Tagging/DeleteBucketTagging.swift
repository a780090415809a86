import Policy
import Service
import Wire
import World

/// Takes all tags off a bucket. The permission is that to put them.
struct DeleteBucketTagging: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketTagging") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        try await call.change(bucket) { bucket, _ in bucket.tags = [] }
        return Output()
    }
}
