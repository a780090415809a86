import Policy
import Service
import Vocabulary
import Wire
import World

/// Replaces a bucket's tags.
struct PutBucketTagging: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketTagging") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await S3Checksums.verifyDocument(call, isRequired: true)
        let tags = try ObjectTags.checkedOfBucket(
            input.tagging.tagSet.map { KnownTag(key: $0.key, value: $0.value) })
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        try await call.change(bucket) { bucket, _ in bucket.tags = tags }
        return Output()
    }
}
