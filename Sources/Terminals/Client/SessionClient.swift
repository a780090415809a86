import NIOCore
import NIOWebSocket
import Vocabulary

/// Who sits before a session: a keyboard and a screen, or pipes.
package protocol SessionConsole: Sendable {
    /// What is typed or read, a kilobyte at most at a time; nil at the end.
    var input: AsyncStream<[UInt8]> { get }
    /// To be called for each part of the input when it has been sent.
    func taken()
    func write(_ bytes: [UInt8])
    func writeError(_ bytes: [UInt8])
    /// Nil when there is no screen.
    var size: (columns: Int, rows: Int)? { get }
    /// The session begins: from here on keys go to it.
    func begin()
}

/// How a session ended.
package struct SessionEnd: Sendable {
    /// Of the shell or command, where the server tells it.
    package var exitCode: Int32?
    /// What the server has to say; mostly nothing.
    package var farewell: String
}

/// Talks to a session as AWS's plugin does.
package actor SessionClient {
    private let console: any SessionConsole
    private let clock: @Sendable () -> Timestamp
    private let random: @Sendable (Int) -> [UInt8]
    private let version: String
    private var channel: ClientChannel
    private var out: NIOAsyncChannelOutboundWriter<WebSocketFrame>?
    private var size: (columns: Int, rows: Int)?
    private var hasBegun = false
    private var end = SessionEnd(exitCode: nil, farewell: "")
    private var isOver = false
    private let more: AsyncStream<Void>
    private let wake: AsyncStream<Void>.Continuation

    package init(
        _ console: any SessionConsole, version: String, clock: @escaping @Sendable () -> Timestamp,
        random: @escaping @Sendable (Int) -> [UInt8]
    ) {
        self.console = console
        self.clock = clock
        self.random = random
        self.version = version
        channel = ClientChannel(clientVersion: version) { random(16) }
        (more, wake) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Opens the channel and talks until the session ends.
    package func run(url: String, token: String, trusting certificates: String?) async throws -> SessionEnd {
        let frames = try await ClientSocket.connect(to: url, trusting: certificates)
        try await frames.executeThenClose { inbound, outbound in
            out = outbound
            let opening = ClientChannel.opening(token: token, random: { random(16) }, version: version)
            try await send(opening, .text)
            try await withThrowingDiscardingTaskGroup { group in
                group.addTask { try await self.keepUp() }
                group.addTask { try await self.sendInput() }
                for try await frame in inbound {
                    try await take(frame)
                    if isOver { break }
                }
                group.cancelAll()
            }
        }
        guard isOver else { throw ChannelFailure("the server closed the data channel") }
        return end
    }

    /// Asks the server to end the session.
    package func terminate() async {
        guard hasBegun else { return }
        try? await carryOut([channel.terminate(at: clock())])
    }

    private func take(_ frame: WebSocketFrame) async throws {
        switch frame.opcode {
        case .binary:
            try await carryOut(channel.receive(Array(frame.data.readableBytesView), at: clock()))
            wake.yield()
        case .ping: try await send(Array(frame.data.readableBytesView), .pong)
        default: break
        }
    }

    /// Sends again what was lost, and a new size of the window.
    private func keepUp() async throws {
        while true {
            do { try await Task.sleep(for: .milliseconds(200)) } catch { return }
            try await carryOut(channel.tick(at: clock()))
            try await tellSize()
        }
    }

    private func tellSize() async throws {
        guard hasBegun, channel.hasRoom, let now = console.size else { return }
        if let size, size == now { return }
        size = now
        try await carryOut([channel.size(columns: now.columns, rows: now.rows, at: clock())])
    }

    /// What is typed before the session begins waits until it does.
    private func sendInput() async throws {
        for await part in console.input {
            try await room()
            try await carryOut([channel.input(part, at: clock())])
            console.taken()
        }
        if Task.isCancelled { return }
        try await room()
        try await carryOut([channel.input([], isLast: true, at: clock())])
    }

    private func room() async throws {
        if hasBegun, channel.hasRoom { return }
        for await _ in more where hasBegun && channel.hasRoom { return }
        throw CancellationError()
    }

    private func carryOut(_ effects: [ClientChannel.Effect]) async throws {
        for effect in effects {
            switch effect {
            case .transmit(let bytes): try await send(bytes, .binary)
            case .begin:
                hasBegun = true
                console.begin()
                try await tellSize()
            case .output(let bytes): console.write(bytes)
            case .error(let bytes): console.writeError(bytes)
            case .exitCode(let code): end.exitCode = code
            case .closed(let farewell):
                end.farewell = farewell
                isOver = true
            }
        }
    }

    private func send(_ bytes: [UInt8], _ opcode: WebSocketOpcode) async throws {
        let mask = random(4)
        try await out?.write(
            WebSocketFrame(
                fin: true, opcode: opcode, maskKey: WebSocketMaskingKey(mask), data: ByteBuffer(bytes: bytes))
        )
    }
}
