import Policy
import Service
import Vocabulary
import World

/// Replaces an object's tags.
struct PutObjectTagging: Operation {
    static let authorization = Authorization<Input>("s3:PutObjectTagging") { ask in
        let tags = ask.input.tagging.tagSet.map { KnownTag(key: $0.key, value: $0.value) }
        ask.on(S3ARN.object(ask.input.key, in: ask.input.bucket)) { $0.objectTags(tags) }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try VersionID.require(input.versionId)
        try await S3Checksums.verifyDocument(call, isRequired: true)
        let tags = try ObjectTags.checked(input.tagging.tagSet.map { KnownTag(key: $0.key, value: $0.value) })
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        try await call.inBucket(bucket.name) {
            guard try await call.blobs.setTags(tags, of: input.key, in: bucket.contents) else {
                throw call.missing(input.key, in: bucket)
            }
        }
        return Output()
    }
}
