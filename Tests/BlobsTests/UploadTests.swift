import Service
import Testing
import Vocabulary

@testable import Blobs

extension Store {
    func upload(_ id: String, _ key: String) -> StoredUpload {
        StoredUpload(
            id: id, key: key, initiatedAt: Timestamp(seconds: 1_790_000_000), initiator: "arn",
            attributes: ObjectAttributes(), tags: [Tag(key: "a&=", value: "ü %")])
    }

    @discardableResult
    func putPart(_ number: Int, _ text: String, of upload: StoredUpload) async throws -> Bool {
        let bytes = Array(text.utf8)
        let part = StoredPart(
            number: number, size: Int64(bytes.count), eTag: "e\(number)",
            modifiedAt: Timestamp(seconds: 1_790_000_000), checksum: nil)
        return try await blobs.put(part, of: upload, in: bucket, receive(bytes))
    }
}

@Suite struct `An upload in parts` {
    @Test func `becomes one object, read across its parts`() async throws {
        let store = try Store()
        let upload = store.upload("u", "k")
        try await store.blobs.begin(upload, in: store.bucket)
        for (number, text) in [(3, "ghi"), (1, "abc"), (2, "def"), (9, "left out")] {
            try await store.putPart(number, text, of: upload)
        }
        let parts = try await store.blobs.parts(of: upload, in: store.bucket, after: 0, limit: 3)
        #expect(parts.map(\.number) == [1, 2, 3])
        #expect(
            try await store.blobs.complete(
                upload, in: store.bucket, parts: parts, as: store.object("k", 9)
            ) { _ in } != nil)
        let blob = try #require(try await store.blobs.open("k", nil, in: store.bucket))
        #expect(try await Store.read(blob, 0..<9) == "abcdefghi")
        for start in Int64(0)..<9 {
            for end in (start + 1)...9 {
                let text = try await Store.read(blob, start..<end)
                #expect(text == String("abcdefghi".dropFirst(Int(start)).prefix(Int(end - start))))
            }
        }
        #expect(try store.files() == 3)
        #expect(try await store.blobs.upload("u", of: "k", in: store.bucket) == nil)
        _ = try await store.blobs.remove("k", .null, in: store.bucket) { _ in }
        #expect(try await store.text("k") == nil)
    }

    @Test func `keeps what it was begun with`() async throws {
        let store = try Store()
        var upload = store.upload("u", "k")
        upload.attributes.contentType = "text/plain; charset=\"utf-8\""
        upload.attributes.metadata = ["größe": "1 & 2", "b": ""]
        upload.checksumAlgorithm = "CRC32"
        upload.checksumScope = .composite
        try await store.blobs.begin(upload, in: store.bucket)
        #expect(try await store.blobs.upload("u", of: "k", in: store.bucket) == upload)
    }

    @Test func `takes a part again over the former one`() async throws {
        let store = try Store()
        let upload = store.upload("u", "k")
        try await store.blobs.begin(upload, in: store.bucket)
        try await store.putPart(1, "old", of: upload)
        try await store.putPart(1, "newer", of: upload)
        let parts = try await store.blobs.parts(of: upload, in: store.bucket, after: 0, limit: 10)
        #expect(parts.map(\.size) == [5])
        #expect(try store.files() == 1)
    }

    @Test func `that is aborted takes no more, and leaves no file`() async throws {
        let store = try Store()
        let upload = store.upload("u", "k")
        try await store.blobs.begin(upload, in: store.bucket)
        try await store.putPart(1, "abc", of: upload)
        #expect(try await store.blobs.abort(upload, in: store.bucket))
        #expect(try await !store.putPart(2, "def", of: upload))
        #expect(try await !store.blobs.abort(upload, in: store.bucket))
        #expect(try store.files() == 0)
    }

    @Test func `is there again after a crash, and can be completed`() async throws {
        let store = try Store()
        let upload = store.upload("u", "k")
        try await store.blobs.begin(upload, in: store.bucket)
        try await store.putPart(1, "abc", of: upload)
        try await store.reopen()
        let parts = try await store.blobs.parts(of: upload, in: store.bucket, after: 0, limit: 10)
        #expect(
            try await store.blobs.complete(
                upload, in: store.bucket, parts: parts, as: store.object("k", 3)
            ) { _ in } != nil)
        #expect(try await store.text("k") == "abc")
    }

    @Test func `that is completed with a part replaced meanwhile stays as it is`() async throws {
        let store = try Store()
        let upload = store.upload("u", "k")
        try await store.blobs.begin(upload, in: store.bucket)
        try await store.putPart(1, "abc", of: upload)
        let parts = try await store.blobs.parts(of: upload, in: store.bucket, after: 0, limit: 10)
        try await store.putPart(1, "def", of: upload)
        #expect(
            try await store.blobs.complete(
                upload, in: store.bucket, parts: parts, as: store.object("k", 3)
            ) { _ in } == nil)
        #expect(try await store.blobs.upload("u", of: "k", in: store.bucket) == upload)
        #expect(try await store.text("k") == nil)
    }
}
