import Policy
import Service

/// Tells that transfers to a bucket are not accelerated: no bucket is configured for it.
struct GetBucketAccelerateConfiguration: Operation {
    static let authorization = Authorization<Input>("s3:GetAccelerateConfiguration") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        _ = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        return Output()
    }
}
