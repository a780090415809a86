import Policy
import Service
import World

/// Lists all versions of a bucket's objects, and the markers that say when there was none.
struct ListObjectVersions: Operation {
    static let authorization = Authorization<Input>("s3:ListBucketVersions") { $0.toList() }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let page = try Page(input)
        let keyMarker = input.keyMarker ?? ""
        let versionMarker = input.versionIdMarker.flatMap { $0.isEmpty ? nil : $0 }
        if let versionMarker, keyMarker.isEmpty { throw AWSError.versionMarkerAlone(versionMarker) }
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let listing = try await call.blobs.listVersions(
            page.query(after: keyMarker, id: versionMarker), in: bucket.contents)
        let owner = Owner(bucket.account)
        return Output(
            isTruncated: listing.isTruncated, keyMarker: page.encoded(keyMarker),
            versionIdMarker: input.versionIdMarker ?? "",
            nextKeyMarker: listing.isTruncated ? page.encoded(listing.last) : nil,
            nextVersionIdMarker: listing.isTruncated ? listing.lastID : nil,
            versions: listing.items.compactMap { page.version($0, owner) },
            deleteMarkers: listing.items.compactMap { page.marker($0, owner) },
            name: bucket.name, prefix: page.encoded(page.prefix), delimiter: page.delimiter.map(page.encoded),
            maxKeys: page.limit, commonPrefixes: page.commonPrefixes(listing.commonPrefixes),
            encodingType: input.encodingType)
    }
}

extension Page {
    fileprivate func version(_ listed: ListedVersion, _ owner: Owner) -> ObjectVersion? {
        guard case .object(let object) = listed.version else { return nil }
        return ObjectVersion(
            eTag: "\"\(object.eTag)\"", checksumAlgorithm: object.checksum.map { [$0.algorithm] },
            checksumType: object.checksum?.scope.rawValue, size: Int(object.size),
            storageClass: object.attributes.storageClass, key: encoded(object.key),
            versionId: object.version.rawValue, isLatest: listed.isLatest, lastModified: object.modifiedAt,
            owner: owner)
    }

    fileprivate func marker(_ listed: ListedVersion, _ owner: Owner) -> DeleteMarkerEntry? {
        guard case .deleteMarker(let marker) = listed.version else { return nil }
        return DeleteMarkerEntry(
            owner: owner, key: encoded(marker.key), versionId: marker.version.rawValue,
            isLatest: listed.isLatest, lastModified: marker.modifiedAt)
    }
}
