import NIOCore
import NIOEmbedded
import NIOWebSocket
import Testing

@testable import Terminals

@Suite struct `A WebSocket` {
    private let messages: AsyncStream<WebSocket.Message>
    private let handler: WebSocketHandler
    private let channel = EmbeddedChannel()

    init() throws {
        let (messages, continuation) = AsyncStream<WebSocket.Message>.makeStream()
        self.messages = messages
        handler = WebSocketHandler(continuation)
        try channel.pipeline.syncOperations.addHandler(handler)
        try channel.connect(to: SocketAddress(unixDomainSocketPath: "/peer")).wait()
    }

    private func receive(_ opcode: WebSocketOpcode, _ bytes: [UInt8], isLast: Bool = true) throws {
        try channel.writeInbound(
            WebSocketFrame(
                fin: isLast, opcode: opcode, maskKey: [0, 0, 0, 0], data: ByteBuffer(bytes: bytes)))
    }

    private func sent() throws -> [UInt8]? {
        try channel.readOutbound(as: ByteBuffer.self).map { Array($0.readableBytesView) }
    }

    @Test func `answers pings only to a peer who reads`() throws {
        try receive(.ping, [1])
        #expect(try sent() == [0x8A, 1, 1])
        channel.isWritable = false
        for number in UInt8(2)..<50 { try receive(.ping, [number]) }
        #expect(try sent() == nil)
        channel.isWritable = true
        try receive(.ping, [50])
        #expect(try sent() == [0x8A, 1, 50])
    }

    @Test func `puts a message together, and copies nothing for it`() async throws {
        try receive(.binary, [0], isLast: false)
        var place: UnsafeRawPointer?
        var moves = 0
        for number in 1..<1000 {
            try receive(.continuation, [UInt8(truncatingIfNeeded: number)], isLast: number == 999)
            let next = handler.part?.bytes.withUnsafeBytes { $0.baseAddress }
            if next != place { moves += 1 }
            place = next
        }
        #expect(moves < 50)
        var received = messages.makeAsyncIterator()
        let whole = (0..<1000).map { UInt8(truncatingIfNeeded: $0) }
        #expect(await received.next() == .binary(whole))
    }

    @Test func `takes no message that is too large or begins within another`() throws {
        for opcode in [WebSocketOpcode.continuation, .binary] {
            let one = try Self()
            try one.receive(.binary, [UInt8](repeating: 0, count: WebSocket.mostBytes), isLast: false)
            #expect(try one.sent() == nil)
            try one.receive(opcode, [0])
            // 1009 is "too big", 1002 a protocol error.
            #expect(try one.sent() == [0x88, 2, 3, opcode == .continuation ? 0xF1 : 0xEA])
        }
    }
}
