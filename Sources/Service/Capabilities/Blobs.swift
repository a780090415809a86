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

    /// Puts an object in place, over a former one of the same key, at once and whole. `check` sees the
    /// former one in the same moment; when it throws, nothing has happened.
    func put(
        _ object: StoredObject, in bucket: ContentID, _ body: ReceivedBlob,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws

    /// Puts an object in place whose bytes are another's, without copying them.
    /// False when the source is no longer there as `source` describes it.
    func put(
        _ object: StoredObject, in bucket: ContentID, sharing source: StoredObject,
        from sourceBucket: ContentID,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> Bool

    func object(_ key: String, in bucket: ContentID) async throws -> StoredObject?

    /// The object with its bytes held: they can be read to the end whatever becomes of the object.
    func open(_ key: String, in bucket: ContentID) async throws -> OpenBlob?

    /// Replaces the tags; false when there is no such object.
    func setTags(_ tags: [Tag], of key: String, in bucket: ContentID) async throws -> Bool

    /// Takes the object away and gives what it was. When `check` throws, nothing has happened.
    func remove(
        _ key: String, in bucket: ContentID, check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> StoredObject?

    func list(_ query: BlobQuery, in bucket: ContentID) async throws -> BlobListing<StoredObject>

    /// Closes an empty bucket to everything that would still be put into it. False when it is not
    /// empty of objects; uploads under way do not count and are dropped.
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
    /// the former object. False when the upload is gone or has no longer these parts.
    func complete(
        _ upload: StoredUpload, in bucket: ContentID, parts: [StoredPart], as object: StoredObject,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> Bool
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

    package init(name: String, size: Int64) {
        self.name = name
        self.size = size
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
