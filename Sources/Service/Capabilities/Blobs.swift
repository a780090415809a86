import Vocabulary
import Wire
import World

/// Where the contents of buckets are: objects, uploads under way, and their bytes.
///
/// A bucket is named by its `contentID` here. Names of objects are ordered by their UTF-8 bytes, as
/// S3 lists them. What a call returned from is on disk.
package protocol Blobs: Sendable {
    /// Begins a body whose bytes are written as they arrive; it belongs to no object yet.
    func receive() async throws -> any BlobSink

    /// Puts an object in place, at once and whole: over the version of its key that has the same identifier, and
    /// before all others. So a bucket without versioning has one version of each key, `null`. `check` sees the
    /// object that was the current one; when it throws, nothing has happened. Gives what was put.
    @discardableResult
    func put(
        _ object: StoredObject, in bucket: ContentID, _ body: ReceivedBlob,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> StoredObject

    /// Puts an object in place whose bytes are another's, without copying them.
    /// Nil when the source's bytes are gone.
    func put(
        _ object: StoredObject, in bucket: ContentID, sharing source: StoredObject,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> StoredObject?

    /// The current object; nil when the key has none now.
    func object(_ key: String, in bucket: ContentID) async throws -> StoredObject?

    /// The version of that identifier; without one, the latest.
    func version(_ key: String, _ id: VersionID?, in bucket: ContentID) async throws -> StoredVersion?

    /// The object, or that version of it, with its bytes held: they can be read to the end whatever becomes of it.
    func open(_ key: String, _ id: VersionID?, in bucket: ContentID) async throws -> OpenBlob?

    /// Replaces the tags of the current object, or of a version; nil when there is no such object.
    func setTags(
        _ tags: [Tag], of key: String, _ id: VersionID?, in bucket: ContentID
    ) async throws -> StoredObject?

    /// Takes a version away for good, and gives what it was; what was before it becomes the latest. `check` sees
    /// it; when it throws, nothing has happened.
    func remove(
        _ key: String, _ id: VersionID, in bucket: ContentID,
        check: @escaping @Sendable (StoredVersion?) throws -> Void
    ) async throws -> StoredVersion?

    /// Makes a marker the latest version of its key, over the version that has the same identifier. `check` sees
    /// the object that was the current one.
    func put(
        _ marker: DeleteMarker, in bucket: ContentID,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws

    /// The current objects.
    func list(_ query: BlobQuery, in bucket: ContentID) async throws -> BlobListing<StoredObject>

    /// All versions, ordered by key and then the latest first.
    func listVersions(_ query: BlobQuery, in bucket: ContentID) async throws -> BlobListing<ListedVersion>

    /// Closes an empty bucket to everything that would still be put into it. False when it is not
    /// empty of versions; uploads under way do not count and are dropped.
    func close(_ bucket: ContentID) async throws -> Bool
    /// Takes a `close` back.
    func reopen(_ bucket: ContentID) async throws

    func begin(_ upload: StoredUpload, in bucket: ContentID) async throws
    func upload(_ id: String, of key: String, in bucket: ContentID) async throws -> StoredUpload?
    /// Puts a part in place, over a former one of the same number. False when the upload is gone.
    func put(
        _ part: StoredPart, of upload: StoredUpload, in bucket: ContentID, _ body: ReceivedBlob
    ) async throws -> Bool
    /// The parts after a number, in order.
    func parts(
        of upload: StoredUpload, in bucket: ContentID, after number: Int, limit: Int
    ) async throws -> [StoredPart]
    /// Makes the chosen parts the object's bytes, in their order, and forgets the upload. `check` sees
    /// the former object. Nil when the upload is gone or has no longer these parts.
    func complete(
        _ upload: StoredUpload, in bucket: ContentID, parts: [StoredPart], as object: StoredObject,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> StoredObject?
    /// Forgets an upload and its parts; false when it is gone already.
    func abort(_ upload: StoredUpload, in bucket: ContentID) async throws -> Bool
    /// The uploads under way, ordered by key and then by identifier.
    func listUploads(_ query: BlobQuery, in bucket: ContentID) async throws -> BlobListing<StoredUpload>
}

/// One life of a bucket: a bucket that is deleted and made anew, by whomever, is another one, so
/// that nothing meant for the first can end up in the second.
package struct ContentID: Sendable, Hashable {
    package let rawValue: String
    package init(_ bucket: KnownBucket) {
        rawValue = "\(bucket.name)@\(bucket.account)@\(bucket.createdAt.microseconds)"
    }
}

/// The bucket was closed while something was on its way into it.
package struct BucketClosed: Error {
    package init() {}
}

/// Takes a body's bytes, piece by piece, to disk. One that is dropped leaves nothing behind.
package protocol BlobSink: Sendable {
    func write(_ bytes: [UInt8]) async throws
    /// Gives the body once all of it is on disk.
    func finish() async throws -> ReceivedBlob
    func discard() async
}

/// A body that is on disk and belongs to nothing yet: the next `put` must be its own.
package struct ReceivedBlob: Sendable {
    /// The store's own name for it.
    package let name: String
    package let size: Int64
    /// What its bytes are encrypted with, sealed; nil when they are kept as they are.
    package let sealedKey: [UInt8]?

    package init(name: String, size: Int64, sealedKey: [UInt8]?) {
        self.name = name
        self.size = size
        self.sealedKey = sealedKey
    }
}

/// An object whose bytes are held for reading.
package struct OpenBlob: Sendable {
    package let object: StoredObject
    private let read: @Sendable (Range<Int64>) -> BodyStream

    package init(_ object: StoredObject, read: @escaping @Sendable (Range<Int64>) -> BodyStream) {
        self.object = object
        self.read = read
    }

    package func bytes(_ range: Range<Int64>) -> BodyStream { read(range) }
    package var bytes: BodyStream { read(0..<object.size) }
}
