import Policy
import Service
import Vocabulary
import World

/// Lists the account's buckets in all regions.
struct ListBuckets: Operation {
    static let authorization = Authorization<Input>("s3:ListAllMyBuckets") { ask in
        ask.on(S3ARN.everything)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let limit = input.maxBuckets ?? Limits.buckets
        guard (1...10_000).contains(limit) else {
            throw AWSError.invalidArgument(
                "Argument max-buckets must be an integer between 1 and 10000", name: "max-buckets",
                value: "\(limit)")
        }
        let after = try input.continuationToken.map { try ContinuationToken.open($0) }
        let buckets = call.world.buckets(in: call.account).filter { bucket in
            bucket.name.hasPrefix(input.prefix ?? "")
                && (input.bucketRegion == nil || input.bucketRegion == bucket.region.rawValue)
                && (after.map { bucket.name > $0 } ?? true)
        }
        let page = buckets.prefix(limit)
        // Only who asks for a page or a selection is told the regions.
        let isSelective =
            input.maxBuckets != nil || input.prefix != nil || input.bucketRegion != nil
            || input.continuationToken != nil
        return Output(
            buckets: page.map { bucket in
                Bucket(
                    name: bucket.name, creationDate: bucket.createdAt.wholeSecond,
                    bucketRegion: isSelective ? bucket.region.rawValue : nil,
                    bucketArn: isSelective ? bucket.arn : nil)
            },
            owner: Owner(call.account),
            continuationToken: page.count < buckets.count
                ? page.last.map { ContinuationToken.make($0.name) } : nil,
            prefix: input.prefix)
    }
}
