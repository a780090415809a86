import Policy
import Service

/// Tells that no log of a bucket is written to another.
struct GetBucketLogging: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketLogging") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        _ = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        return Output()
    }
}
