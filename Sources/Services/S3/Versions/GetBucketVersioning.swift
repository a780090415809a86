import Policy
import Service
import World

/// Tells whether a bucket keeps versions; nothing is said of one that never has.
struct GetBucketVersioning: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketVersioning") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        return Output(status: bucket.versioning?.rawValue)
    }
}
