import Policy
import Service
import Signing
import Vocabulary
import World

/// Makes an object of the parts of an upload. Their files become the object's, one behind the other.
struct CompleteMultipartUpload: Operation {
    static let authorization = Authorization<Input>("s3:PutObject") { ask in
        let input = ask.input
        ask.on(S3ARN.object(input.key, in: input.bucket)) { keys in
            keys.set("s3:if-match", input.ifMatch)
            keys.set("s3:if-none-match", input.ifNoneMatch)
            keys.set("s3:ObjectCreationOperation", .bool(true))
        }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard let listed = input.multipartUpload?.parts, !listed.isEmpty else { throw AWSError.malformedXML }
        let check = try Conditions.requireOfTarget(
            ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch, key: input.key)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let upload = try await call.upload(input.uploadId, of: input.key, in: bucket)
        let present = try await call.blobs.parts(
            of: upload, in: bucket.contents, after: 0, limit: Limits.parts)
        let parts = try CompletedParts(listed, of: upload, among: present)
        let size = parts.size
        if let announced = input.mpuObjectSize, Int64(announced) != size {
            throw AWSError.invalidRequest(
                "The provided 'x-amz-mp-object-size' header value \(announced) does not match what was computed: "
                    + "\(size)")
        }
        var object = StoredObject(
            key: input.key, size: size, eTag: try parts.eTag(), modifiedAt: call.now.wholeSecond,
            attributes: upload.attributes)
        object.version = bucket.newVersion(call.ids)
        object.tags = upload.tags
        object.partSizes = parts.stored.map(\.size)
        object.checksum = try parts.checksum()
        try compare(object.checksum, with: input, upload)
        let described = object
        let whole = try await call.inBucket(bucket.name) {
            guard
                let whole = try await call.blobs.complete(
                    upload, in: bucket.contents, parts: parts.stored, as: described, check: check)
            else { throw AWSError.noSuchUpload(upload.id) }
            return whole
        }
        var output = Output(
            location: location(of: input.key, in: bucket.name, call.facts), bucket: bucket.name,
            key: input.key,
            eTag: "\"\(whole.eTag)\"", checksumType: whole.checksum?.scope.rawValue,
            serverSideEncryption: whole.encryption, versionId: bucket.announced(whole.version))
        output.set(whole.checksum)
        return output
    }

    /// What the client knows of the whole must be so.
    private static func compare(
        _ checksum: StoredChecksum?, with input: Input, _ upload: StoredUpload
    ) throws {
        if let type = input.checksumType, type != upload.scope.rawValue {
            throw AWSError.invalidRequest(
                "The upload was created using the \(upload.scope.rawValue) checksum mode. The complete request "
                    + "must use the same checksum mode.")
        }
        guard let checksum, let announced = input.checksum(upload.algorithm) else { return }
        guard announced == checksum.value else { throw AWSError.badDigest(checksum.algorithm.lowercased()) }
    }

    private static func location(of key: String, in bucket: String, _ facts: RequestFacts) -> String {
        let root = "\(facts.isSecure ? "https" : "http")://\(facts.host)"
        let path = facts.host.hasPrefix("\(bucket).") ? "" : "/\(bucket)"
        return "\(root)\(path)/\(Percent.encode(key))"
    }
}
