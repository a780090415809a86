import Policy
import Service
import World

/// Takes all tags off an object.
struct DeleteObjectTagging: Operation {
    static let authorization = Authorization<Input>("s3:DeleteObjectTagging") { ask in
        ask.on(S3ARN.object(ask.input.key, in: ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try VersionID.require(input.versionId)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        try await call.inBucket(bucket.name) {
            guard try await call.blobs.setTags([], of: input.key, in: bucket.contents) else {
                throw call.missing(input.key, in: bucket)
            }
        }
        return Output()
    }
}
