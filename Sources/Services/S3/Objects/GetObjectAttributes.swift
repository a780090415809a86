import Policy
import Service
import World

/// Answers with those facts of an object that the request names.
struct GetObjectAttributes: Operation {
    static let authorization = Authorization<Input>.whileRunning(
        "s3:GetObjectAttributes", also: "s3:GetObject", "s3:GetObjectVersion", "s3:GetObjectVersionAttributes"
    )

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let named = input.versionId.map { VersionID($0) }
        let found = try await call.blobs.version(input.key, named, in: bucket.contents)?.object
        for permission in [ObjectPermission.get, .getAttributes] {
            try call.require(permission, of: input.key, in: bucket, found: found, version: input.versionId)
        }
        if input.sseCustomerAlgorithm != nil { throw AWSError.noCustomerKey }
        let version = try VersionNames.parse(input.versionId)
        let wanted = Set(input.objectAttributes)
        guard !wanted.isEmpty, wanted.isSubset(of: known) else { throw AWSError.unknownObjectAttributes }
        guard let object = found else { throw try await call.missing(input.key, version, in: bucket) }
        var output = Output(lastModified: object.modifiedAt, versionId: bucket.shown(object.version))
        if wanted.contains("ETag") { output.eTag = object.eTag }
        if wanted.contains("Checksum"), let stored = object.checksum {
            var checksum = ObjectChecksum(checksumType: stored.scope.rawValue)
            checksum.set(stored)
            output.checksum = checksum
        }
        // Each part's own checksum is not kept with the whole: S3 then tells their number alone.
        if wanted.contains("ObjectParts"), !object.partSizes.isEmpty {
            output.objectParts = GetObjectAttributesParts(totalPartsCount: object.partSizes.count)
        }
        if wanted.contains("StorageClass") { output.storageClass = object.attributes.storageClass }
        if wanted.contains("ObjectSize") { output.objectSize = Int(object.size) }
        return output
    }

    private static let known: Set = ["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"]
}
