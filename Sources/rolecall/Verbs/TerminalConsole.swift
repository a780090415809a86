import Dispatch
import Foundation
import Glibc
import Synchronization
import Terminals

/// This program's own standard input and output as a session's console. Where they are a terminal, its keys go to
/// the session unread from `begin` on, until `restore`.
final class TerminalConsole: SessionConsole {
    let input: AsyncStream<[UInt8]>
    private let read: AsyncStream<[UInt8]>.Continuation
    /// So many parts of the input may wait to be sent.
    private let room = DispatchSemaphore(value: 0)
    private let isTerminal = isInteractive
    private let former = Mutex<termios?>(nil)

    init() {
        (input, read) = AsyncStream.makeStream()
        // A semaphore must not end lower than it began.
        for _ in 0..<8 { room.signal() }
        Thread.detachNewThread { self.readAll() }
    }

    /// Whether a person sits before it.
    static var isInteractive: Bool { isatty(0) == 1 && isatty(1) == 1 }

    var size: (columns: Int, rows: Int)? {
        guard isTerminal else { return nil }
        var size = winsize()
        guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0, size.ws_row > 0 else { return nil }
        return (Int(size.ws_col), Int(size.ws_row))
    }

    func begin() {
        guard isTerminal else { return }
        former.withLock { former in
            var settings = termios()
            guard former == nil, tcgetattr(0, &settings) == 0 else { return }
            former = settings
            cfmakeraw(&settings)
            tcsetattr(0, TCSADRAIN, &settings)
        }
    }

    /// The terminal as it was.
    func restore() {
        former.withLock { former in
            guard var settings = former else { return }
            tcsetattr(0, TCSADRAIN, &settings)
            former = nil
        }
    }

    func taken() { room.signal() }

    func write(_ bytes: [UInt8]) { Self.write(bytes, to: 1) }

    func writeError(_ bytes: [UInt8]) { Self.write(bytes, to: 2) }

    private func readAll() {
        var part = [UInt8](repeating: 0, count: 1024)
        while true {
            room.wait()
            let count = Glibc.read(0, &part, part.count)
            if count < 0, errno == EINTR {
                room.signal()
                continue
            }
            guard count > 0 else { return read.finish() }
            read.yield(Array(part[..<count]))
        }
    }

    private static func write(_ bytes: [UInt8], to descriptor: Int32) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count > 0 {
                rest = rest.dropFirst(count)
            } else if errno == EAGAIN {
                var wanted = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&wanted, 1, -1)
            } else if errno != EINTR {
                return
            }
        }
    }
}
