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
        let named = input.versionId.map { VersionID($0) }
        let found = try await call.blobs.version(input.key, named, in: bucket.contents)?.object
        try call.require(.putTagging, of: input.key, in: bucket, found: found, version: input.versionId) {
            $0.objectTags(given)
        }
        let version = try VersionNames.parse(input.versionId)
        try await S3Checksums.verifyDocument(call, isRequired: true)
        let tags = try ObjectTags.checked(given)
        let tagged = try await call.inBucket(bucket.name) {
            try await call.blobs.setTags(tags, of: input.key, version, in: bucket.contents)
        }
        guard let tagged else { throw try await call.missing(input.key, version, in: bucket) }
        return Output(versionId: bucket.shown(tagged.version))
    }
}
