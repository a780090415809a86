import Dispatch
import Foundation
import GRDB
import Synchronization
import Vocabulary
import World

/// A change as the ledger keeps it: numbered, dated, with the request that caused it.
package struct RecordedChange: Sendable {
    package var sequence: Int64
    package var at: Timestamp
    package var requestID: String
    package var change: Change
}

/// The ledger in SQLite. `changes` is only ever appended to; `facts` is what they add up to.
struct Store: Sendable {
    struct Entry: Sendable {
        var requestID: String
        var at: Timestamp
        var change: Change
    }

    private let database: DatabaseQueue

    init(path: String) throws {
        var configuration = Configuration()
        configuration.journalMode = .wal
        configuration.label = "ledger"
        database = try DatabaseQueue(path: path, configuration: configuration)
        // GRDB relaxes this to NORMAL when it turns WAL on; acknowledged must mean on disk.
        try database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try Self.migrations.migrate(database)
    }

    /// SQLite's own word for how durable a commit is: 2 is FULL.
    func synchronousLevel() throws -> Int {
        try database.read { try Int.fetchOne($0, sql: "PRAGMA synchronous") ?? -1 }
    }

    private static var migrations: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        migrator.registerMigration("1: changes, facts, kept") { database in
            try database.execute(
                sql: """
                    CREATE TABLE changes (
                        sequence INTEGER PRIMARY KEY AUTOINCREMENT,
                        at INTEGER NOT NULL,
                        request_id TEXT NOT NULL,
                        kind TEXT NOT NULL,
                        id TEXT NOT NULL,
                        body BLOB
                    );
                    CREATE TABLE facts (
                        kind TEXT NOT NULL,
                        id TEXT NOT NULL,
                        body BLOB NOT NULL,
                        PRIMARY KEY (kind, id)
                    ) WITHOUT ROWID;
                    CREATE TABLE kept (
                        name TEXT PRIMARY KEY,
                        body BLOB NOT NULL
                    );
                    """)
        }
        return migrator
    }

    /// The world that the facts make.
    func read() throws -> World {
        try database.read { database in
            var draft = Draft(Tables())
            let rows = try Row.fetchCursor(database, sql: "SELECT kind, id, body FROM facts")
            while true {
                var batch: [Change] = []
                while batch.count < Self.batch, let row = try rows.next() {
                    batch.append(try Self.change(row))
                }
                guard !batch.isEmpty else { break }
                for step in try Self.reading(batch) { step(&draft) }
            }
            let version = try Int64.fetchOne(database, sql: "SELECT max(sequence) FROM changes")
            return World(version: version ?? 0, tables: draft.tables)
        }
    }

    /// Facts that are read at once.
    private static let batch = 8192
    private static let piece = 256

    /// Reads facts on every processor: a start with many would else wait for one.
    private static func reading(_ changes: [Change]) throws -> [Draft.Step] {
        let count = (changes.count + piece - 1) / piece
        let pieces = Mutex<[Int: Result<[Draft.Step], any Error>]>([:])
        DispatchQueue.concurrentPerform(iterations: count) { number in
            let part = changes[number * piece..<min((number + 1) * piece, changes.count)]
            let steps = Result { try part.map { try Draft.reading($0) } }
            pieces.withLock { $0[number] = steps }
        }
        return try (0..<count).flatMap { number in
            try pieces.withLock { $0[number] }?.get() ?? []
        }
    }

    /// Writes the entries in one transaction and gives the number of the last.
    func append(_ entries: [Entry]) throws -> Int64 {
        guard !entries.isEmpty else { return 0 }
        return try database.write { database in
            for entry in entries {
                let change = entry.change
                try database.cachedStatement(
                    sql: "INSERT INTO changes (at, request_id, kind, id, body) VALUES (?, ?, ?, ?, ?)"
                ).execute(arguments: [
                    entry.at.microseconds, entry.requestID, change.kind.rawValue, change.id, change.body,
                ])
                if let body = change.body {
                    try database.cachedStatement(
                        sql: "INSERT OR REPLACE INTO facts (kind, id, body) VALUES (?, ?, ?)"
                    ).execute(arguments: [change.kind.rawValue, change.id, body])
                } else {
                    try database.cachedStatement(sql: "DELETE FROM facts WHERE kind = ? AND id = ?")
                        .execute(arguments: [change.kind.rawValue, change.id])
                }
            }
            return database.lastInsertedRowID
        }
    }

    func changes(after sequence: Int64, limit: Int) throws -> [RecordedChange] {
        try database.read { database in
            try Row.fetchAll(
                database, sql: "SELECT * FROM changes WHERE sequence > ? ORDER BY sequence LIMIT ?",
                arguments: [sequence, limit]
            ).map { row in
                RecordedChange(
                    sequence: row["sequence"], at: Timestamp(microseconds: row["at"]),
                    requestID: row["request_id"], change: try Self.change(row))
            }
        }
    }

    func kept(_ name: String) throws -> [UInt8]? {
        try database.read {
            try Data.fetchOne($0, sql: "SELECT body FROM kept WHERE name = ?", arguments: [name]).map {
                [UInt8]($0)
            }
        }
    }

    func keep(_ name: String, _ bytes: [UInt8]) throws {
        try database.write {
            try $0.execute(
                sql: "INSERT OR REPLACE INTO kept (name, body) VALUES (?, ?)", arguments: [name, Data(bytes)])
        }
    }

    func close() throws { try database.close() }

    private static func change(_ row: Row) throws -> Change {
        let name: String = row["kind"]
        guard let kind = FactKind(rawValue: name) else { throw UnknownFact(kind: name) }
        return Change(kind: kind, id: row["id"], body: row["body"])
    }
}

/// The database holds a kind of fact that this version does not know: it was written by a later one.
package struct UnknownFact: Error, CustomStringConvertible {
    package let kind: String
    package var description: String {
        "the database holds facts of kind '\(kind)', which this version of Rolecall does not know; "
            + "start the version that wrote it"
    }
}
