import Service
import Testing
import Vocabulary
import World

@testable import Blobs

/// A bucket with such keys as make trouble.
private let oddKeys = [
    "a", "a/", "a//b", "a/b", "a/b/c", "a/../b", "a b", "a+b", "a%2Fb", "b/1", "b/2", "b0", "é",
    "ü/x",
    "日本/語",
    "~", "A", "..", "z\u{0301}", "ź",
]

@Suite struct `A listing` {
    private func store(_ keys: [String]) async throws -> Store {
        let store = try Store()
        for key in keys { try await store.put(key) }
        return store
    }

    /// What S3's definition says, with no eye to cost.
    private func naive(_ keys: [String], _ query: BlobQuery) -> [String] {
        var entries: [[UInt8]] = []
        for key in keys.map({ Array($0.utf8) }).sorted(by: { $0.lexicographicallyPrecedes($1) }) {
            guard key.starts(with: query.prefix.utf8) else { continue }
            let rest = String(decoding: key.dropFirst(query.prefix.utf8.count), as: UTF8.self)
            var entry = key
            if let delimiter = query.delimiter, let found = rest.utf8.firstRange(of: delimiter.utf8) {
                entry = Array(query.prefix.utf8) + Array(rest.utf8[..<found.upperBound])
            }
            if entries.last != entry, Array(query.after.utf8).lexicographicallyPrecedes(entry) {
                entries.append(entry)
            }
        }
        return entries.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(
        arguments: ["", "a", "a/", "a//", "b", "b/", "日", "none", ".."], [nil, "/", "b", "//", "本/"])
    func `is what S3 says, page by page, whatever the page's size`(
        prefix: String, delimiter: String?
    ) async throws {
        let store = try await store(oddKeys)
        let expected = naive(oddKeys, BlobQuery(prefix: prefix, delimiter: delimiter))
        for limit in [1, 2, 3, 100] {
            var query = BlobQuery(prefix: prefix, delimiter: delimiter, limit: limit)
            var found: [String] = []
            var pages = 0
            while true {
                let page = try await store.blobs.list(query, in: store.bucket)
                let entries = page.items.map(\.key) + page.commonPrefixes
                #expect(entries.count <= limit)
                found += entries.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
                pages += 1
                guard page.isTruncated else { break }
                query.after = page.last
                try #require(pages < 100)
            }
            #expect(found.map { Array($0.utf8) } == expected.map { Array($0.utf8) }, "limit \(limit)")
            #expect(pages == max(1, (expected.count + limit - 1) / limit))
        }
    }

    @Test(arguments: ["a", "a/", "a/a", "a/b", "b", "c", "zzz"])
    func `goes on behind any name`(after: String) async throws {
        let store = try await store(oddKeys)
        let query = BlobQuery(after: after)
        let page = try await store.blobs.list(query, in: store.bucket)
        #expect(page.items.map(\.key) == naive(oddKeys, query))
    }

    @Test func `of no entries is not truncated`() async throws {
        let store = try await store(["a"])
        let page = try await store.blobs.list(BlobQuery(limit: 0), in: store.bucket)
        #expect(page.items.isEmpty)
        #expect(!page.isTruncated)
    }

    @Test func `does not see other buckets`() async throws {
        let store = try await store(["a"])
        let other = ContentID(
            .init(name: "bucket", account: .example, region: .usEast1, createdAt: .init(seconds: 1)))
        #expect(try await store.blobs.list(BlobQuery(), in: other).items.isEmpty)
    }

    @Test func `of uploads tells those of one key apart`() async throws {
        let store = try Store()
        for (key, id) in [("a", "1"), ("a", "2"), ("a", "3"), ("b/x", "4"), ("b/y", "5"), ("c", "6")] {
            try await store.blobs.begin(store.upload(id, key), in: store.bucket)
        }
        var query = BlobQuery(delimiter: "/", limit: 2)
        var found: [String] = []
        while true {
            let page = try await store.blobs.listUploads(query, in: store.bucket)
            found += page.items.map(\.id) + page.commonPrefixes
            guard page.isTruncated else { break }
            query.after = page.last
            query.afterID = page.lastID
        }
        #expect(found == ["1", "2", "3", "b/", "6"])
    }
}
