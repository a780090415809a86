import Policy
import Service
import Wire
import World

/// Says what S3 Block Public Access is to keep shut of a bucket; what is not said is open.
struct PutPublicAccessBlock: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketPublicAccessBlock") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await S3Checksums.verifyDocument(call, isRequired: true)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let configuration = input.publicAccessBlockConfiguration
        let block = PublicAccessBlock(
            blocksPublicACLs: configuration.blockPublicAcls ?? false,
            ignoresPublicACLs: configuration.ignorePublicAcls ?? false,
            blocksPublicPolicy: configuration.blockPublicPolicy ?? false,
            restrictsPublicBuckets: configuration.restrictPublicBuckets ?? false)
        try await call.change(bucket) { bucket, _ in bucket.publicAccessBlock = block }
        return Output()
    }
}
