import Blobs
import Foundation
import Service
import Sessions
import Vocabulary
import Wire
import World

/// A store in a directory of its own, that can be opened again as after a crash.
final class Store {
    let directory: URL
    let masterKey: MasterKey
    private(set) var blobs: FileBlobs
    let bucket = ContentID(
        KnownBucket(
            name: "bucket", account: .example, region: .usEast1,
            createdAt: Timestamp(seconds: 1_790_000_000))
    )

    init() throws {
        directory = FileManager.default.temporaryDirectory.appendingPathComponent("blobs-\(UUID())")
        var random = SystemRandomNumberGenerator()
        masterKey = MasterKey(using: &random)
        blobs = try FileBlobs(directory: directory.path, masterKey: masterKey)
    }

    deinit { try? FileManager.default.removeItem(at: directory) }

    /// As a process does that comes after one that was killed: nothing is closed.
    func reopen() async throws {
        blobs = try FileBlobs(directory: directory.path, masterKey: masterKey)
        await blobs.swept()
    }

    func receive(_ bytes: [UInt8]) async throws -> ReceivedBlob {
        let sink = try await blobs.receive()
        try await sink.write(bytes)
        return try await sink.finish()
    }

    func put(
        _ key: String, _ text: String = "x", as version: VersionID = .null,
        check: @escaping @Sendable (StoredObject?) throws -> Void = { _ in }
    ) async throws {
        let bytes = Array(text.utf8)
        var object = object(key, bytes.count)
        object.version = version
        try await blobs.put(object, in: bucket, receive(bytes), check: check)
    }

    func mark(_ key: String, as version: VersionID) async throws {
        let marker = DeleteMarker(
            key: key, version: version, modifiedAt: Timestamp(seconds: 1_790_000_000))
        try await blobs.put(marker, in: bucket) { _ in }
    }

    func object(_ key: String, _ size: Int) -> StoredObject {
        StoredObject(
            key: key, size: Int64(size), eTag: "e", modifiedAt: Timestamp(seconds: 1_790_000_000))
    }

    func text(_ key: String, _ version: VersionID? = nil) async throws -> String? {
        guard let blob = try await blobs.open(key, version, in: bucket) else { return nil }
        return try await Self.read(blob, 0..<blob.object.size)
    }

    static func read(_ blob: OpenBlob, _ range: Range<Int64>) async throws -> String {
        var bytes: [UInt8] = []
        for try await piece in blob.bytes(range) { bytes += piece }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// How many files of bodies there are.
    func files(in folder: String = "bodies") throws -> Int { try paths(in: folder).count }

    func paths(in folder: String = "bodies") throws -> [URL] {
        let names = FileManager.default.enumerator(
            at: directory.appendingPathComponent(folder), includingPropertiesForKeys: [.isRegularFileKey])
        var paths: [URL] = []
        while let url = names?.nextObject() as? URL {
            if try url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true {
                paths.append(url)
            }
        }
        return paths
    }
}
