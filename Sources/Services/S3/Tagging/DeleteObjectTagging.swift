import Policy
import Service
import World

/// Takes all tags off an object.
struct DeleteObjectTagging: Operation {
    static let authorization = Authorization<Input>.whileRunning(
        "s3:DeleteObjectTagging", also: "s3:DeleteObjectVersionTagging")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let found = try await call.blobs.object(input.key, in: bucket.contents)
        try call.require(.deleteTagging, of: input.key, in: bucket, found: found, version: input.versionId)
        try VersionID.require(input.versionId)
        try await call.inBucket(bucket.name) {
            guard try await call.blobs.setTags([], of: input.key, in: bucket.contents) else {
                throw call.missing(input.key, in: bucket)
            }
        }
        return Output()
    }
}
