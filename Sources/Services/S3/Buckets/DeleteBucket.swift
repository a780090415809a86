import Policy
import Service
import Wire
import World

/// Deletes an empty bucket; multipart uploads that are under way in it go with it.
struct DeleteBucket: Operation {
    static let authorization = Authorization<Input>("s3:DeleteBucket") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        guard try await call.blobs.close(bucket.contents) else { throw AWSError.bucketNotEmpty(bucket.name) }
        do {
            try await call.write { draft in
                guard let present = draft.bucket(bucket.name), present.contents == bucket.contents else {
                    throw AWSError.noSuchBucket(bucket.name)
                }
                draft.remove(present)
            }
        } catch {
            try await call.blobs.reopen(bucket.contents)
            throw error
        }
        return Output()
    }
}
