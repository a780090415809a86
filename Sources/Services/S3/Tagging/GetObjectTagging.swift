import Policy
import Service
import Vocabulary

/// Answers with an object's tags.
struct GetObjectTagging: Operation {
    static let authorization = Authorization<Input>.whileRunning(
        "s3:GetObjectTagging", also: "s3:GetObjectVersionTagging")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let found = try await call.blobs.object(input.key, in: bucket.contents)
        try call.require(.getTagging, of: input.key, in: bucket, found: found, version: input.versionId)
        try VersionID.require(input.versionId)
        guard let object = found else { throw call.missing(input.key, in: bucket) }
        return Output(tagSet: object.tags.map { Tag(key: $0.key, value: $0.value) })
    }
}
