import Policy
import Service
import Vocabulary
import World

/// Gives an upload up, with the parts that it has.
struct AbortMultipartUpload: Operation {
    static let authorization = Authorization<Input>("s3:AbortMultipartUpload") { ask in
        ask.on(S3ARN.object(ask.input.key, in: ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let upload = try await call.upload(input.uploadId, of: input.key, in: bucket)
        if let moment = input.ifMatchInitiatedTime, moment.wholeSecond != upload.initiatedAt {
            throw AWSError.preconditionFailed("x-amz-if-match-initiated-time")
        }
        try await call.inBucket(bucket.name) {
            guard try await call.blobs.abort(upload, in: bucket.contents) else {
                throw AWSError.noSuchUpload(upload.id)
            }
        }
        return Output()
    }
}
