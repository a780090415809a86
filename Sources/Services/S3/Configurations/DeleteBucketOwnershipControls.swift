import Policy
import Service
import Wire
import World

/// Takes back what was said of ownership; ACLs stay refused. The permission is that to put it.
struct DeleteBucketOwnershipControls: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketOwnershipControls") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        try await call.change(bucket) { bucket, _ in bucket.ownershipControls = .deleted }
        return Output()
    }
}
