import CLinux
import Glibc

/// A file descriptor, closed when nobody holds it any more: its number cannot come to mean another file meanwhile.
final class Descriptor: Sendable {
    let number: Int32

    init(owning number: Int32) { self.number = number }

    deinit { close(number) }

    /// What is written to the one is read from the other.
    static func pipe() throws -> (reader: Descriptor, writer: Descriptor) {
        var ends: [Int32] = [-1, -1]
        try SystemError.check(cl_pipe(&ends), "make a pipe")
        return (Descriptor(owning: ends[0]), Descriptor(owning: ends[1]))
    }

    /// For reading and writing that never waits.
    func doNotBlock() throws {
        let flags = fcntl(number, F_GETFL)
        try SystemError.checkErrno(fcntl(number, F_SETFL, flags | O_NONBLOCK), "prepare a terminal")
    }
}
