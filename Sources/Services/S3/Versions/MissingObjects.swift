import Policy
import Service
import World

extension AuthorizedCall {
    /// What to say when an object, or that version of it, is not there.
    func missing(
        _ key: String, _ version: VersionID? = nil, in bucket: KnownBucket
    ) async throws -> any Error {
        let latest = try await blobs.version(key, version, in: bucket.contents)
        // Who names a marker is told that there is nothing to get of it.
        if version != nil, case .deleteMarker(let marker) = latest {
            return AWSError.deleteMarker(marker, method: facts.method)
        }
        if let refusal = refusalToList(key, in: bucket) { return refusal }
        if let version { return AWSError.noSuchVersion(version.rawValue, of: key) }
        guard case .deleteMarker(let marker) = latest else { return AWSError.noSuchKey(key) }
        return AWSError.noSuchKey(marker)
    }

    /// Only who may list the bucket, where that key would be, may learn that it is not there.
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_GetObject.html
    private func refusalToList(_ key: String, in bucket: KnownBucket) -> (any Error)? {
        var keys = Keys()
        keys.set("s3:prefix", key)
        do { try require("s3:ListBucket", on: bucket.arn, keys: keys) } catch { return error }
        return nil
    }
}
