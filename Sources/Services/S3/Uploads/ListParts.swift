import Policy
import Service
import World

/// Lists the parts that an upload has so far.
struct ListParts: Operation {
    static let authorization = Authorization<Input>("s3:ListMultipartUploadParts") { ask in
        ask.on(S3ARN.object(ask.input.key, in: ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let page = try Page(
            prefix: nil, delimiter: nil, limit: input.maxParts, limitName: "max-parts", encodingType: nil)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let upload = try await call.upload(input.uploadId, of: input.key, in: bucket)
        let marker = max(input.partNumberMarker ?? 0, 0)
        let found = try await call.blobs.parts(
            of: upload, in: bucket.contents, after: marker, limit: page.limit + 1)
        let parts = found.prefix(page.limit)
        return Output(
            bucket: bucket.name, key: upload.key, uploadId: upload.id, partNumberMarker: marker,
            nextPartNumberMarker: parts.last?.number ?? 0, maxParts: page.limit,
            isTruncated: page.limit > 0 && found.count > page.limit,
            parts: parts.map { shown($0, of: upload) },
            initiator: Initiator(upload), owner: Owner(bucket.account),
            storageClass: upload.attributes.storageClass, checksumAlgorithm: upload.checksumAlgorithm,
            checksumType: upload.checksumScope?.rawValue)
    }

    private static func shown(_ stored: StoredPart, of upload: StoredUpload) -> Part {
        var part = Part(
            partNumber: stored.number, lastModified: stored.modifiedAt, eTag: "\"\(stored.eTag)\"",
            size: Int(stored.size))
        if upload.checksumAlgorithm != nil { part.set(stored.checksum) }
        return part
    }
}

extension Initiator {
    init(_ upload: StoredUpload) { self.init(id: upload.initiator) }
}
