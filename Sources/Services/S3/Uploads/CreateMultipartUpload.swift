import Policy
import Service
import Signing
import Vocabulary
import World

/// Begins an upload in parts, and says what the object is to be like.
struct CreateMultipartUpload: Operation {
    static let authorization = Authorization<Input>("s3:PutObject", also: "s3:PutObjectTagging") { ask in
        ask.key("s3:ObjectCreationOperation", .bool(false))
        ask.input.ask(&ask)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let attributes = try input.attributes()
        let tags = try ObjectTags.parse(header: input.tagging)
        let algorithm = try ChecksumAlgorithm.named(input.checksumAlgorithm)
        let scope = try scope(input.checksumType, algorithm)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        var upload = StoredUpload(
            id: Base64.encode(call.ids.bytes(48)).filter { $0 != "/" && $0 != "+" && $0 != "=" },
            key: input.key, initiatedAt: call.now.wholeSecond, initiator: call.caller.arn,
            attributes: attributes, tags: tags)
        upload.checksumAlgorithm = algorithm?.rawValue
        upload.checksumScope = scope
        let begun = upload
        try await call.inBucket(bucket.name) { try await call.blobs.begin(begun, in: bucket.contents) }
        return Output(
            bucket: bucket.name, key: input.key, uploadId: upload.id, checksumAlgorithm: algorithm?.rawValue,
            checksumType: algorithm == nil ? nil : scope?.rawValue)
    }

    /// CRCs of parts can be joined to the whole's, hashes cannot.
    private static func scope(
        _ name: String?, _ algorithm: ChecksumAlgorithm?
    ) throws -> StoredChecksum.Scope? {
        guard let algorithm else {
            guard name == nil else {
                throw AWSError.invalidRequest(
                    "The x-amz-checksum-type header can only be used with the x-amz-checksum-algorithm header."
                )
            }
            return nil
        }
        guard let name else { return algorithm == .crc64nvme ? .fullObject : .composite }
        guard let scope = StoredChecksum.Scope(rawValue: name) else {
            throw AWSError.invalidRequest("Value for x-amz-checksum-type header is invalid.")
        }
        guard scope == .composite ? algorithm != .crc64nvme : algorithm.isCRC else {
            throw AWSError.invalidRequest(
                "The \(scope.rawValue) checksum type cannot be used with the "
                    + "\(algorithm.rawValue.lowercased()) checksum algorithm.")
        }
        return scope
    }
}
