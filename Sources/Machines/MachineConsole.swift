import CLinux
import Glibc

/// A machine's console, read where the driver keeps it; it needs nothing from the server.
package struct MachineConsole {
    private let directory: MachineDirectory

    /// Throws a `MachineAbsence` when there is no such machine here.
    package init(of instance: String, in machines: String) throws {
        guard let place = MachineDirectory(base: machines, instanceID: instance), place.exists else {
            throw MachineAbsence()
        }
        directory = place
    }

    /// Everything so far, and with `follow` what comes until the machine is gone.
    package func print(follow: Bool, to write: ([UInt8]) -> Void) throws {
        let file = open(directory.console, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw SystemError("read \(directory.console)") }
        defer { close(file) }
        var part = [UInt8](repeating: 0, count: 16384)
        while true {
            // It is asked first: what was written before the end is then there to be read.
            let isThere = directory.exists
            let count = read(file, &part, part.count)
            if count < 0 && errno == EINTR { continue }
            guard count >= 0 else { throw SystemError("read \(directory.console)") }
            if count > 0 {
                write(Array(part[..<count]))
                continue
            }
            guard follow, isThere else { return }
            // A file has no way to say that it has grown without inotify; a fifth of a second is soon enough.
            usleep(200_000)
            // It was cut to its end when the machine booted again.
            if let status = File.status(directory.console), lseek(file, 0, SEEK_CUR) > status.st_size {
                lseek(file, 0, SEEK_SET)
            }
        }
    }
}
