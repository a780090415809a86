import Glibc

/// A file descriptor, closed when nobody holds it any more: its number cannot come to mean another file meanwhile.
final class Descriptor: Sendable {
    let number: Int32

    init(owning number: Int32) { self.number = number }

    deinit { close(number) }

    /// For reading and writing that never waits.
    func doNotBlock() throws {
        let flags = fcntl(number, F_GETFL)
        try SystemError.checkErrno(fcntl(number, F_SETFL, flags | O_NONBLOCK), "prepare a terminal")
    }
}
