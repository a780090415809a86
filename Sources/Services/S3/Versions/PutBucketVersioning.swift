import Policy
import Service
import Wire
import World

/// Has a bucket keep versions from now on, or keep no more of them. Once it was on it is never wholly off again.
struct PutBucketVersioning: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketVersioning") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await S3Checksums.verifyDocument(call, isRequired: true)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let configuration = input.versioningConfiguration
        // A second factor for deleting is not asked for here, so it cannot be promised.
        guard configuration.mfaDelete != "Enabled" else { throw AWSError.notImplemented(header: "x-amz-mfa") }
        guard let status = configuration.status else { throw AWSError.noVersioningStatus }
        guard let versioning = BucketVersioning(rawValue: status) else { throw AWSError.malformedXML }
        try await call.change(bucket) { bucket, _ in bucket.versioning = versioning }
        return Output()
    }
}
