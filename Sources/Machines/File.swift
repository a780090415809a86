import CLinux
import FoundationEssentials
import Glibc

/// Files and directories with exactly the mode and owner that are asked for.
enum File {
    static func makeDirectory(_ path: String, mode: mode_t) throws {
        guard mkdir(path, mode) == 0 || errno == EEXIST else { throw SystemError("make \(path)") }
        try SystemError.checkErrno(chmod(path, mode), "set the mode of \(path)")
    }

    /// Replaces what is there.
    static func write(_ bytes: [UInt8], to path: String, mode: mode_t, owner: UInt32 = 0, group: UInt32 = 0)
        throws
    {
        let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, mode)
        guard file >= 0 else { throw SystemError("write \(path)") }
        defer { close(file) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
            guard count >= 0 else {
                if errno == EINTR { continue }
                throw SystemError("write \(path)")
            }
            rest = rest.dropFirst(count)
        }
        try SystemError.checkErrno(fchmod(file, mode), "set the mode of \(path)")
        if geteuid() == 0 {
            try SystemError.checkErrno(fchown(file, owner, group), "set the owner of \(path)")
        }
    }

    static func write(_ text: String, to path: String, mode: mode_t, owner: UInt32 = 0, group: UInt32 = 0)
        throws
    {
        try write(Array(text.utf8), to: path, mode: mode, owner: owner, group: group)
    }

    /// Reads a file, or the last `most` bytes of it. Nobody is waited for, should it be a pipe.
    static func read(_ path: String, most: Int = .max) throws -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else { throw SystemError("read \(path)") }
        defer { close(file) }
        let size = lseek(file, 0, SEEK_END)
        lseek(file, size > most ? size - off_t(most) : 0, SEEK_SET)
        var bytes: [UInt8] = []
        var part = [UInt8](repeating: 0, count: 16384)
        while bytes.count < most {
            let count = Glibc.read(file, &part, min(part.count, most - bytes.count))
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw SystemError("read \(path)") }
            guard count > 0 else { break }
            bytes += part[..<count]
        }
        return bytes
    }

    static func text(_ path: String) -> String? {
        guard let bytes = try? read(path) else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// What `path` itself is; a symbolic link is not followed.
    static func status(_ path: String) -> stat? {
        var found = stat()
        return lstat(path, &found) == 0 ? found : nil
    }

    /// Where a symbolic link leads; nil for what is none.
    static func linkTarget(_ path: String) -> String? {
        var target = [CChar](repeating: 0, count: Int(PATH_MAX))
        let count = readlink(path, &target, target.count)
        guard count >= 0 else { return nil }
        return String(decoding: target[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The names in a directory; none when it cannot be read.
    static func names(in directory: String) -> [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []
    }

    /// What is in a directory, and what each of it is itself; throws when not all of it can be seen. A directory
    /// that is not there has nothing in it.
    static func children(of directory: String) throws -> [(name: String, status: stat)] {
        guard let list = opendir(directory) else {
            guard errno == ENOENT else { throw SystemError("read \(directory)") }
            return []
        }
        defer { closedir(list) }
        var found: [(name: String, status: stat)] = []
        while true {
            errno = 0
            guard let entry = readdir(list) else { break }
            var status = stat()
            // Read where it is: it is as long as its name, and a copy would read beyond it.
            let (code, name) = withUnsafePointer(to: &entry.pointee.d_name) {
                let name = UnsafeRawPointer($0).assumingMemoryBound(to: CChar.self)
                return (
                    fstatat(dirfd(list), name, &status, AT_SYMLINK_NOFOLLOW), String(validatingCString: name)
                )
            }
            guard let name else { throw MachineFailure("\(directory) has a name that is not UTF-8") }
            if name == "." || name == ".." { continue }
            // What went meanwhile is nothing any more.
            guard code == 0 || errno == ENOENT else { throw SystemError("look at \(directory)/\(name)") }
            if code == 0 { found.append((name, status)) }
        }
        guard errno == 0 else { throw SystemError("read \(directory)") }
        return found
    }

    /// Removes a directory, however deep: by its names alone, what a guest has made could not always be
    /// reached, nor a part of it fail without the rest staying. What is mounted inside stays.
    static func removeAll(_ path: String) throws {
        guard status(path) != nil else { return }
        try Command("rm", ["-rf", "--one-file-system", "--", path]).run()
    }

    /// Removes a file; there need not be one.
    static func remove(_ path: String) throws {
        guard unlink(path) == 0 || errno == ENOENT else { throw SystemError("remove \(path)") }
    }
}

extension stat {
    var kind: mode_t { st_mode & S_IFMT }
    var isDirectory: Bool { kind == S_IFDIR }
    var isLink: Bool { kind == S_IFLNK }
}
