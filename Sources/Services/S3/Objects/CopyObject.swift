import Policy
import Service
import Signing
import Vocabulary
import World

/// Copies an object. Nothing is read when the copy is the same to the byte and the checksum: both then
/// share one body.
struct CopyObject: Operation {
    static let authorization = Authorization<Input>(
        "s3:PutObject", also: "s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectTagging",
        "s3:GetObjectVersionTagging", "s3:PutObjectTagging"
    ) { ask in
        ask.key("s3:x-amz-copy-source", ask.input.copySource)
        ask.key("s3:x-amz-metadata-directive", ask.input.metadataDirective)
        ask.key("s3:if-match", ask.input.ifMatch)
        ask.key("s3:if-none-match", ask.input.ifNoneMatch)
        ask.key("s3:ObjectCreationOperation", .bool(true))
        ask.input.ask(&ask)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let source = try CopySource(input.copySource)
        let given = try input.attributes()
        let replacesMetadata = try isReplace(input.metadataDirective, "x-amz-metadata-directive")
        let replacesTags = try isReplace(input.taggingDirective, "x-amz-tagging-directive")
        let algorithm = try ChecksumAlgorithm.named(input.checksumAlgorithm)
        let check = try Conditions.requireOfTarget(
            ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch, key: input.key)
        if input.copySourceSSECustomerAlgorithm != nil {
            throw AWSError.noCustomerKey
        }
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let (sourceBucket, found) = try await source.find(
            call, expectedOwner: input.expectedSourceBucketOwner)
        // AWS does not say whether the source's tags count here as they do for a part's source. They must, or a
        // policy that hides objects by a tag would let them be copied out.
        try call.require(
            .get, of: source.key, in: sourceBucket, found: found?.object, version: source.versionID)
        let blob = try await source.readable(found, in: sourceBucket, call)
        try sourceConditions(input).requireOfSource(blob.object)

        var attributes = replacesMetadata ? given : blob.object.attributes
        attributes.storageClass = given.storageClass
        attributes.websiteRedirectLocation = given.websiteRedirectLocation
        if bucket.name == sourceBucket.name, Array(input.key.utf8) == Array(source.key.utf8),
            !replacesMetadata, source.versionID == nil,
            attributes == blob.object.attributes
        {
            throw AWSError.invalidRequest(
                "This copy request is illegal because it is trying to copy an object to itself without changing "
                    + "the object's metadata, storage class, website redirect location or encryption attributes."
            )
        }
        var object = StoredObject(
            key: input.key, size: blob.object.size, eTag: blob.object.eTag, modifiedAt: call.now.wholeSecond,
            attributes: attributes)
        object.version = bucket.newVersion(call.ids)
        object.checksum = blob.object.checksum
        object.tags = try replacesTags ? ObjectTags.parse(header: input.tagging) : blob.object.tags
        if !replacesTags, !object.tags.isEmpty {
            try call.require(
                .getTagging, of: source.key, in: sourceBucket, found: blob.object, version: source.versionID)
            let tags = object.tags
            try call.require(.putTagging, of: input.key, in: bucket) { $0.objectTags(tags) }
        }
        let copy = try await call.inBucket(bucket.name) {
            try await store(object, blob, algorithm, to: bucket, call, check)
        }
        return Output(
            copyObjectResult: result(copy), copySourceVersionId: sourceBucket.shown(blob.object.version),
            versionId: bucket.announced(copy.version), serverSideEncryption: copy.encryption)
    }

    private static func store(
        _ object: StoredObject, _ source: OpenBlob, _ algorithm: ChecksumAlgorithm?,
        to bucket: KnownBucket, _ call: AuthorizedCall,
        _ check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> StoredObject {
        let former = source.object.checksum.flatMap { ChecksumAlgorithm(rawValue: $0.algorithm) }
        // A copy is whole, also of an object that came in parts: its ETag and checksum are then others.
        if source.object.partSizes.isEmpty, algorithm == nil || algorithm == former {
            let shared = try await call.blobs.put(
                object, in: bucket.contents, sharing: source.object, check: check)
            if let shared { return shared }
        }
        let body = try await IncomingBody.copy(
            source.bytes, algorithm: algorithm ?? former ?? .crc64nvme, call.blobs)
        var object = object
        object.eTag = body.md5.hex
        object.checksum = StoredChecksum(body.checksum)
        return try await call.blobs.put(object, in: bucket.contents, body.received, check: check)
    }

    private static func result(_ copy: StoredObject) -> CopyObjectResult {
        var result = CopyObjectResult(eTag: "\"\(copy.eTag)\"", lastModified: copy.modifiedAt)
        result.set(copy.checksum)
        result.checksumType = copy.checksum?.scope.rawValue
        return result
    }

    private static func isReplace(_ directive: String?, _ header: String) throws -> Bool {
        switch directive {
        case nil, "COPY": return false
        case "REPLACE": return true
        case .some(let other):
            throw AWSError.invalidArgument(
                "Unknown metadata directive.", name: header, value: other)
        }
    }

    private static func sourceConditions(_ input: Input) -> Conditions {
        Conditions(
            ifMatch: input.copySourceIfMatch, ifNoneMatch: input.copySourceIfNoneMatch,
            ifModifiedSince: input.copySourceIfModifiedSince,
            ifUnmodifiedSince: input.copySourceIfUnmodifiedSince)
    }
}
