import Glibc
import Service

/// Writes a body to a file, encrypted, a quarter of a megabyte at a time.
actor FileSink: BlobSink {
    private let files: BlobFiles
    private let name: String
    private let path: String
    private let cipher: BodyCipher
    private var buffer: [UInt8] = []
    private var chunks: UInt64 = 0
    private var descriptor: Descriptor?
    private var size: Int64 = 0
    private var isFinished = false

    private static let bufferSize = 256 << 10

    init(_ files: BlobFiles) {
        self.files = files
        name = files.newName()
        path = files.incomingPath(name)
        cipher = BodyCipher(forNew: name, under: files.masterKey)
    }

    deinit {
        // Cut off in the middle: what was written is of no use.
        if descriptor != nil, !isFinished { unlink(path) }
    }

    func write(_ bytes: [UInt8]) async throws {
        size += Int64(bytes.count)
        if buffer.isEmpty { buffer = bytes } else { buffer += bytes }
        guard buffer.count >= Self.bufferSize else { return }
        let (first, count) = (chunks, buffer.count / BodyCipher.chunk)
        let rest = Array(buffer[(count * BodyCipher.chunk)...])
        buffer.removeLast(rest.count)
        let (full, path, former, cipher) = (buffer, path, descriptor, cipher)
        buffer = rest
        chunks += UInt64(count)
        descriptor = try await files.blocking {
            let descriptor = try former ?? Descriptor(open: path, O_WRONLY | O_CREAT | O_EXCL)
            try descriptor.write(cipher.seal(full, from: first), path: path)
            return descriptor
        }
    }

    func finish() async throws -> ReceivedBlob {
        let (rest, name, path, former, files) = (buffer, name, path, descriptor, files)
        let (first, cipher) = (chunks, cipher)
        buffer = []
        descriptor = try await files.blocking {
            let descriptor = try former ?? Descriptor(open: path, O_WRONLY | O_CREAT | O_EXCL)
            do {
                try descriptor.write(cipher.seal(rest, from: first), path: path)
                guard fsync(descriptor.raw) == 0 else { throw FileError("fsync", path) }
                guard rename(path, files.path(name)) == 0 else { throw FileError("rename", path) }
                try BlobFiles.sync(directory: files.shelf(name))
            } catch {
                unlink(path)
                throw error
            }
            return descriptor
        }
        isFinished = true
        descriptor = nil
        return ReceivedBlob(name: name, size: size, sealedKey: cipher.sealedKey)
    }

    func discard() async {
        guard descriptor != nil, !isFinished else { return }
        isFinished = true
        descriptor = nil
        await files.removeIncoming(name)
    }
}
