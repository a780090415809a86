import Foundation
import Service
import Testing
import Wire

@testable import Blobs

@Suite struct `A store of objects, after a crash` {
    @Test func `has every object that was put`() async throws {
        let store = try Store()
        try await store.put("a", "one")
        try await store.put("a", "two")
        try await store.put("b", "three")
        try await store.reopen()
        #expect(try await store.text("a") == "two")
        #expect(try await store.text("b") == "three")
        #expect(try store.files() == 2)
    }

    @Test func `has no half-written body`() async throws {
        let store = try Store()
        try await store.put("a", "one")
        let unfinished = try await store.blobs.receive()
        try await unfinished.write([UInt8](repeating: 7, count: 1 << 20))
        #expect(try store.files(in: "incoming") == 1)
        try await store.reopen()
        #expect(try store.files(in: "incoming") == 0)
        #expect(try await store.text("a") == "one")
        _ = unfinished
    }

    @Test func `has no body that belongs to nothing`() async throws {
        let store = try Store()
        try await store.put("a", "one")
        _ = try await store.receive(Array("whole, but never put".utf8))
        #expect(try store.files() == 2)
        try await store.reopen()
        #expect(try store.files() == 1)
        #expect(try await store.text("a") == "one")
    }

    @Test func `syncs every commit`() throws {
        let store = try Store()
        #expect(try Schema.synchronousLevel(store.blobs.rows) == 2)
    }
}

@Suite struct `A body` {
    @Test func `that is dropped unfinished leaves no file`() async throws {
        let store = try Store()
        do {
            let sink = try await store.blobs.receive()
            try await sink.write([UInt8](repeating: 1, count: 600_000))
            #expect(try store.files(in: "incoming") == 1)
        }
        #expect(try store.files(in: "incoming") == 0)
    }

    @Test func `that is refused leaves no file, and the former object`() async throws {
        let store = try Store()
        try await store.put("a", "one")
        struct No: Error {}
        await #expect(throws: No.self) {
            try await store.put("a", "two") { former in
                #expect(former?.key == "a")
                throw No()
            }
        }
        #expect(try await store.text("a") == "one")
        #expect(try store.files() == 1)
    }

    @Test func `is read to its end though its object is overwritten and deleted`() async throws {
        let store = try Store()
        try await store.put("a", "one")
        var held = try await store.blobs.open("a", nil, in: store.bucket)
        try await store.put("a", "two")
        _ = try await store.blobs.remove("a", .null, in: store.bucket) { _ in }
        #expect(try store.files() == 1)
        #expect(try await Store.read(#require(held), 0..<3) == "one")
        held = nil
        // The file goes on a thread of its own, when there is time.
        while try store.files() > 0 { await Task.yield() }
        #expect(try await store.text("a") == nil)
    }

    @Test func `is shared by a copy, until the last of both is gone`() async throws {
        let store = try Store()
        try await store.put("a", "one")
        let source = try #require(try await store.blobs.object("a", in: store.bucket))
        var copy = source
        copy.key = "b"
        #expect(
            try await store.blobs.put(copy, in: store.bucket, sharing: source) { _ in } != nil)
        #expect(try store.files() == 1)
        _ = try await store.blobs.remove("a", .null, in: store.bucket) { _ in }
        #expect(try await store.text("b") == "one")
        _ = try await store.blobs.remove("b", .null, in: store.bucket) { _ in }
        #expect(try store.files() == 0)
    }

    @Test func `that was overwritten meanwhile is not shared`() async throws {
        let store = try Store()
        try await store.put("a", "one")
        let source = try #require(try await store.blobs.object("a", in: store.bucket))
        try await store.put("a", "two")
        var copy = source
        copy.key = "b"
        #expect(
            try await store.blobs.put(copy, in: store.bucket, sharing: source) { _ in } == nil)
        #expect(try await store.blobs.object("b", in: store.bucket) == nil)
    }

    @Test func `of ten concurrent writers is one of theirs, whole`() async throws {
        let store = try Store()
        let blobs = store.blobs
        let (bucket, template) = (store.bucket, store.object("a", 300_000))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in UInt8(0)..<10 {
                group.addTask {
                    let sink = try await blobs.receive()
                    try await sink.write([UInt8](repeating: writer, count: 300_000))
                    try await blobs.put(template, in: bucket, sink.finish()) { _ in }
                }
            }
            try await group.waitForAll()
        }
        let blob = try #require(try await blobs.open("a", nil, in: bucket))
        var seen: Set<UInt8> = []
        var count = 0
        for try await piece in blob.bytes {
            seen.formUnion(piece)
            count += piece.count
        }
        #expect(seen.count == 1)
        #expect(count == 300_000)
        #expect(try store.files() == 1)
    }
}

@Suite struct `A bucket` {
    @Test func `with objects does not close`() async throws {
        let store = try Store()
        try await store.put("a")
        #expect(try await !store.blobs.close(store.bucket))
        try await store.put("b")
    }

    @Test func `that was closed takes nothing, until it is opened again`() async throws {
        let store = try Store()
        #expect(try await store.blobs.close(store.bucket))
        await #expect(throws: BucketClosed.self) { try await store.put("a") }
        #expect(try store.files() == 0)
        try await store.blobs.reopen(store.bucket)
        try await store.put("a")
    }
}
