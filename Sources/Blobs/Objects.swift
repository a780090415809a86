import GRDB
import Service
import Synchronization
import Vocabulary

extension FileBlobs {
    @discardableResult
    package func put(
        _ object: StoredObject, in bucket: ContentID, _ body: ReceivedBlob,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> StoredObject {
        try await write(into: bucket, body) { database, dropped in
            var object = object
            object.bodyID = try Pieces.add(body, database)
            object.isEncrypted = body.sealedKey != nil
            return try Self.install(object, in: bucket, database, &dropped, check)
        }
    }

    package func put(
        _ object: StoredObject, in bucket: ContentID, sharing source: StoredObject,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> StoredObject? {
        try await write(into: bucket) { database, dropped in
            guard try Pieces.share(source.bodyID, database) else { return nil }
            var object = object
            object.bodyID = source.bodyID
            object.isEncrypted = source.isEncrypted
            return try Self.install(object, in: bucket, database, &dropped, check)
        }
    }

    /// Puts the row in place and lets go of the replaced one's body.
    static func install(
        _ object: StoredObject, in bucket: ContentID, _ database: Database, _ dropped: inout [DroppedBody],
        _ check: (StoredObject?) throws -> Void
    ) throws -> StoredObject {
        let former = try ObjectRows.find(object.key, in: bucket, database)
        try Refusal.unless { try check(former) }
        var object = object
        object.ordinal = try makeRoom(
            for: object.version, of: object.key, before: former, in: bucket, database, &dropped)
        try ObjectRows.put(object, in: bucket, database)
        return object
    }

    package func object(_ key: String, in bucket: ContentID) async throws -> StoredObject? {
        try await rows.read { try ObjectRows.find(key, in: bucket, $0) }
    }

    package func open(_ key: String, _ id: VersionID?, in bucket: ContentID) async throws -> OpenBlob? {
        while let object = try await find(key, id, in: bucket) {
            let lease = leases.hold(object.bodyID, files)
            // Only a body that is still there now, when it is held, is certain to stay.
            let pieces = try await rows.read { try Pieces.of(object.bodyID, $0) }
            guard !pieces.isEmpty else { continue }
            return OpenBlob(object) { [files] range in
                FileReader.stream(pieces, range, files, lease)
            }
        }
        return nil
    }

    private func find(_ key: String, _ id: VersionID?, in bucket: ContentID) async throws -> StoredObject? {
        guard let id else { return try await object(key, in: bucket) }
        return try await version(key, id, in: bucket)?.object
    }

    package func setTags(
        _ tags: [Tag], of key: String, _ id: VersionID?, in bucket: ContentID
    ) async throws -> StoredObject? {
        try await write(into: bucket) { database, _ in
            guard var object = try Self.version(key, id, in: bucket, database)?.object else { return nil }
            if object.version == (try ObjectRows.find(key, in: bucket, database))?.version {
                try ObjectRows.setTags(tags, of: key, in: bucket, database)
            } else {
                try VersionRows.setTags(tags, of: key, object.version, in: bucket, database)
            }
            object.tags = tags
            return object
        }
    }

    package func list(
        _ query: BlobQuery, in bucket: ContentID
    ) async throws -> BlobListing<StoredObject> {
        try await rows.read { database in
            try Walk(query).page(
                rows: { from, _, to in try ObjectRows.cursor(bucket, from: from, to: to, database) },
                id: { _ in nil }, item: ObjectRows.object)
        }
    }

    package func close(_ bucket: ContentID) async throws -> Bool {
        let (isClosed, dropped) = try await rows.write { [self] database in
            var dropped: [DroppedBody] = []
            guard try ObjectRows.isEmpty(bucket, database) else { return (false, dropped) }
            for upload in try UploadRows.all(in: bucket, database) {
                try UploadRows.remove(upload, in: bucket, database, &dropped)
            }
            closed.withLock { _ = $0.insert(bucket) }
            return (true, dropped)
        }
        await dispose(dropped)
        return isClosed
    }

    package func reopen(_ bucket: ContentID) async throws {
        closed.withLock { _ = $0.remove(bucket) }
    }
}
