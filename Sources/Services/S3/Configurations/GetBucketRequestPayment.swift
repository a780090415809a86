import Policy
import Service

/// Tells that requests are the owner's to pay for.
struct GetBucketRequestPayment: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketRequestPayment") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        _ = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        return Output(payer: "BucketOwner")
    }
}
