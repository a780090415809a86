import Policy
import Service
import Vocabulary

/// Answers with an object's tags.
struct GetObjectTagging: Operation {
    static let authorization = Authorization<Input>("s3:GetObjectTagging") { ask in
        ask.on(S3ARN.object(ask.input.key, in: ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try VersionID.require(input.versionId)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        guard let object = try await call.blobs.object(input.key, in: bucket.contents) else {
            throw call.missing(input.key, in: bucket)
        }
        return Output(tagSet: object.tags.map { Tag(key: $0.key, value: $0.value) })
    }
}
