import Policy
import Service
import World

/// Lists a bucket, or what is in it below a prefix.
struct ListObjectsV2: Operation {
    static let authorization = Authorization<Input>("s3:ListBucket") { ask in
        let input = ask.input
        ask.on(S3ARN.bucket(input.bucket)) { keys in
            keys.set("s3:prefix", input.prefix)
            keys.set("s3:delimiter", input.delimiter)
            keys.set("s3:max-keys", input.maxKeys?.description)
        }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let page = try Page(
            prefix: input.prefix, delimiter: input.delimiter, limit: input.maxKeys, limitName: "max-keys",
            encodingType: input.encodingType)
        let after =
            try input.continuationToken.map { try ContinuationToken.open($0) } ?? input.startAfter ?? ""
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let listing = try await call.blobs.list(page.query(after: after), in: bucket.contents)
        return Output(
            isTruncated: listing.isTruncated,
            contents: page.contents(
                listing.items, owner: input.fetchOwner == true ? Owner(bucket.account) : nil),
            name: bucket.name, prefix: page.encoded(page.prefix), delimiter: page.delimiter.map(page.encoded),
            maxKeys: page.limit, commonPrefixes: page.commonPrefixes(listing.commonPrefixes),
            encodingType: input.encodingType, keyCount: listing.items.count + listing.commonPrefixes.count,
            continuationToken: input.continuationToken,
            nextContinuationToken: listing.isTruncated ? ContinuationToken.make(listing.last) : nil,
            startAfter: input.startAfter.map(page.encoded))
    }
}
