import Foundation
import Machines

/// One end of a connection between a verb and the server: JSON messages, each behind its length in
/// four bytes, and descriptors beside the first of them. Calls block; use it on a thread of its own.
final class ControlSocket {
    private let descriptor: Int32
    private var received: [UInt8] = []
    /// Descriptors that came and nobody has taken yet.
    private var descriptors: [Int32] = []

    /// Large accounts are described in tens of megabytes.
    private static let longestMessage = 256 << 20

    init(owning descriptor: Int32) { self.descriptor = descriptor }

    deinit {
        for descriptor in descriptors { Glibc.close(descriptor) }
        Glibc.close(descriptor)
    }

    static func connect(to path: String) throws -> ControlSocket {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Failure("no socket: \(String(cString: strerror(errno)))") }
        let connection = ControlSocket(owning: descriptor)
        let failed = try withAddress(path) { Glibc.connect(descriptor, $0, $1) } != 0
        guard failed else { return connection }
        switch errno {
        case ENOENT, ECONNREFUSED:
            throw Failure(
                "no server runs at \(path); start one with `rolecall serve`, or name its --data-dir")
        case EACCES:
            throw Failure("\(path) belongs to another user; only the owner of the data directory may use it")
        default: throw Failure("cannot reach \(path): \(String(cString: strerror(errno)))")
        }
    }

    /// Listens at `path`, for its owner alone.
    static func listen(at path: String) throws -> Int32 {
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw Failure("no socket: \(String(cString: strerror(errno)))") }
        unlink(path)
        // The socket's mode comes from the umask at the moment it is bound.
        let mask = umask(0o177)
        defer { umask(mask) }
        guard try withAddress(path, { bind(descriptor, $0, $1) }) == 0, Glibc.listen(descriptor, 16) == 0
        else {
            let reason = String(cString: strerror(errno))
            Glibc.close(descriptor)
            throw Failure("cannot listen at \(path): \(reason)")
        }
        return descriptor
    }

    private static func withAddress<Result>(
        _ path: String, _ body: (UnsafePointer<sockaddr>, socklen_t) -> Result
    ) throws -> Result {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let bytes = Array(path.utf8)
        guard bytes.count < MemoryLayout.size(ofValue: address.sun_path) else {
            throw Failure("\(path) is too long for a socket's name; choose a shorter --data-dir")
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: bytes) }
        return withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                body($0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
    }

    func send(_ message: some Encodable, descriptors: [Int32] = []) throws {
        let body = [UInt8](try JSONEncoder().encode(message))
        let length = (0..<4).map { UInt8(truncatingIfNeeded: body.count >> (8 * $0)) }
        try FileDescriptorPassing.send(descriptors, with: length + body, over: descriptor)
    }

    /// The next message, or nil when the other side has closed the connection.
    func receive<Message: Decodable>(_ type: Message.Type) throws -> Message? {
        while true {
            if received.count >= 4 {
                let length = (0..<4).reduce(0) { $0 | Int(received[$1]) << (8 * $1) }
                guard length <= Self.longestMessage else { throw Failure("the other side sends too much") }
                if received.count >= 4 + length {
                    let body = Data(received[4..<(4 + length)])
                    received.removeFirst(4 + length)
                    return try JSONDecoder().decode(type, from: body)
                }
            }
            guard try receiveMore() else { return nil }
        }
    }

    /// The descriptors that came along so far; the caller owns them from then on.
    func takeDescriptors() -> [Int32] {
        defer { descriptors = [] }
        return descriptors
    }

    /// Waits until the other side closes the connection, by ending or by being ended.
    func waitForEnd() {
        while (try? receiveMore()) == true { received = [] }
    }

    private func receiveMore() throws -> Bool {
        let (bytes, came) = try FileDescriptorPassing.receive(from: descriptor)
        descriptors += came
        received += bytes
        return !bytes.isEmpty
    }
}
