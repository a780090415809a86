import Policy
import Service
import World

/// Takes all tags off an object.
struct DeleteObjectTagging: Operation {
    static let authorization = Authorization<Input>.whileRunning(
        "s3:DeleteObjectTagging", also: "s3:DeleteObjectVersionTagging")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let named = input.versionId.map { VersionID($0) }
        let found = try await call.blobs.version(input.key, named, in: bucket.contents)?.object
        try call.require(.deleteTagging, of: input.key, in: bucket, found: found, version: input.versionId)
        let version = try VersionNames.parse(input.versionId)
        let tagged = try await call.inBucket(bucket.name) {
            try await call.blobs.setTags([], of: input.key, version, in: bucket.contents)
        }
        guard let tagged else { throw try await call.missing(input.key, version, in: bucket) }
        return Output(versionId: bucket.shown(tagged.version))
    }
}
