import Policy
import Service
import Wire
import World

/// Says whose the objects in a bucket are to be. ACLs are not here, so that they are the owner's or it is refused.
struct PutBucketOwnershipControls: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketOwnershipControls") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await S3Checksums.verifyDocument(call, isRequired: true)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let rules = input.ownershipControls.rules
        guard let rule = rules.first, rules.count == 1 else { throw AWSError.malformedXML }
        switch rule.objectOwnership {
        case "BucketOwnerEnforced": break
        case "BucketOwnerPreferred", "ObjectWriter":
            throw AWSError.notImplemented(header: "ObjectOwnership")
        default: throw AWSError.malformedXML
        }
        try await call.change(bucket) { bucket, _ in bucket.ownershipControls = .bucketOwnerEnforced }
        return Output()
    }
}
