#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

extension MasterKey {
    /// What is wrong with a master key's file.
    package enum FileFailure: Error, Sendable, Equatable, CustomStringConvertible {
        case unreadable(path: String, reason: String)
        case notARegularFile(path: String)
        /// Somebody besides the owner could read it.
        case tooOpen(path: String, mode: UInt32)
        case wrongOwner(path: String)
        case wrongLength(path: String)

        package var description: String {
            switch self {
            case .unreadable(let path, let reason): "the master key \(path) cannot be used: \(reason)"
            case .notARegularFile(let path): "the master key \(path) is not a regular file"
            case .tooOpen(let path, let mode):
                "the master key \(path) has mode 0\(String(mode, radix: 8)); it must be 0600 (chmod 600 \(path))"
            case .wrongOwner(let path): "the master key \(path) belongs to another user"
            case .wrongLength(let path): "the master key \(path) does not hold \(MasterKey.length) bytes"
            }
        }
    }

    /// Reads the key at `path`, or makes one there when there is no file, mode 0600.
    package static func loadOrCreate(
        at path: String, using random: inout some RandomNumberGenerator
    ) throws(FileFailure) -> MasterKey {
        if let material = try MasterKeyFile.load(from: path) { return MasterKey(material: material) }
        let material = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
        try MasterKeyFile.create(at: path, material: material)
        // Another process may have been first: what is in the file counts.
        guard let stored = try MasterKeyFile.load(from: path) else {
            throw .unreadable(path: path, reason: "it has just disappeared")
        }
        return MasterKey(material: stored)
    }
}

/// The file itself, by way of the system's calls.
private enum MasterKeyFile {
    /// Nil when there is no such file.
    static func load(from path: String) throws(MasterKey.FileFailure) -> [UInt8]? {
        let file = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            if errno == ENOENT { return nil }
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        defer { close(file) }
        var facts = stat()
        guard fstat(file, &facts) == 0 else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        guard facts.st_mode & S_IFMT == S_IFREG else { throw .notARegularFile(path: path) }
        guard facts.st_mode & 0o077 == 0 else { throw .tooOpen(path: path, mode: facts.st_mode & 0o777) }
        guard facts.st_uid == geteuid() else { throw .wrongOwner(path: path) }
        var material = [UInt8](repeating: 0, count: MasterKey.length + 1)
        let count = read(file, &material, material.count)
        guard count == MasterKey.length else { throw .wrongLength(path: path) }
        return Array(material.prefix(count))
    }

    /// Writes beside and links into place: there is never half a key, and never a second one.
    static func create(at path: String, material: [UInt8]) throws(MasterKey.FileFailure) {
        let draft = "\(path).\(getpid())"
        let file = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard file >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        defer { unlink(draft) }
        let written = material.withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
        let synced = fsync(file)
        close(file)
        guard written == material.count, synced == 0, link(draft, path) == 0 || errno == EEXIST else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        syncDirectory(of: path)
    }

    /// Makes the new name survive a crash of the machine.
    private static func syncDirectory(of path: String) {
        let directory =
            path.lastIndex(of: "/").map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
        let file = open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard file >= 0 else { return }
        fsync(file)
        close(file)
    }
}
