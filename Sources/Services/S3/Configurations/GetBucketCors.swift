import Policy
import Service
import World

/// Tells that no rules for other origins are configured.
struct GetBucketCors: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketCORS") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        throw AWSError.noCORS(bucket.name)
    }
}
