import Service
import Testing
import Vocabulary

@testable import Blobs

@Suite struct `Versions of an object` {
    private let store: Store
    init() throws { store = try Store() }

    /// `key:id`, markers with a cross, the latest of a key with a star.
    private func listed(
        _ query: BlobQuery = BlobQuery(), _ store: Store? = nil
    ) async throws -> [String] {
        let store = store ?? self.store
        return try await store.blobs.listVersions(query, in: store.bucket).items.map { item in
            "\(item.version.key):\(item.version.id)" + (item.version.object == nil ? "x" : "")
                + (item.isLatest ? "*" : "")
        }
    }

    @Test func `are kept, the latest first`() async throws {
        try await store.put("a", "zero")
        try await store.put("a", "one", as: VersionID("1"))
        try await store.put("a", "two", as: VersionID("2"))
        #expect(try await listed() == ["a:2*", "a:1", "a:null"])
        #expect(try await store.text("a") == "two")
        #expect(try await store.text("a", VersionID("1")) == "one")
        #expect(try await store.text("a", .null) == "zero")
        #expect(try store.files() == 3)
    }

    @Test func `of a bucket without versioning are one`() async throws {
        try await store.put("a", "one")
        try await store.put("a", "two")
        #expect(try await listed() == ["a:null*"])
        #expect(try store.files() == 1)
    }

    @Test func `called null replace each other wherever they stand`() async throws {
        try await store.put("a", "zero")
        try await store.put("a", "one", as: VersionID("1"))
        try await store.put("a", "null again")
        #expect(try await listed() == ["a:null*", "a:1"])
        #expect(try store.files() == 2)
        try await store.mark("a", as: .null)
        #expect(try await listed() == ["a:nullx*", "a:1"])
        #expect(try store.files() == 1)
        try await store.mark("a", as: .null)
        #expect(try await listed() == ["a:nullx*", "a:1"])
        try await store.put("a", "once more")
        #expect(try await listed() == ["a:null*", "a:1"])
    }

    @Test func `are hidden by a marker, and seen again without it`() async throws {
        try await store.put("a", "one", as: VersionID("1"))
        try await store.mark("a", as: VersionID("m"))
        #expect(try await store.text("a") == nil)
        #expect(try await store.blobs.list(BlobQuery(), in: store.bucket).items.isEmpty)
        #expect(try await store.blobs.version("a", nil, in: store.bucket)?.id == VersionID("m"))
        #expect(try await listed() == ["a:mx*", "a:1"])
        let removed = try await store.blobs.remove("a", VersionID("m"), in: store.bucket) { _ in }
        #expect(removed?.id == VersionID("m"))
        #expect(try await store.text("a") == "one")
        #expect(try await listed() == ["a:1*"])
    }

    @Test func `come to the front when the latest is removed`() async throws {
        for id in ["1", "2", "3"] { try await store.put("a", id, as: VersionID(id)) }
        _ = try await store.blobs.remove("a", VersionID("3"), in: store.bucket) { _ in }
        #expect(try await store.text("a") == "2")
        _ = try await store.blobs.remove("a", VersionID("1"), in: store.bucket) { _ in }
        #expect(try await listed() == ["a:2*"])
        _ = try await store.blobs.remove("a", VersionID("2"), in: store.bucket) { _ in }
        #expect(try await store.blobs.remove("a", VersionID("2"), in: store.bucket) { _ in } == nil)
        #expect(try await listed() == [])
        #expect(try store.files() == 0)
    }

    @Test func `hold their bucket open, and so do markers alone`() async throws {
        try await store.mark("a", as: VersionID("m"))
        #expect(try await !store.blobs.close(store.bucket))
        _ = try await store.blobs.remove("a", VersionID("m"), in: store.bucket) { _ in }
        #expect(try await store.blobs.close(store.bucket))
    }

    @Test func `are listed page by page, whatever their number`() async throws {
        for key in ["a", "b/1", "b/2", "c"] {
            for id in ["1", "2", "3"] { try await store.put(key, id, as: VersionID(id)) }
        }
        try await store.mark("c", as: VersionID("m"))
        let whole = try await listed()
        #expect(whole.count == 13)
        for limit in 1...5 {
            var pages: [String] = []
            var query = BlobQuery(limit: limit)
            while true {
                let page = try await store.blobs.listVersions(query, in: store.bucket)
                pages += try await listed(query)
                guard page.isTruncated else { break }
                (query.after, query.afterID) = (page.last, page.lastID)
            }
            #expect(pages == whole)
        }
        let grouped = try await store.blobs.listVersions(
            BlobQuery(delimiter: "/", limit: 4), in: store.bucket)
        #expect(grouped.commonPrefixes == ["b/"] && grouped.items.count == 3 && grouped.isTruncated)
        #expect(try await listed(BlobQuery(delimiter: "/", after: "b/")) == Array(whole.suffix(4)))
    }

    @Test func `that were listed and removed do not hold up the next page`() async throws {
        for id in ["1", "2", "3"] { try await store.put("a", id, as: VersionID(id)) }
        for id in ["3", "2"] {
            _ = try await store.blobs.remove("a", VersionID(id), in: store.bucket) { _ in }
        }
        #expect(try await listed(BlobQuery(after: "a", afterID: "2")) == ["a:1*"])
    }

    @Test func `have tags of their own`() async throws {
        try await store.put("a", "one", as: VersionID("1"))
        try await store.put("a", "two", as: VersionID("2"))
        let tags = [Tag(key: "k", value: "v")]
        let tagged = try await store.blobs.setTags(tags, of: "a", VersionID("1"), in: store.bucket)
        #expect(tagged?.tags == tags)
        #expect(try await store.blobs.version("a", VersionID("1"), in: store.bucket)?.object?.tags == tags)
        #expect(try await store.blobs.object("a", in: store.bucket)?.tags == [])
    }

    @Test func `share a body until the last of them is gone`() async throws {
        try await store.put("a", "one", as: VersionID("1"))
        var copy = try #require(try await store.blobs.object("a", in: store.bucket))
        let source = copy
        copy.version = VersionID("2")
        _ = try await store.blobs.put(copy, in: store.bucket, sharing: source) { _ in }
        #expect(try store.files() == 1)
        _ = try await store.blobs.remove("a", VersionID("1"), in: store.bucket) { _ in }
        #expect(try await store.text("a") == "one")
    }
}
