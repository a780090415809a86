import GRDB
import Service

extension FileBlobs {
    package func begin(_ upload: StoredUpload, in bucket: ContentID) async throws {
        try await write(into: bucket) { database, _ in try UploadRows.put(upload, in: bucket, database) }
    }

    package func upload(_ id: String, of key: String, in bucket: ContentID) async throws -> StoredUpload? {
        try await rows.read { try UploadRows.find(id, of: key, in: bucket, $0) }
    }

    package func put(
        _ part: StoredPart, of upload: StoredUpload, in bucket: ContentID, _ body: ReceivedBlob
    ) async throws -> Bool {
        let isPut = try await write(into: bucket, body) { database, dropped in
            guard try UploadRows.find(upload.id, of: upload.key, in: bucket, database) != nil else {
                return false
            }
            let former = try UploadRows.parts(of: upload.id, after: part.number - 1, limit: 1, database).first
            var part = part
            part.bodyID = try Pieces.add(body, database)
            try UploadRows.put(part, of: upload.id, database)
            if let former, former.number == part.number {
                try Pieces.release(former.bodyID, database, &dropped)
            }
            return true
        }
        if !isPut { await files.remove([body.name]) }
        return isPut
    }

    package func parts(
        of upload: StoredUpload, in bucket: ContentID, after number: Int, limit: Int
    ) async throws -> [StoredPart] {
        try await rows.read { try UploadRows.parts(of: upload.id, after: number, limit: limit, $0) }
    }

    package func complete(
        _ upload: StoredUpload, in bucket: ContentID, parts: [StoredPart], as object: StoredObject,
        check: @escaping @Sendable (StoredObject?) throws -> Void
    ) async throws -> StoredObject? {
        try await write(into: bucket) { database, dropped in
            guard try UploadRows.find(upload.id, of: upload.key, in: bucket, database) != nil else {
                return nil
            }
            let present = Set(
                try UploadRows.parts(of: upload.id, after: 0, limit: .max, database).map(\.bodyID))
            guard parts.allSatisfy({ present.contains($0.bodyID) }) else { return nil }
            var object = object
            object.bodyID = try Pieces.join(parts.map(\.bodyID), database)
            object.isEncrypted = try Pieces.areEncrypted(object.bodyID, database)
            let installed = try Self.install(object, in: bucket, database, &dropped, check)
            // The bodies of the chosen parts are no more; releasing them again does nothing.
            try UploadRows.remove(upload, in: bucket, database, &dropped)
            return installed
        }
    }

    package func abort(_ upload: StoredUpload, in bucket: ContentID) async throws -> Bool {
        try await write(into: bucket) { database, dropped in
            guard try UploadRows.find(upload.id, of: upload.key, in: bucket, database) != nil else {
                return false
            }
            try UploadRows.remove(upload, in: bucket, database, &dropped)
            return true
        }
    }

    package func listUploads(
        _ query: BlobQuery, in bucket: ContentID
    ) async throws -> BlobListing<StoredUpload> {
        try await rows.read { database in
            try Walk(query).page(
                rows: { try UploadRows.cursor(bucket, after: $0, id: $1, to: $2, database) },
                id: { $0.id }, item: UploadRows.upload)
        }
    }
}
