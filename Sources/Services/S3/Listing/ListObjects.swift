import Policy
import Service
import World

/// Lists a bucket as it was done before `ListObjectsV2`.
struct ListObjects: Operation {
    static let authorization = Authorization<Input>("s3:ListBucket") { $0.toList() }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let page = try Page(input)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let listing = try await call.blobs.list(page.query(after: input.marker ?? ""), in: bucket.contents)
        // Without a delimiter the last key of the page is the next marker, and need not be said twice.
        let tellsNext = listing.isTruncated && page.delimiter != nil
        return Output(
            isTruncated: listing.isTruncated, marker: page.encoded(input.marker ?? ""),
            nextMarker: tellsNext ? page.encoded(listing.last) : nil,
            contents: page.contents(listing.items, owner: Owner(bucket.account)), name: bucket.name,
            prefix: page.encoded(page.prefix), delimiter: page.delimiter.map(page.encoded),
            maxKeys: page.limit,
            commonPrefixes: page.commonPrefixes(listing.commonPrefixes), encodingType: input.encodingType)
    }
}
