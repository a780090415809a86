import Policy
import Service
import World

/// Tells what a bucket's ACL comes to where the owner's ownership is enforced: the owner may do everything.
struct GetBucketAcl: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketAcl") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        return Output(owner: Owner(bucket.account), grants: [Grant(fullControlOf: bucket.account)])
    }
}
