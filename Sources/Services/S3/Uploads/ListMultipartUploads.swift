import Policy
import Service
import World

/// Lists the uploads that are under way in a bucket.
struct ListMultipartUploads: Operation {
    static let authorization = Authorization<Input>("s3:ListBucketMultipartUploads") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let page = try Page(
            prefix: input.prefix, delimiter: input.delimiter, limit: input.maxUploads,
            limitName: "max-uploads",
            encodingType: input.encodingType)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        // An identifier without a key says nothing.
        let keyMarker = input.keyMarker ?? ""
        let listing = try await call.blobs.listUploads(
            page.query(after: keyMarker, id: keyMarker.isEmpty ? nil : input.uploadIdMarker),
            in: bucket.contents)
        let owner = Owner(bucket.account)
        return Output(
            bucket: bucket.name, keyMarker: page.encoded(keyMarker),
            uploadIdMarker: input.uploadIdMarker ?? "",
            nextKeyMarker: listing.isTruncated ? page.encoded(listing.last) : nil,
            prefix: input.prefix.map(page.encoded), delimiter: page.delimiter.map(page.encoded),
            nextUploadIdMarker: listing.isTruncated ? listing.lastID ?? "" : nil, maxUploads: page.limit,
            isTruncated: listing.isTruncated,
            uploads: listing.items.map { upload in
                MultipartUpload(
                    uploadId: upload.id, key: page.encoded(upload.key), initiated: upload.initiatedAt,
                    storageClass: upload.attributes.storageClass, owner: owner, initiator: Initiator(upload),
                    checksumAlgorithm: upload.checksumAlgorithm, checksumType: upload.checksumScope?.rawValue)
            },
            commonPrefixes: page.commonPrefixes(listing.commonPrefixes), encodingType: input.encodingType)
    }
}
