import Foundation
import GRDB
import Service
import Vocabulary

/// What was once the latest of its key, and the markers, as rows.
///
/// INVARIANT: of a key that is not in `objects`, the highest row here, if there is one, is a marker; the row of one
/// that is in `objects` is higher than all here.
enum VersionRows {
    private static let columns = "\(ObjectRows.columns), is_marker"

    static func find(
        _ key: String, _ id: VersionID, in bucket: ContentID, _ database: Database
    ) throws -> StoredVersion? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: "SELECT \(columns) FROM versions WHERE bucket = ? AND key = ? AND version = ?"),
            arguments: [bucket.rawValue, Data(key.utf8), id.rawValue]
        ).map(version)
    }

    static func latest(
        _ key: String, in bucket: ContentID, _ database: Database
    ) throws -> (version: StoredVersion, ordinal: Int64)? {
        try Row.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT \(columns) FROM versions WHERE bucket = ? AND key = ?
                    ORDER BY ordinal DESC LIMIT 1
                    """),
            arguments: [bucket.rawValue, Data(key.utf8)]
        ).map { (version($0), $0["ordinal"]) }
    }

    /// Moves the current object here.
    static func setAside(_ key: String, in bucket: ContentID, _ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO versions (bucket, \(columns))
                SELECT bucket, \(columns(isMarker: "0")) FROM objects WHERE bucket = ? AND key = ?
                """
        ).execute(arguments: [bucket.rawValue, Data(key.utf8)])
        try ObjectRows.remove(key, in: bucket, database)
    }

    /// Makes the highest row the current object again, unless it is a marker.
    static func promote(_ key: String, in bucket: ContentID, _ database: Database) throws {
        guard let (version, _) = try latest(key, in: bucket, database), case .object(let object) = version
        else { return }
        try ObjectRows.put(object, in: bucket, database)
        try remove(key, object.version, in: bucket, database)
    }

    static func put(
        _ marker: DeleteMarker, ordinal: Int64, in bucket: ContentID, _ database: Database
    ) throws {
        try database.cachedStatement(
            sql: """
                INSERT INTO versions (bucket, \(columns))
                VALUES (?, ?, ?, ?, 0, 0, 0, '', ?, '', NULL, NULL, NULL, '', '', '', '', 1)
                """
        ).execute(arguments: [
            bucket.rawValue, Data(marker.key.utf8), marker.version.rawValue, ordinal,
            marker.modifiedAt.microseconds,
        ])
    }

    static func remove(
        _ key: String, _ id: VersionID, in bucket: ContentID, _ database: Database
    ) throws {
        try database.cachedStatement(
            sql: "DELETE FROM versions WHERE bucket = ? AND key = ? AND version = ?"
        ).execute(arguments: [bucket.rawValue, Data(key.utf8), id.rawValue])
    }

    static func setTags(
        _ tags: [Tag], of key: String, _ id: VersionID, in bucket: ContentID, _ database: Database
    ) throws {
        try database.cachedStatement(
            sql: "UPDATE versions SET tags = ? WHERE bucket = ? AND key = ? AND version = ?"
        ).execute(arguments: [PairList.encode(tags), bucket.rawValue, Data(key.utf8), id.rawValue])
    }

    /// All versions behind one (name, identifier) up to, but without, another name; the latest of a name first.
    static func cursor(
        _ bucket: ContentID, after lower: [UInt8], id: String, to upper: [UInt8], _ database: Database
    ) throws -> RowCursor {
        let name = Data(lower)
        let last = try ordinal(of: id, name, in: bucket, database) ?? .max
        let versions = """
            SELECT \(columns), is_marker AND NOT EXISTS (
                SELECT 1 FROM objects AS o WHERE o.bucket = v.bucket AND o.key = v.key
            ) AND NOT EXISTS (
                SELECT 1 FROM versions AS w
                WHERE w.bucket = v.bucket AND w.key = v.key AND w.ordinal > v.ordinal
            ) FROM versions AS v
            """
        // The merge walks both tables by their primary keys; what is left of the first name is sought by itself, so
        // that a page does not read again what was on the pages before it.
        let sql = """
            SELECT \(columns(isMarker: "0")), 1 AS is_latest FROM objects
            WHERE bucket = ? AND key >= ? AND key < ? AND (key > ? OR ordinal < ?)
            UNION ALL \(versions) WHERE bucket = ? AND key = ? AND ordinal < ?
            UNION ALL \(versions) WHERE bucket = ? AND key > ? AND key < ?
            ORDER BY key, ordinal DESC
            """
        let end = Data(upper)
        return try Row.fetchCursor(
            database.cachedStatement(sql: sql),
            arguments: [
                bucket.rawValue, name, end, name, last, bucket.rawValue, name, last,
                bucket.rawValue, name, end,
            ])
    }

    /// Where the listing goes on. A version that has gone since counts for nothing: whoever deletes page by page
    /// has deleted all that were before it.
    private static func ordinal(
        of id: String, _ key: Data, in bucket: ContentID, _ database: Database
    ) throws -> Int64? {
        guard !id.isEmpty else { return nil }
        return try Int64.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT ordinal FROM objects WHERE bucket = ? AND key = ? AND version = ?
                    UNION ALL SELECT ordinal FROM versions WHERE bucket = ? AND key = ? AND version = ?
                    """),
            arguments: [bucket.rawValue, key, id, bucket.rawValue, key, id])
    }

    static func listed(_ row: Row) -> ListedVersion {
        ListedVersion(version(row), isLatest: row["is_latest"])
    }

    private static func version(_ row: Row) -> StoredVersion {
        guard row["is_marker"] else { return .object(ObjectRows.object(row)) }
        return .deleteMarker(
            DeleteMarker(
                key: Names.text(row["key"]), version: VersionID(row["version"]),
                modifiedAt: Timestamp(microseconds: row["modified_at"])))
    }

    private static func columns(isMarker: String) -> String {
        "\(ObjectRows.columns), \(isMarker) AS is_marker"
    }
}
