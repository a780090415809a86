import Policy
import Service
import Vocabulary

/// Answers with an object's tags.
struct GetObjectTagging: Operation {
    static let authorization = Authorization<Input>.whileRunning(
        "s3:GetObjectTagging", also: "s3:GetObjectVersionTagging")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let named = input.versionId.map { VersionID($0) }
        let found = try await call.blobs.version(input.key, named, in: bucket.contents)?.object
        try call.require(.getTagging, of: input.key, in: bucket, found: found, version: input.versionId)
        let version = try VersionNames.parse(input.versionId)
        guard let object = found else { throw try await call.missing(input.key, version, in: bucket) }
        return Output(
            versionId: bucket.shown(object.version),
            tagSet: object.tags.map { Tag(key: $0.key, value: $0.value) })
    }
}
