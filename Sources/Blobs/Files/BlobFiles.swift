import Glibc
import NIOPosix
import Sessions
import Synchronization

/// The directory of bodies. A file is written in `incoming`, and moved to `bodies` when it is whole.
package struct BlobFiles: Sendable {
    private let directory: String
    private let run: Int64
    private let threads: NIOThreadPool
    /// What the keys of files are sealed under.
    let masterKey: MasterKey
    private let counter = Counter()

    private final class Counter: Sendable {
        let value = Atomic<UInt64>(0)
    }

    init(directory: String, run: Int64, masterKey: MasterKey, threads: NIOThreadPool) {
        self.directory = directory
        self.run = run
        self.masterKey = masterKey
        self.threads = threads
    }

    /// Makes the directories that are missing: one for each value of a byte, so that none grows too large.
    static func prepare(_ directory: String) throws(FileError) {
        try make(directory)
        try make("\(directory)/incoming")
        try make("\(directory)/bodies")
        for shelf in 0..<256 { try make("\(directory)/bodies/\(hex(shelf))") }
        try sync(directory: "\(directory)/bodies")
        try sync(directory: directory)
    }

    /// A name that no file had before.
    func newName() -> String {
        let number = counter.value.wrappingAdd(1, ordering: .relaxed).newValue
        return "\(run)-\(number)"
    }

    func incomingPath(_ name: String) -> String { "\(directory)/incoming/\(name)" }
    func path(_ name: String) -> String { "\(shelf(name))/\(name)" }
    func shelf(_ name: String) -> String {
        "\(directory)/bodies/\(Self.hex(Int(truncatingIfNeeded: name.utf8.reduce(UInt8(0)) { $0 &* 31 &+ $1 })))"
    }

    /// Runs what waits for the disk on a thread that may wait.
    func blocking<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await threads.runIfActive(body)
    }

    /// Removes files, also when the task was cancelled.
    func remove(_ names: [String]) async { await unlinkAll(names.map(path)) }

    /// Removes a file that was being written.
    func removeIncoming(_ name: String) async { await unlinkAll([incomingPath(name)]) }

    private func unlinkAll(_ paths: [String]) async {
        await withCheckedContinuation { continuation in
            threads.submit { _ in
                for path in paths { unlink(path) }
                continuation.resume()
            }
        }
    }

    /// Removes files when there is time.
    func removeSoon(_ names: [String]) {
        threads.submit { _ in
            for name in names { unlink(path(name)) }
        }
    }

    /// Removes what was being written when an earlier run ended.
    func clearIncoming() throws(FileError) {
        for name in try Self.names(in: "\(directory)/incoming") { unlink(incomingPath(name)) }
    }

    /// Removes whole files of earlier runs that no row names, and counts them.
    func removeOrphans(unless isUsed: (String) throws -> Bool) throws -> Int {
        var count = 0
        for shelf in 0..<256 {
            for name in try Self.names(in: "\(directory)/bodies/\(Self.hex(shelf))") {
                // A file of this run may belong to a row that is about to be committed.
                guard !name.hasPrefix("\(run)-"), try !isUsed(name) else { continue }
                unlink(path(name))
                count += 1
            }
        }
        return count
    }

    /// Makes the names in a directory durable.
    static func sync(directory: String) throws(FileError) {
        let descriptor = try Descriptor(open: directory, O_RDONLY | O_DIRECTORY)
        guard fsync(descriptor.raw) == 0 else { throw FileError("fsync", directory) }
    }

    private static func make(_ directory: String) throws(FileError) {
        guard mkdir(directory, 0o700) != 0, errno != EEXIST else { return }
        throw FileError("mkdir", directory)
    }

    private static func names(in directory: String) throws(FileError) -> [String] {
        guard let stream = opendir(directory) else { throw FileError("opendir", directory) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }

    private static func hex(_ byte: Int) -> String {
        let text = String(byte, radix: 16)
        return text.count == 1 ? "0" + text : text
    }
}

/// An open file; closed when nobody has it any more.
final class Descriptor: Sendable {
    let raw: Int32

    init(open path: String, _ flags: Int32, mode: mode_t = 0o600) throws(FileError) {
        raw = Glibc.open(path, flags | O_CLOEXEC, mode)
        guard raw >= 0 else { throw FileError("open", path) }
    }

    deinit { close(raw) }

    func write(_ bytes: [UInt8], path: String) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { buffer in
                Glibc.write(raw, buffer.baseAddress.map { $0 + written }, buffer.count - written)
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw FileError("write", path) }
            written += count
        }
    }

    /// As many bytes as asked for, or fewer where the file ends.
    func read(_ count: Int, at offset: Int64, path: String) throws(FileError) -> [UInt8] {
        var failure: FileError?
        let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            filled = 0
            while filled < count {
                let got = pread(
                    raw, buffer.baseAddress.map { $0 + filled }, count - filled, off_t(offset) + off_t(filled)
                )
                if got < 0, errno == EINTR { continue }
                if got < 0 { failure = FileError("read", path) }
                if got <= 0 { return }
                filled += got
            }
        }
        if let failure { throw failure }
        return bytes
    }
}

/// A system call on a file that failed.
struct FileError: Error, CustomStringConvertible {
    let call: String
    let path: String
    let number: Int32

    init(_ call: String, _ path: String, number: Int32 = errno) {
        self.call = call
        self.path = path
        self.number = number
    }

    var description: String { "\(call) \(path): \(String(cString: strerror(number)))" }
}
