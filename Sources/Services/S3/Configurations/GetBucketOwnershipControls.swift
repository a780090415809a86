import Policy
import Service
import World

/// Tells whose the objects in a bucket are: its owner's, whoever puts them.
struct GetBucketOwnershipControls: Operation {
    static let authorization = Authorization<Input>("s3:GetBucketOwnershipControls") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        guard bucket.ownershipControls != .deleted else { throw AWSError.noOwnershipControls(bucket.name) }
        return Output(
            ownershipControls: OwnershipControls(rules: [
                OwnershipControlsRule(objectOwnership: "BucketOwnerEnforced")
            ]))
    }
}
