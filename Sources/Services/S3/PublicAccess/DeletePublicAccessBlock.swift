import Policy
import Service
import Wire
import World

/// Opens what S3 Block Public Access keeps shut of a bucket. The permission is that to put it.
struct DeletePublicAccessBlock: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketPublicAccessBlock") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        try await call.change(bucket) { bucket, _ in bucket.publicAccessBlock = nil }
        return Output()
    }
}
