import Foundation

/// Where one image is being built: a directory among the images' that goes with the builder unless the
/// server takes it. One image is built at a time.
final class BuildDirectory: Sendable {
    let path: String
    let name: String
    private let lock: Int32

    init(_ directory: DataDirectory) throws {
        try FileManager.default.createDirectory(
            atPath: directory.images, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        lock = open("\(directory.images)/.lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else {
            throw Failure("cannot write to \(directory.images): \(String(cString: strerror(errno)))")
        }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            close(lock)
            throw Failure("another image is being built in \(directory.images); wait for it to be done")
        }
        // Whoever holds the lock is the only builder: what others left is of those that were killed.
        for name in (try? FileManager.default.contentsOfDirectory(atPath: directory.images)) ?? []
        where Self.isName(name) {
            try FileManager.default.removeItem(atPath: "\(directory.images)/\(name)")
        }
        name = ".building-\(getpid())"
        path = "\(directory.images)/\(name)"
    }

    static func isName(_ name: String) -> Bool {
        name.hasPrefix(".building-") && Int32(name.dropFirst(".building-".count)) != nil
    }

    /// What is in it so far.
    var bytes: Int {
        let keys: [URLResourceKey] = [.fileSizeKey, .isRegularFileKey]
        let files = FileManager.default.enumerator(
            at: URL(fileURLWithPath: path), includingPropertiesForKeys: keys)
        var total = 0
        while let file = files?.nextObject() as? URL {
            guard let values = try? file.resourceValues(forKeys: Set(keys)), values.isRegularFile == true
            else { continue }
            total += values.fileSize ?? 0
        }
        return total
    }

    /// Gone, whatever is in it. The last of the builder's processes may still be writing when they are killed.
    func remove() {
        for _ in 0..<50 {
            guard access(path, F_OK) == 0 else { return }
            if (try? FileManager.default.removeItem(atPath: path)) != nil { return }
            usleep(100_000)
        }
        complain("cannot remove \(path); remove it by hand")
    }

    deinit { close(lock) }
}
