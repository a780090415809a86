import Foundation
import GRDB
import Service
import Vocabulary

/// Objects as rows.
enum ObjectRows {
    /// What `objects` and `versions` both say of an object.
    static let columns = """
        key, version, ordinal, encrypted, body, size, etag, modified_at, storage_class, checksum_algorithm,
        checksum, checksum_scope, part_sizes, tags, attributes, metadata
        """

    static func find(_ key: String, in bucket: ContentID, _ database: Database) throws -> StoredObject? {
        try Row.fetchOne(
            database.cachedStatement(sql: "SELECT \(columns) FROM objects WHERE bucket = ? AND key = ?"),
            arguments: [bucket.rawValue, Data(key.utf8)]
        ).map(object)
    }

    static func put(_ object: StoredObject, in bucket: ContentID, _ database: Database) throws {
        try database.cachedStatement(
            sql: """
                INSERT OR REPLACE INTO objects (bucket, \(columns))
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            bucket.rawValue, Data(object.key.utf8), object.version.rawValue, object.ordinal,
            object.isEncrypted, object.bodyID, object.size, object.eTag,
            object.modifiedAt.microseconds, object.attributes.storageClass, object.checksum?.algorithm,
            object.checksum?.value, object.checksum?.scope.rawValue,
            object.partSizes.map(\.description).joined(separator: ","), PairList.encode(object.tags),
            PairList.encode(object.attributes.named), PairList.encode(object.attributes.metadata),
        ])
    }

    static func setTags(_ tags: [Tag], of key: String, in bucket: ContentID, _ database: Database) throws {
        try database.cachedStatement(sql: "UPDATE objects SET tags = ? WHERE bucket = ? AND key = ?")
            .execute(arguments: [PairList.encode(tags), bucket.rawValue, Data(key.utf8)])
    }

    static func remove(_ key: String, in bucket: ContentID, _ database: Database) throws {
        try database.cachedStatement(sql: "DELETE FROM objects WHERE bucket = ? AND key = ?")
            .execute(arguments: [bucket.rawValue, Data(key.utf8)])
    }

    static func isEmpty(_ bucket: ContentID, _ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(
                sql: """
                    SELECT NOT EXISTS (SELECT 1 FROM objects WHERE bucket = ?)
                    AND NOT EXISTS (SELECT 1 FROM versions WHERE bucket = ?)
                    """),
            arguments: [bucket.rawValue, bucket.rawValue]) ?? true
    }

    /// The objects from one name up to, but without, another.
    static func cursor(
        _ bucket: ContentID, from lower: [UInt8], to upper: [UInt8], _ database: Database
    ) throws -> RowCursor {
        try Row.fetchCursor(
            database.cachedStatement(
                sql: """
                    SELECT \(columns) FROM objects WHERE bucket = ? AND key >= ? AND key < ? ORDER BY key
                    """),
            arguments: [bucket.rawValue, Data(lower), Data(upper)])
    }

    static func object(_ row: Row) -> StoredObject {
        var object = StoredObject(
            key: Names.text(row["key"]), size: row["size"], eTag: row["etag"],
            modifiedAt: Timestamp(microseconds: row["modified_at"]))
        object.attributes = ObjectAttributes(
            named: PairList.decode(row["attributes"]), metadata: PairList.decode(row["metadata"]),
            storageClass: row["storage_class"])
        object.tags = PairList.decode(row["tags"]).map { Tag(key: $0.0, value: $0.1) }
        object.checksum = checksum(row, scope: row["checksum_scope"])
        let sizes: String = row["part_sizes"]
        object.partSizes = sizes.split(separator: ",").compactMap { Int64($0) }
        object.version = VersionID(row["version"])
        object.ordinal = row["ordinal"]
        object.isEncrypted = row["encrypted"]
        object.bodyID = row["body"]
        return object
    }

    static func checksum(_ row: Row, scope: String?) -> StoredChecksum? {
        guard let algorithm: String = row["checksum_algorithm"], let value: String = row["checksum"] else {
            return nil
        }
        return StoredChecksum(
            algorithm: algorithm, value: value, scope: scope.flatMap(StoredChecksum.Scope.init) ?? .fullObject
        )
    }
}

/// Names of objects, as bytes.
enum Names {
    static func text(_ bytes: Data) -> String { String(decoding: bytes, as: UTF8.self) }
}
