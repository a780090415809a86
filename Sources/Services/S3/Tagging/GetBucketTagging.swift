import Policy
import Service
import Vocabulary
import World

/// Answers with a bucket's tags. A bucket without tags is an error.
struct GetBucketTagging: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketTagging") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        guard !bucket.tags.isEmpty else { throw AWSError.noSuchTagSet(bucket.name) }
        return Output(tagSet: bucket.tags.map { Tag(key: $0.key, value: $0.value) })
    }
}
