import Service
import Vocabulary
import World

/// `x-amz-copy-source`: `bucket/key` or `/bucket/key`, percent-encoded, with an optional version.
struct CopySource {
    let bucket: String
    let key: String
    let versionID: String?

    init(_ header: String) throws {
        let invalid = AWSError.invalidArgument(
            "Copy Source must mention the source bucket and key: sourcebucket/sourcekey",
            name: "x-amz-copy-source", value: header)
        var path = header[...]
        var version: String?
        if let mark = path.range(ofVersion: "?versionId=") {
            version = String(path[mark.upperBound...])
            path = path[..<mark.lowerBound]
        }
        guard let decoded = Percent.decode(path.utf8), let text = String(validating: decoded, as: UTF8.self)
        else {
            throw invalid
        }
        // By bytes: a key that begins with a combining mark makes one character with the slash.
        let slash = UInt8(ascii: "/")
        let parts = (text.utf8.first == slash ? text.utf8.dropFirst() : text.utf8[...]).split(
            separator: slash, maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty else { throw invalid }
        bucket = String(Substring(parts[0]))
        key = String(Substring(parts[1]))
        versionID = version
    }

    private var version: VersionID? { versionID.map { VersionID($0) } }

    var arn: String { S3ARN.object(key, in: bucket) }

    /// The source, if it is there, held for reading.
    func find(_ call: AuthorizedCall, expectedOwner: String?) async throws -> (KnownBucket, OpenBlob?) {
        guard let bucket = call.world.bucket(self.bucket) else { throw AWSError.noSuchBucket(self.bucket) }
        try bucket.require(owner: expectedOwner)
        return (bucket, try await call.blobs.open(key, version, in: bucket.contents))
    }

    /// What was found, if it may be copied at once.
    func readable(
        _ found: OpenBlob?, in bucket: KnownBucket, _ call: AuthorizedCall
    ) async throws -> OpenBlob {
        let version = try VersionNames.parse(versionID)
        guard let blob = found else {
            let marked = try await call.blobs.version(key, version, in: bucket.contents)
            if version != nil, case .deleteMarker = marked { throw AWSError.markerAsCopySource }
            throw try await call.missing(key, version, in: bucket)
        }
        guard blob.object.size <= Limits.singlePut else {
            throw AWSError.invalidRequest(
                "The specified copy source is larger than the maximum allowable size for a copy source: "
                    + "\(Limits.singlePut)")
        }
        return blob
    }
}

extension Substring {
    /// The last occurrence of a text: a key may have one like it before.
    fileprivate func range(ofVersion text: String) -> Range<Index>? {
        var start = endIndex
        while start > startIndex {
            start = index(before: start)
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
        }
        return nil
    }
}
