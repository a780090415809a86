import Foundation
import GRDB
import Service
import Sessions
import Testing
import Vocabulary
import Wire

@testable import Blobs

@Suite struct `A body at rest` {
    @Test func `cannot be read in its file`() async throws {
        let store = try Store()
        let text = String(repeating: "the secret words ", count: 20_000)
        try await store.put("a", text)
        for file in try store.paths() {
            let bytes = try Data(contentsOf: file)
            #expect(bytes.range(of: Data("secret words".utf8)) == nil)
        }
        #expect(try await store.text("a") == text)
        #expect(try await store.blobs.object("a", in: store.bucket)?.isEncrypted == true)
    }

    /// Around the borders of chunks, and of what is read at once.
    @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 262_144, 262_145, 700_001])
    func `gives any range of itself`(size: Int) async throws {
        let store = try Store()
        let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
        let sink = try await store.blobs.receive()
        for start in stride(from: 0, to: size, by: 50_000) {
            try await sink.write(Array(bytes[start..<min(start + 50_000, size)]))
        }
        try await store.blobs.put(store.object("a", size), in: store.bucket, sink.finish()) { _ in }
        let blob = try #require(try await store.blobs.open("a", nil, in: store.bucket))
        let ends = [0, 1, 65_535, 65_536, 65_537, 131_072, 262_144, 300_000, size].filter { $0 <= size }
        for from in ends {
            for to in ends where to >= from {
                var read: [UInt8] = []
                for try await piece in blob.bytes(Int64(from)..<Int64(to)) { read += piece }
                #expect(read == Array(bytes[from..<to]), "\(from)..<\(to)")
            }
        }
    }

    @Test func `that was altered is not given out`() async throws {
        let store = try Store()
        try await store.put("a", "the true words")
        let file = try #require(try store.paths().first)
        var bytes = try Data(contentsOf: file)
        bytes[3] ^= 1
        try bytes.write(to: file)
        await #expect(throws: (any Error).self) { try await store.text("a") }
    }

    @Test func `opens under its own master key alone`() async throws {
        let store = try Store()
        try await store.put("a", "words")
        var random = SystemRandomNumberGenerator()
        let stranger = try FileBlobs(
            directory: store.directory.path, masterKey: MasterKey(using: &random))
        let blob = try #require(try await stranger.open("a", nil, in: store.bucket))
        await #expect(throws: UnreadableBody.self) { try await Store.read(blob, 0..<5) }
    }
}

@Suite struct `A store from before versions and encryption` {
    @Test func `is read, written and versioned`() async throws {
        let store = try Store()
        try await store.put("new", "encrypted")
        // What an object was then: a row without a version, a file as it came.
        let bucket = store.bucket.rawValue
        try await store.blobs.rows.write { database in
            try database.execute(
                sql: """
                    INSERT INTO bodies (id, uses) VALUES (77, 1);
                    INSERT INTO pieces (body, ordinal, file, size) VALUES (77, 0, '0-1', 5);
                    INSERT INTO objects (bucket, key, body, size, etag, modified_at, storage_class, part_sizes,
                        tags, attributes, metadata) VALUES ('\(bucket)', CAST('old' AS BLOB), 77, 5, 'e',
                        0, 'STANDARD', '', '', '', '');
                    """)
        }
        let path = store.blobs.files.path("0-1")
        try Data("plain".utf8).write(to: URL(fileURLWithPath: path))
        try await store.reopen()
        #expect(try await store.text("old") == "plain")
        #expect(try await store.text("new") == "encrypted")
        #expect(try await store.blobs.object("old", in: store.bucket)?.isEncrypted == false)
        try await store.put("old", "later", as: VersionID("1"))
        #expect(try await store.text("old", .null) == "plain")
    }

    @Test func `has its tables brought up to date`() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("old-\(UUID()).sqlite").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        do {
            let old = try DatabasePool(path: path)
            try Schema.migrations.migrate(old, upTo: "1: objects, uploads, parts, bodies, pieces, runs")
            try old.write { database in
                try database.execute(
                    sql: """
                        INSERT INTO objects (bucket, key, body, size, etag, modified_at, storage_class, part_sizes, tags,
                        attributes, metadata) VALUES ('b', CAST('k' AS BLOB), 1, 5, 'e', 0, 'STANDARD', '', '', '', '')
                        """)
            }
            try old.close()
        }
        let pool = try Schema.open(path: path)
        let row = try pool.read { try Row.fetchOne($0, sql: "SELECT version, encrypted FROM objects") }
        #expect(row?["version"] == "null" && row?["encrypted"] == false)
    }
}
