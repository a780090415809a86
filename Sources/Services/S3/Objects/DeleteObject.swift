import Policy
import Service
import World

/// Deletes an object; that it was not there is no error.
struct DeleteObject: Operation {
    static let authorization = Authorization<Input>("s3:DeleteObject") { ask in
        let input = ask.input
        ask.on(S3ARN.object(input.key, in: input.bucket)) { keys in
            keys.set("s3:if-match", input.ifMatch)
        }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try VersionID.require(input.versionId)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let condition = DeleteCondition(
            eTag: input.ifMatch, modifiedAt: input.ifMatchLastModifiedTime, size: input.ifMatchSize)
        try await call.inBucket(bucket.name) {
            _ = try await call.blobs.remove(input.key, in: bucket.contents) { try condition.require(of: $0) }
        }
        return Output()
    }
}
