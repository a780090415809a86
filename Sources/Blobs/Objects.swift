import GRDB
import Service
import Synchronization
import Vocabulary

extension FileBlobs {
    package func put(
        _ object: StoredObject, in bucket: ContentID, _ body: ReceivedBlob,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws {
        try await write(into: bucket, body) { database, dropped in
            let bodyID = try Pieces.add(body.name, size: body.size, database)
            try Self.install(object, bodyID, in: bucket, database, &dropped, check)
        }
    }

    package func put(
        _ object: StoredObject, in bucket: ContentID, sharing source: StoredObject,
        from sourceBucket: ContentID,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> Bool {
        try await write(into: bucket) { database, dropped in
            guard try ObjectRows.find(source.key, in: sourceBucket, database)?.bodyID == source.bodyID else {
                return false
            }
            try Pieces.share(source.bodyID, database)
            try Self.install(object, source.bodyID, in: bucket, database, &dropped, check)
            return true
        }
    }

    /// Puts the row in place and lets go of the former one's body.
    static func install(
        _ object: StoredObject, _ bodyID: Int64, in bucket: ContentID, _ database: Database,
        _ dropped: inout [DroppedBody], _ check: (StoredObject?) throws -> Void
    ) throws {
        let former = try ObjectRows.find(object.key, in: bucket, database)
        try Refusal.unless { try check(former) }
        var object = object
        object.bodyID = bodyID
        try ObjectRows.put(object, in: bucket, database)
        if let former { try Pieces.release(former.bodyID, database, &dropped) }
    }

    package func object(_ key: String, in bucket: ContentID) async throws -> StoredObject? {
        try await rows.read { try ObjectRows.find(key, in: bucket, $0) }
    }

    package func open(_ key: String, in bucket: ContentID) async throws -> OpenBlob? {
        while let object = try await object(key, in: bucket) {
            let lease = leases.hold(object.bodyID, files)
            // Only a body that is still the object's now, when it is held, is certain to stay.
            let pieces = try await rows.read { database in
                try ObjectRows.find(key, in: bucket, database)?.bodyID == object.bodyID
                    ? try Pieces.of(object.bodyID, database) : nil
            }
            guard let pieces else { continue }
            return OpenBlob(object) { [files] range in
                FileReader.stream(pieces, range, files, lease)
            }
        }
        return nil
    }

    package func setTags(_ tags: [Tag], of key: String, in bucket: ContentID) async throws -> Bool {
        try await write(into: bucket) { database, _ in
            try ObjectRows.setTags(tags, of: key, in: bucket, database)
        }
    }

    package func remove(
        _ key: String, in bucket: ContentID, check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> StoredObject? {
        try await write(into: bucket) { database, dropped in
            let former = try ObjectRows.find(key, in: bucket, database)
            try Refusal.unless { try check(former) }
            guard let former else { return nil }
            try ObjectRows.remove(key, in: bucket, database)
            try Pieces.release(former.bodyID, database, &dropped)
            return former
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
