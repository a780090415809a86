import ArgumentParser
import Foundation

/// Where a server keeps everything: its database, master key, objects, instances and sockets.
struct DataDirectory: Sendable {
    let path: String

    var database: String { "\(path)/rolecall.sqlite" }
    var masterKey: String { "\(path)/master.key" }
    var blobs: String { "\(path)/objects" }
    var images: String { "\(path)/images" }
    var machines: String { "\(path)/machines" }
    /// The certificate authority's certificate, for clients.
    var caCertificate: String { "\(path)/ca-certificate.pem" }
    var controlSocket: String { "\(path)/control.sock" }
    private var lockFile: String { "\(path)/lock" }

    /// `/var/lib/rolecall` for root, `~/.local/share/rolecall` for everybody else.
    static func standard(environment: [String: String] = ProcessInfo.processInfo.environment) -> String {
        if getuid() == 0 { return "/var/lib/rolecall" }
        if let data = environment["XDG_DATA_HOME"], !data.isEmpty { return "\(data)/rolecall" }
        return "\(environment["HOME"] ?? "/tmp")/.local/share/rolecall"
    }

    init(_ path: String) {
        self.path = path.hasPrefix("/") ? path : "\(FileManager.default.currentDirectoryPath)/\(path)"
    }

    /// Writes the authority's certificate, for everybody who may look into the directory.
    func write(caCertificate text: String) throws {
        guard (try? String(contentsOfFile: caCertificate, encoding: .utf8)) != text else { return }
        try Data(text.utf8).write(to: URL(fileURLWithPath: caCertificate), options: .atomic)
        guard chmod(caCertificate, 0o644) == 0 else {
            throw Failure("cannot open \(caCertificate) to everybody")
        }
    }

    /// Makes the directory, open to its owner alone, and takes its lock: two servers on one database
    /// would each believe that they are the only writer. The lock is the process's until it ends.
    func take() throws {
        try FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        guard chmod(path, 0o700) == 0 else { throw Failure("cannot restrict \(path) to its owner") }
        let lock = open(lockFile, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard lock >= 0 else { throw Failure("cannot write to \(path): \(String(cString: strerror(errno)))") }
        guard flock(lock, LOCK_EX | LOCK_NB) == 0 else {
            throw Failure(
                "another rolecall serves \(path); stop it, or start this one with another --data-dir")
        }
    }
}

/// Something that the person at the terminal has to hear; it says what to do next.
struct Failure: Error, CustomStringConvertible {
    let description: String
    init(_ description: String) { self.description = description }
}

/// `--data-dir`, which the server and its clients share.
struct DataDirectoryOption: ParsableArguments {
    @Option(
        name: .customLong("data-dir"),
        help: ArgumentHelp(
            "Where the server keeps its data. Also ROLECALL_DATA_DIR.", valueName: "directory"))
    var dataDirectory: String?

    var directory: DataDirectory {
        DataDirectory(
            dataDirectory ?? ProcessInfo.processInfo.environment["ROLECALL_DATA_DIR"]
                ?? DataDirectory.standard())
    }
}

/// Says something on standard error.
func complain(_ text: String) {
    FileHandle.standardError.write(Data("\(text)\n".utf8))
}
