import Policy
import Service
import World

/// Deletes an object; that it was not there is no error.
struct DeleteObject: Operation {
    static let authorization = Authorization<Input>.whileRunning(
        "s3:DeleteObject", also: "s3:DeleteObjectVersion")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        try call.require(.delete, of: input.key, in: bucket, version: input.versionId) { keys in
            keys.set("s3:if-match", input.ifMatch)
        }
        try VersionID.require(input.versionId)
        let condition = DeleteCondition(
            eTag: input.ifMatch, modifiedAt: input.ifMatchLastModifiedTime, size: input.ifMatchSize)
        try await call.inBucket(bucket.name) {
            _ = try await call.blobs.remove(input.key, in: bucket.contents) { try condition.require(of: $0) }
        }
        return Output()
    }
}
