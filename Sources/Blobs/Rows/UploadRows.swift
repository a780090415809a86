import Foundation
import GRDB
import Service
import Vocabulary

/// Multipart uploads under way, and their parts, as rows.
enum UploadRows {
    private static let columns = """
        key, id, initiated_at, initiator, storage_class, checksum_algorithm, checksum_scope, tags,
        attributes, metadata
        """

    static func put(_ upload: StoredUpload, in bucket: ContentID, _ database: Database) throws {
        try database.cachedStatement(
            sql: "INSERT INTO uploads (bucket, \(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        ).execute(arguments: [
            bucket.rawValue, Data(upload.key.utf8), upload.id, upload.initiatedAt.microseconds,
            upload.initiator, upload.attributes.storageClass, upload.checksumAlgorithm,
            upload.checksumScope?.rawValue, PairList.encode(upload.tags),
            PairList.encode(upload.attributes.named),
            PairList.encode(upload.attributes.metadata),
        ])
    }

    static func find(
        _ id: String, of key: String, in bucket: ContentID, _ database: Database
    ) throws -> StoredUpload? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT \(columns) FROM uploads WHERE bucket = ? AND key = ? AND id = ?"),
            arguments: [bucket.rawValue, Data(key.utf8), id]
        ).map(upload)
    }

    /// Takes the upload away with the parts that it still has.
    static func remove(
        _ upload: StoredUpload, in bucket: ContentID, _ database: Database, _ dropped: inout [DroppedBody]
    ) throws {
        try database.cachedStatement(sql: "DELETE FROM uploads WHERE bucket = ? AND key = ? AND id = ?")
            .execute(arguments: [bucket.rawValue, Data(upload.key.utf8), upload.id])
        for part in try parts(of: upload.id, after: 0, limit: .max, database) {
            try Pieces.release(part.bodyID, database, &dropped)
        }
        try database.cachedStatement(sql: "DELETE FROM parts WHERE upload = ?").execute(arguments: [upload.id]
        )
    }

    static func all(in bucket: ContentID, _ database: Database) throws -> [StoredUpload] {
        try Row.fetchAll(
            database.cachedStatement(sql: "SELECT \(columns) FROM uploads WHERE bucket = ?"),
            arguments: [bucket.rawValue]
        ).map(upload)
    }

    /// The uploads behind one (name, identifier) up to, but without, another name.
    static func cursor(
        _ bucket: ContentID, after lower: [UInt8], id: String, to upper: [UInt8], _ database: Database
    ) throws -> RowCursor {
        try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT \(columns) FROM uploads
                    WHERE bucket = ? AND (key, id) > (?, ?) AND key < ? ORDER BY key, id
                    """),
            arguments: [bucket.rawValue, Data(lower), id, Data(upper)])
    }

    static func upload(_ row: Row) -> StoredUpload {
        var upload = StoredUpload(
            id: row["id"], key: Names.text(row["key"]),
            initiatedAt: Timestamp(microseconds: row["initiated_at"]), initiator: row["initiator"],
            attributes: ObjectAttributes(
                named: PairList.decode(row["attributes"]), metadata: PairList.decode(row["metadata"]),
                storageClass: row["storage_class"]),
            tags: PairList.decode(row["tags"]).map { Tag(key: $0.0, value: $0.1) })
        upload.checksumAlgorithm = row["checksum_algorithm"]
        let scope: String? = row["checksum_scope"]
        upload.checksumScope = scope.flatMap(StoredChecksum.Scope.init)
        return upload
    }

    static func put(_ part: StoredPart, of upload: String, _ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO parts
                (upload, number, body, size, etag, modified_at, checksum_algorithm, checksum)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            upload, part.number, part.bodyID, part.size, part.eTag, part.modifiedAt.microseconds,
            part.checksum?.algorithm, part.checksum?.value,
        ])
    }

    static func parts(
        of upload: String, after number: Int, limit: Int, _ database: Database
    ) throws -> [StoredPart] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT * FROM parts WHERE upload = ? AND number > ? ORDER BY number LIMIT ?"),
            arguments: [upload, number, limit]
        ).map { row in
            var part = StoredPart(
                number: row["number"], size: row["size"], eTag: row["etag"],
                modifiedAt: Timestamp(microseconds: row["modified_at"]),
                checksum: ObjectRows.checksum(row, scope: nil))
            part.bodyID = row["body"]
            return part
        }
    }
}
