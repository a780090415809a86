import Glibc
import NIOCore
import NIOPosix
import Testing

@testable import Resolver

@Suite(.timeLimit(.minutes(1))) struct `The resolver's sockets` {
    private let group = MultiThreadedEventLoopGroup.singleton

    @Test func `answer datagrams, and go on after garbage`() async throws {
        let (server, port) = try Self.bound(SOCK_DGRAM)
        let door = try await ResolverDoor(datagrams: server, .example, on: group)
        defer { door.close() }
        let client = try Self.connected(SOCK_DGRAM, to: port)
        defer { Glibc.close(client) }
        _ = Self.send([1, 2, 3], to: client)
        _ = Self.send(Messages.question("iam.amazonaws.com"), to: client)
        let answer = try #require(Messages.Answer(Self.receive(from: client)))
        #expect(answer.records == [.address(.resolver)])
    }

    @Test func `answer connections, several questions on one and split as they come`() async throws {
        let (server, port) = try Self.bound(SOCK_STREAM)
        let door = try await ResolverDoor(connections: server, .example, on: group)
        defer { door.close() }
        let client = try Self.connected(SOCK_STREAM, to: port)
        defer { Glibc.close(client) }
        for name in ["iam.amazonaws.com", "nobody.example.com"] {
            let question = Messages.question(name)
            let framed = Messages.words(UInt16(question.count)) + question
            for piece in [framed[..<1], framed[1..<9], framed[9...]] {
                _ = Self.send(Array(piece), to: client)
            }
            var received: [UInt8] = []
            while received.count < 2 || received.count < Int(received[0]) << 8 + Int(received[1]) + 2 {
                let piece = Self.receive(from: client)
                try #require(!piece.isEmpty)
                received += piece
            }
            let answer = try #require(Messages.Answer(Array(received.dropFirst(2))))
            #expect(answer.code == (name == "iam.amazonaws.com" ? 0 : 3))
        }
    }

    @Test(arguments: [
        Messages.words(0xFFFF) + [1, 2, 3],
        Messages.words(3) + [1, 2, 3],
        Messages.words(0),
    ])
    func `close a connection that sends no question`(bytes: [UInt8]) async throws {
        let (server, port) = try Self.bound(SOCK_STREAM)
        let door = try await ResolverDoor(connections: server, .example, on: group)
        defer { door.close() }
        let client = try Self.connected(SOCK_STREAM, to: port)
        defer { Glibc.close(client) }
        _ = Self.send(bytes, to: client)
        #expect(Self.receive(from: client) == [])
    }

    /// A socket on a free port of 127.0.0.1, and the port.
    private static func bound(_ type: __socket_type) throws -> (Int32, UInt16) {
        let server = socket(AF_INET, Int32(type.rawValue), 0)
        try #require(server >= 0)
        var address = loopback(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(server, $0, length) == 0 && getsockname(server, $0, &length) == 0
            }
        }
        try #require(isBound)
        if type == SOCK_STREAM { try #require(listen(server, 8) == 0) }
        return (server, UInt16(bigEndian: address.sin_port))
    }

    private static func connected(_ type: __socket_type, to port: UInt16) throws -> Int32 {
        let client = socket(AF_INET, Int32(type.rawValue), 0)
        try #require(client >= 0)
        var patience = timeval(tv_sec: 20, tv_usec: 0)
        setsockopt(client, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = loopback(port: port)
        let isConnected = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(client, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
        try #require(isConnected)
        return client
    }

    private static func loopback(port: UInt16) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = inet_addr("127.0.0.1")
        return address
    }

    private static func send(_ bytes: [UInt8], to client: Int32) -> Int {
        Glibc.send(client, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }

    private static func receive(from client: Int32) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: 4096)
        let count = recv(client, &bytes, bytes.count, 0)
        return Array(bytes.prefix(max(0, count)))
    }
}
