import Service
import Vocabulary
import World

/// What a request to delete came to.
enum Deletion {
    /// A version went for good; nil when there was none.
    case removed(StoredVersion?)
    /// The object is still there, behind a marker.
    case marked(DeleteMarker)
}

extension AuthorizedCall {
    /// Deletes a version for good, if one is named. Otherwise the object, and where versioning is or was on that
    /// only means to say that it is gone.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeletingObjectVersions.html
    func delete(
        _ key: String, _ version: VersionID?, in bucket: KnownBucket, if condition: DeleteCondition
    ) async throws -> Deletion {
        try await inBucket(bucket.name) {
            if version == nil, bucket.versioning != nil {
                let marker = DeleteMarker(
                    key: key, version: bucket.newVersion(ids), modifiedAt: now.wholeSecond)
                try await blobs.put(marker, in: bucket.contents) { try condition.require(of: $0) }
                return .marked(marker)
            }
            return .removed(
                try await blobs.remove(key, version ?? .null, in: bucket.contents) {
                    try condition.require(of: $0?.object)
                })
        }
    }
}
