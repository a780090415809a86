import Policy
import Service
import Signing
import Vocabulary
import World

/// Makes a part of an upload out of an object, or of a range of one.
struct UploadPartCopy: Operation {
    static let authorization = Authorization<Input>(
        "s3:PutObject", also: "s3:GetObject", "s3:GetObjectVersion"
    ) { ask in
        let input = ask.input
        ask.on(S3ARN.object(input.key, in: input.bucket)) { keys in
            keys.set("s3:x-amz-copy-source", input.copySource)
            keys.set("s3:ObjectCreationOperation", .bool(false))
        }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try PartNumber.require(input.partNumber)
        let source = try CopySource(input.copySource)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let upload = try await call.upload(input.uploadId, of: input.key, in: bucket)
        let (sourceBucket, found) = try await source.find(
            call, expectedOwner: input.expectedSourceBucketOwner)
        try call.require(
            .get, of: source.key, in: sourceBucket, found: found?.object, version: source.versionID)
        let blob = try await source.readable(found, in: sourceBucket, call)
        try Conditions(
            ifMatch: input.copySourceIfMatch, ifNoneMatch: input.copySourceIfNoneMatch,
            ifModifiedSince: input.copySourceIfModifiedSince,
            ifUnmodifiedSince: input.copySourceIfUnmodifiedSince
        ).requireOfSource(blob.object)
        let range = try range(input.copySourceRange, of: blob.object)
        return try await call.inBucket(bucket.name) {
            let body = try await IncomingBody.copy(
                blob.bytes(range), algorithm: upload.algorithm, call.blobs)
            let part = StoredPart(
                number: input.partNumber, size: body.size, eTag: body.md5.hex,
                modifiedAt: call.now.wholeSecond,
                checksum: StoredChecksum(body.checksum))
            guard try await call.blobs.put(part, of: upload, in: bucket.contents, body.received) else {
                throw AWSError.noSuchUpload(upload.id)
            }
            var result = CopyPartResult(eTag: "\"\(part.eTag)\"", lastModified: part.modifiedAt)
            if upload.checksumAlgorithm != nil { result.set(part.checksum) }
            return Output(
                copySourceVersionId: sourceBucket.shown(blob.object.version), copyPartResult: result,
                serverSideEncryption: body.received.encryption)
        }
    }

    /// Unlike a GET's, this range must name its first and last byte, and both must be there.
    private static func range(_ header: String?, of object: StoredObject) throws -> Range<Int64> {
        guard let header else { return 0..<object.size }
        guard case .from(let first, .some(let last)) = ByteRange(header) else {
            throw AWSError.invalidArgument(
                "The x-amz-copy-source-range value must be of the form bytes=first-last where first and last are "
                    + "the zero-based offsets of the first and last bytes to copy",
                name: "x-amz-copy-source-range", value: header)
        }
        guard last < object.size else {
            throw AWSError.invalidArgument(
                "Range specified is not valid for source object of size: \(object.size)",
                name: "x-amz-copy-source-range", value: header)
        }
        return first..<(last + 1)
    }
}
