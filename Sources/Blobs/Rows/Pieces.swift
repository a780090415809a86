import Foundation
import GRDB
import Service

/// A body that no row names any more.
struct DroppedBody: Sendable {
    var id: Int64
    var files: [String]
}

/// The files that a body consists of, in order.
enum Pieces {
    struct Piece: Sendable {
        var file: String
        var size: Int64
        /// What it is encrypted with, sealed; nil of one that is not.
        var sealedKey: [UInt8]?
    }

    static func of(_ body: Int64, _ database: Database) throws -> [Piece] {
        try Row.fetchAll(
            database.cachedStatement(
                sql: "SELECT file, size, sealed_key FROM pieces WHERE body = ? ORDER BY ordinal"),
            arguments: [body]
        ).map { row in
            let sealedKey: Data? = row["sealed_key"]
            return Piece(file: row["file"], size: row["size"], sealedKey: sealedKey.map { Array($0) })
        }
    }

    /// A new body that is one file, used once.
    static func add(_ file: ReceivedBlob, _ database: Database) throws -> Int64 {
        let body = try addBody(database)
        try database.cachedStatement(
            sql: "INSERT INTO pieces (body, ordinal, file, size, sealed_key) VALUES (?, 0, ?, ?, ?)"
        )
        .execute(arguments: [body, file.name, file.size, file.sealedKey.map { Data($0) }])
        return body
    }

    /// Whether all of a body's files are encrypted.
    static func areEncrypted(_ body: Int64, _ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(
                sql: "SELECT NOT EXISTS (SELECT 1 FROM pieces WHERE body = ? AND sealed_key IS NULL)"),
            arguments: [body]) ?? false
    }

    /// A new body that consists of the others, one after the other; they are no more.
    static func join(_ bodies: [Int64], _ database: Database) throws -> Int64 {
        let joined = try addBody(database)
        let move = try database.cachedStatement(
            sql: "UPDATE pieces SET body = ?, ordinal = ordinal + ? WHERE body = ?")
        let forget = try database.cachedStatement(sql: "DELETE FROM bodies WHERE id = ?")
        var ordinal = 0
        for body in bodies {
            try move.execute(arguments: [joined, ordinal, body])
            ordinal += database.changesCount
            try forget.execute(arguments: [body])
        }
        return joined
    }

    /// One more row names the body; false when it is gone.
    static func share(_ body: Int64, _ database: Database) throws -> Bool {
        try database.cachedStatement(sql: "UPDATE bodies SET uses = uses + 1 WHERE id = ?")
            .execute(arguments: [body])
        return database.changesCount > 0
    }

    /// One row fewer names the body; it goes with the last one.
    static func release(_ body: Int64, _ database: Database, _ dropped: inout [DroppedBody]) throws {
        try database.cachedStatement(sql: "UPDATE bodies SET uses = uses - 1 WHERE id = ?")
            .execute(arguments: [body])
        try database.cachedStatement(sql: "DELETE FROM bodies WHERE id = ? AND uses <= 0")
            .execute(arguments: [body])
        guard database.changesCount > 0 else { return }
        dropped.append(DroppedBody(id: body, files: try of(body, database).map(\.file)))
        try database.cachedStatement(sql: "DELETE FROM pieces WHERE body = ?").execute(arguments: [body])
    }

    static func isUsed(_ file: String, _ database: Database) throws -> Bool {
        try Bool.fetchOne(
            database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM pieces WHERE file = ?)"),
            arguments: [file]) ?? false
    }

    private static func addBody(_ database: Database) throws -> Int64 {
        try database.cachedStatement(sql: "INSERT INTO bodies (uses) VALUES (1)").execute()
        return database.lastInsertedRowID
    }
}
