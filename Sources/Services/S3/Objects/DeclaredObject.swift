import Service
import Signing
import Vocabulary
import World

/// An object of a starting state: put past any request, and only when it is not there already.
package struct DeclaredObject: Sendable {
    package var key: String
    package var bytes: [UInt8]
    package var contentType: String?
    /// Nil leaves it to the moment of putting.
    package var modifiedAt: Timestamp?

    package init(
        key: String, bytes: [UInt8], contentType: String? = nil, modifiedAt: Timestamp? = nil
    ) {
        self.key = key
        self.bytes = bytes
        self.contentType = contentType
        self.modifiedAt = modifiedAt
    }

    /// Whether a key may be that long.
    package var hasValidKey: Bool { (1...Limits.key).contains(key.utf8.count) }

    /// False when it was there as it is declared.
    @discardableResult
    package func put(in bucket: KnownBucket, _ blobs: any Blobs, at now: Timestamp) async throws -> Bool {
        var digests = Digests(.crc64nvme, nil)
        digests.update(bytes)
        var object = StoredObject(
            key: key, size: digests.size, eTag: digests.md5.hex,
            modifiedAt: (modifiedAt ?? now).wholeSecond)
        object.attributes.contentType = contentType
        object.checksum = StoredChecksum(digests.checksum)
        object.version = bucket.newVersion(SystemIdentifiers())
        if let present = try await blobs.object(key, in: bucket.contents), present.eTag == object.eTag,
            present.attributes == object.attributes,
            modifiedAt == nil || present.modifiedAt == object.modifiedAt
        {
            return false
        }
        let sink = try await blobs.receive()
        try await sink.write(bytes)
        try await blobs.put(object, in: bucket.contents, sink.finish()) { _ in }
        return true
    }
}
