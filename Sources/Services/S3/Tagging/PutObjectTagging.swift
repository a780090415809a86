import Policy
import Service
import Vocabulary
import World

/// Replaces an object's tags.
struct PutObjectTagging: Operation {
    static let authorization = Authorization<Input>.whileRunning(
        "s3:PutObjectTagging", also: "s3:PutObjectVersionTagging")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let given = input.tagging.tagSet.map { KnownTag(key: $0.key, value: $0.value) }
        let found = try await call.blobs.object(input.key, in: bucket.contents)
        try call.require(.putTagging, of: input.key, in: bucket, found: found, version: input.versionId) {
            $0.objectTags(given)
        }
        try VersionID.require(input.versionId)
        try await S3Checksums.verifyDocument(call, isRequired: true)
        let tags = try ObjectTags.checked(given)
        try await call.inBucket(bucket.name) {
            guard try await call.blobs.setTags(tags, of: input.key, in: bucket.contents) else {
                throw call.missing(input.key, in: bucket)
            }
        }
        return Output()
    }
}
