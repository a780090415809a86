import Policy
import Service
import Vocabulary
import World

/// Tells a bucket's region; it answers wherever it is asked.
struct GetBucketLocation: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketLocation") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard let bucket = call.world.bucket(input.bucket) else { throw AWSError.noSuchBucket(input.bucket) }
        try bucket.require(owner: input.expectedBucketOwner)
        // us-east-1 is no location constraint.
        return Output(locationConstraint: bucket.region == .usEast1 ? nil : bucket.region.rawValue)
    }
}
