import Policy
import Service
import World

/// Tells that no object expires or moves by itself.
struct GetBucketLifecycleConfiguration: Operation {
    static let authorization = Authorization<Input>("s3:GetLifecycleConfiguration") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        throw AWSError.noLifecycle(bucket.name)
    }
}
