import Policy
import Service
import World

/// Lists a bucket, or what is in it below a prefix.
struct ListObjectsV2: Operation {
    static let authorization = Authorization<Input>("s3:ListBucket") { $0.toList() }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let page = try Page(input)
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
