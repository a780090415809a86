import Blobs
import Foundation
import Service
import Vocabulary
import Wire
import World

/// A store in a directory of its own, that can be opened again as after a crash.
final class Store {
    let directory: URL
    private(set) var blobs: FileBlobs
    let bucket = ContentID(
        KnownBucket(
            name: "bucket", account: .example, region: .usEast1,
            createdAt: Timestamp(seconds: 1_790_000_000))
    )

    init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("blobs-\(UUID())")
        blobs = try FileBlobs(directory: directory.path)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// As a process does that comes after one that was killed: nothing is closed.
    func reopen() async throws {
        blobs = try FileBlobs(directory: directory.path)
        await blobs.swept()
    }

    func receive(_ bytes: [UInt8]) async throws -> ReceivedBlob {
        let sink = try await blobs.receive()
        try await sink.write(bytes)
        return try await sink.finish()
    }

    func put(
        _ key: String, _ text: String = "x",
        check: @escaping @Sendable (StoredObject?) throws -> Void = { _ in }
    ) async throws {
        let bytes = Array(text.utf8)
        try await blobs.put(object(key, bytes.count), in: bucket, receive(bytes), check: check)
    }

    func object(_ key: String, _ size: Int) -> StoredObject {
        StoredObject(
            key: key, size: Int64(size), eTag: "e", modifiedAt: Timestamp(seconds: 1_790_000_000))
    }

    func text(_ key: String) async throws -> String? {
        guard let blob = try await blobs.open(key, in: bucket) else { return nil }
        return try await Self.read(blob, 0..<blob.object.size)
    }

    static func read(_ blob: OpenBlob, _ range: Range<Int64>) async throws -> String {
        var bytes: [UInt8] = []
        for try await piece in blob.bytes(range) { bytes += piece }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How many files of bodies there are.
    func files(in folder: String = "bodies") throws -> Int {
        let names = FileManager.default.enumerator(
            at: directory.appendingPathComponent(folder), includingPropertiesForKeys: [.isRegularFileKey])
        var count = 0
        while let url = names?.nextObject() as? URL {
            if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true { count += 1 }
        }
        return count
    }
}
