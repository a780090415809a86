import Policy
import Service
import Signing
import Vocabulary
import World

/// Stores one part of an upload, over a former one of that number.
struct UploadPart: Operation {
    static let authorization = Authorization<Input>("s3:PutObject") { ask in
        ask.key("s3:ObjectCreationOperation", .bool(false))
        ask.on(S3ARN.object(ask.input.key, in: ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try PartNumber.require(input.partNumber)
        if input.sseCustomerAlgorithm != nil {
            throw AWSError.notImplemented(header: "x-amz-server-side-encryption-customer-algorithm")
        }
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let upload = try await call.upload(input.uploadId, of: input.key, in: bucket)
        try requireSameAlgorithm(upload, call)
        return try await call.inBucket(bucket.name) {
            let body = try await IncomingBody.receive(call, partAlgorithm: upload.algorithm)
            let part = StoredPart(
                number: input.partNumber, size: body.size, eTag: body.md5.hex,
                modifiedAt: call.now.wholeSecond,
                checksum: StoredChecksum(body.partChecksum))
            guard try await call.blobs.put(part, of: upload, in: bucket.contents, body.received) else {
                throw AWSError.noSuchUpload(upload.id)
            }
            var output = Output(
                serverSideEncryption: body.received.encryption, eTag: "\"\(part.eTag)\"")
            output.set(StoredChecksum(body.checksum))
            return output
        }
    }

    /// An upload that was begun with an algorithm takes no parts with another.
    private static func requireSameAlgorithm(_ upload: StoredUpload, _ call: AuthorizedCall) throws {
        let expected = try S3Checksums.expected(call.facts)
        guard let chosen = upload.checksumAlgorithm, expected.source != .none,
            expected.algorithm.rawValue != chosen
        else { return }
        throw AWSError.invalidRequest(
            "Checksum Type mismatch occurred, expected checksum Type: \(chosen.lowercased()), actual checksum "
                + "Type: \(expected.algorithm.rawValue.lowercased())")
    }
}
