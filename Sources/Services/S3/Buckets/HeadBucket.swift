import Policy
import Service
import Vocabulary
import World

/// Tells whether a bucket exists and may be listed. There is no `s3:HeadBucket` permission.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
struct HeadBucket: Operation {
    static let authorization = Authorization<Input>("s3:ListBucket") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        return Output(
            bucketArn: bucket.arn, bucketRegion: bucket.region.rawValue, accessPointAlias: false)
    }
}
