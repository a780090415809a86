import Policy
import Service
import World

/// Tells what S3 Block Public Access keeps shut of a bucket.
struct GetPublicAccessBlock: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketPublicAccessBlock") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        guard let block = bucket.publicAccessBlock else {
            throw AWSError.noSuchPublicAccessBlock(bucket.name)
        }
        return Output(
            publicAccessBlockConfiguration: PublicAccessBlockConfiguration(
                blockPublicAcls: block.blocksPublicACLs, ignorePublicAcls: block.ignoresPublicACLs,
                blockPublicPolicy: block.blocksPublicPolicy,
                restrictPublicBuckets: block.restrictsPublicBuckets))
    }
}
