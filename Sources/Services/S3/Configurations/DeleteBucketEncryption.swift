import Policy
import Service
import Wire
import World

/// Takes back what was said of encryption: S3's own keys are the default. The permission is that to put it.
struct DeleteBucketEncryption: Operation {
    static let authorization = Authorization<Input>("s3:PutEncryptionConfiguration") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        try await call.change(bucket) { bucket, _ in bucket.encryption = nil }
        return Output()
    }
}
