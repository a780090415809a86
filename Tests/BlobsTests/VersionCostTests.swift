import Foundation
import GRDB
import Service
import Synchronization
import Testing
import Vocabulary

@testable import Blobs

@Suite struct `One among many versions` {
    private let store: Store
    init() throws { store = try Store() }

    /// How each statement that has to do with versions is carried out.
    private func plans(
        of work: @Sendable @escaping (Store) async throws -> Void
    ) async throws -> [(sql: String, steps: [String])] {
        let statements = Statements()
        let rows = store.blobs.rows
        try await rows.writeWithoutTransaction { database in
            database.trace { event in
                if case .statement(let statement) = event { statements.note(statement.expandedSQL) }
            }
        }
        try await work(store)
        return try await rows.writeWithoutTransaction { database in
            database.trace(options: [])
            return try statements.all.filter { $0.contains("versions") }.map { sql in
                let steps = try Row.fetchAll(database, sql: "EXPLAIN QUERY PLAN " + sql)
                return (sql, steps.map { $0["detail"] })
            }
        }
    }

    @Test func `is found by its identifier`() async throws {
        let plans = try await plans { store in
            for id in ["1", "2", "3"] { try await store.put("a", id, as: VersionID(id)) }
            try await store.put("a", as: .null)
            try await store.mark("a", as: VersionID("m"))
            _ = try await store.blobs.setTags(
                [Tag(key: "k", value: "v")], of: "a", VersionID("1"), in: store.bucket)
            for id in ["1", "m", "null"] {
                _ = try await store.blobs.remove("a", VersionID(id), in: store.bucket) { _ in }
            }
        }
        for (sql, steps) in plans {
            #expect(steps.allSatisfy { !$0.contains("SCAN") && !$0.contains("TEMP") }, "\(sql)")
            guard sql.contains("AND version =") else { continue }
            #expect(steps.contains { $0.contains("(bucket=? AND key=? AND version=?)") }, "\(sql)")
        }
        #expect(
            plans.contains { $0.sql.hasPrefix("UPDATE") } && plans.contains { $0.sql.hasPrefix("DELETE") })
    }

    @Test func `is looked for only if it can be there`() async throws {
        try await store.put("a", as: VersionID("1"))
        let plans = try await plans { store in try await store.put("a", as: VersionID("2")) }
        #expect(plans.map { $0.sql.prefix(6) } == ["INSERT"])
    }

    @Test func `is listed without sorting, and from where the page before it ended`() async throws {
        let bucket = store.bucket
        for id in ["1", "2", "3"] { try await store.put("a", id, as: VersionID(id)) }
        let plans = try await plans { store in
            try await store.blobs.rows.write { database in
                let cursor = try VersionRows.cursor(
                    bucket, after: Array("a".utf8), id: "2", to: [0xFF], database)
                #expect(try cursor.next()?["version"] == "1")
            }
        }
        let listing = try #require(
            plans.first { $0.sql.contains("UNION ALL") && $0.sql.contains("ORDER BY") })
        #expect(
            listing.steps.contains {
                $0.contains("SEARCH v USING PRIMARY KEY (bucket=? AND key=? AND ordinal<?)")
            })
        #expect(
            listing.steps.contains {
                $0.contains("SEARCH v USING PRIMARY KEY (bucket=? AND key>? AND key<?)")
            })
        #expect(listing.steps.allSatisfy { !$0.contains("SCAN") && !$0.contains("TEMP") })
    }

    @Test func `survives the change of the tables`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("rows-\(UUID()).sqlite").path
        defer { for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) } }
        let pool = try DatabasePool(path: path)
        try Schema.migrations.migrate(pool, upTo: "2: versions, sealed keys")
        try pool.write { database in
            for (ordinal, id) in ["1", "2"].enumerated() {
                try database.execute(
                    sql: """
                        INSERT INTO versions VALUES
                        ('b', 'a', ?, ?, 0, 7, 1, 'e', 5, 'STANDARD', NULL, NULL, NULL, '', '', '', '', 1)
                        """, arguments: [ordinal, id])
            }
        }
        try pool.close()
        let reopened = try Schema.open(path: path)
        let kept = try reopened.read { try Row.fetchAll($0, sql: "SELECT * FROM versions") }
        #expect(kept.map { $0["version"] } == ["2", "1"])
        #expect(kept.allSatisfy { $0["body"] == 7 && $0["encrypted"] == 1 && $0["etag"] == "e" })
        try reopened.close()
    }
}

private final class Statements: Sendable {
    private let noted = Mutex<[String]>([])
    var all: [String] { noted.withLock { $0 } }
    func note(_ sql: String) { noted.withLock { $0.append(sql) } }
}
