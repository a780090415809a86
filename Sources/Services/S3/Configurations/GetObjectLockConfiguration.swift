import Policy
import Service
import World

/// Tells that objects are not locked against deletion.
struct GetObjectLockConfiguration: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketObjectLockConfiguration") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        throw AWSError.noObjectLock(bucket.name)
    }
}
