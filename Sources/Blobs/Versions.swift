import GRDB
import Service

extension FileBlobs {
    package func version(
        _ key: String, _ id: VersionID?, in bucket: ContentID
    ) async throws -> StoredVersion? {
        try await rows.read { try Self.version(key, id, in: bucket, $0) }
    }

    /// The version of that identifier; without one, the latest.
    static func version(
        _ key: String, _ id: VersionID?, in bucket: ContentID, _ database: Database
    ) throws -> StoredVersion? {
        let current = try ObjectRows.find(key, in: bucket, database)
        if let current, id == nil || current.version == id { return .object(current) }
        guard let id else { return try VersionRows.latest(key, in: bucket, database)?.version }
        return try VersionRows.find(key, id, in: bucket, database)
    }

    package func remove(
        _ key: String, _ id: VersionID, in bucket: ContentID,
        check: @escaping @Sendable (StoredVersion?) throws -> Void
    ) async throws -> StoredVersion? {
        try await write(into: bucket) { database, dropped in
            let found = try Self.version(key, id, in: bucket, database)
            try Refusal.unless { try check(found) }
            guard let found else { return nil }
            let current = try ObjectRows.find(key, in: bucket, database)
            if current?.version == id {
                try ObjectRows.remove(key, in: bucket, database)
            } else {
                try VersionRows.remove(key, id, in: bucket, database)
            }
            if current == nil || current?.version == id {
                try VersionRows.promote(key, in: bucket, database)
            }
            if let object = found.object { try Pieces.release(object.bodyID, database, &dropped) }
            return found
        }
    }

    package func put(
        _ marker: DeleteMarker, in bucket: ContentID,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws {
        try await write(into: bucket) { database, dropped in
            let former = try ObjectRows.find(marker.key, in: bucket, database)
            try Refusal.unless { try check(former) }
            let ordinal = try Self.makeRoom(
                for: marker.version, of: marker.key, before: former, in: bucket, database, &dropped)
            try ObjectRows.remove(marker.key, in: bucket, database)
            try VersionRows.put(marker, ordinal: ordinal, in: bucket, database)
        }
    }

    /// Lets go of the version that has the new one's identifier, sets the current one aside, and gives the new
    /// one's ordinal. A current one that is replaced keeps its row until then.
    static func makeRoom(
        for id: VersionID, of key: String, before former: StoredObject?, in bucket: ContentID,
        _ database: Database, _ dropped: inout [DroppedBody]
    ) throws -> Int64 {
        if let former, former.version == id {
            try Pieces.release(former.bodyID, database, &dropped)
            return former.ordinal
        }
        let last = try former?.ordinal ?? VersionRows.latest(key, in: bucket, database)?.ordinal
        // Any other identifier is a new one.
        if id == .null, last != nil, let replaced = try VersionRows.find(key, id, in: bucket, database) {
            try VersionRows.remove(key, id, in: bucket, database)
            if let object = replaced.object { try Pieces.release(object.bodyID, database, &dropped) }
        }
        if former != nil { try VersionRows.setAside(key, in: bucket, database) }
        return (last ?? -1) + 1
    }

    package func listVersions(
        _ query: BlobQuery, in bucket: ContentID
    ) async throws -> BlobListing<ListedVersion> {
        try await rows.read { database in
            try Walk(query).page(
                rows: { try VersionRows.cursor(bucket, after: $0, id: $1, to: $2, database) },
                id: { $0.version.id.rawValue }, item: VersionRows.listed)
        }
    }
}
