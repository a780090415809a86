import NIOCore
import NIOHTTP1
import NIOWebSocket

/// A WebSocket on a connection whose HTTP request asked for one: messages come as a sequence, and what is sent is
/// waited for, so that a peer who does not read keeps nobody's memory.
/// https://www.rfc-editor.org/rfc/rfc6455
final class WebSocket: Sendable {
    enum Message: Equatable, Sendable {
        case text([UInt8])
        case binary([UInt8])
    }

    /// The largest message that is taken.
    static let mostBytes = 128 * 1024

    let messages: AsyncStream<Message>
    private let channel: any Channel
    private let handler: NIOLoopBound<WebSocketHandler>

    private init(_ channel: any Channel, _ handler: WebSocketHandler, _ messages: AsyncStream<Message>) {
        self.channel = channel
        self.handler = NIOLoopBound(handler, eventLoop: channel.eventLoop)
        self.messages = messages
    }

    /// Takes the connection over from HTTP, whose handlers see no more of it. What they have yet to send still goes.
    static func take(over channel: any Channel) async throws -> WebSocket {
        try await channel.eventLoop.submit {
            let (messages, continuation) = AsyncStream<Message>.makeStream()
            let handler = WebSocketHandler(continuation)
            let pipeline = channel.pipeline.syncOperations
            let http = try pipeline.handler(type: HTTPResponseEncoder.self)
            try pipeline.addHandler(
                ByteToMessageHandler(WebSocketFrameDecoder(maxFrameSize: mostBytes)),
                position: .before(http))
            try pipeline.addHandler(handler, position: .before(http))
            return WebSocket(channel, handler, messages)
        }.get()
    }

    /// To be called for each message when it has been dealt with: only so many are read ahead.
    func taken() {
        let handler = handler
        channel.eventLoop.execute { handler.value.taken() }
    }

    /// Returns when the bytes are with the system.
    func send(_ message: Message) async throws {
        let handler = handler
        let promise = channel.eventLoop.makePromise(of: Void.self)
        channel.eventLoop.execute {
            switch message {
            case .text(let bytes): handler.value.send(.text, bytes, promise)
            case .binary(let bytes): handler.value.send(.binary, bytes, promise)
            }
        }
        try await promise.futureResult.get()
    }

    func close(_ code: WebSocketErrorCode = .normalClosure) {
        let handler = handler
        channel.eventLoop.execute { handler.value.close(code) }
    }
}

/// The frames of one WebSocket.
final class WebSocketHandler: ChannelDuplexHandler {
    typealias InboundIn = WebSocketFrame
    typealias OutboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    /// How many messages may wait before no more is read.
    private static let mostWaiting = 32

    private let messages: AsyncStream<WebSocket.Message>.Continuation
    private var context: ChannelHandlerContext?
    private var waiting = 0
    private var isReadHeld = false
    private var isClosing = false
    /// A message whose last frame has not come.
    private(set) var part: (opcode: WebSocketOpcode, bytes: [UInt8])?

    init(_ messages: AsyncStream<WebSocket.Message>.Continuation) { self.messages = messages }

    func handlerAdded(context: ChannelHandlerContext) { self.context = context }

    func handlerRemoved(context: ChannelHandlerContext) {
        self.context = nil
        messages.finish()
    }

    func channelInactive(context: ChannelHandlerContext) {
        messages.finish()
        context.fireChannelInactive()
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        close(error is NIOWebSocketError ? .messageTooLarge : .protocolError)
    }

    func read(context: ChannelHandlerContext) {
        if waiting > Self.mostWaiting { isReadHeld = true } else { context.read() }
    }

    func taken() {
        waiting -= 1
        guard isReadHeld, waiting <= Self.mostWaiting / 2 else { return }
        isReadHeld = false
        context?.read()
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let frame = unwrapInboundIn(data)
        guard !isClosing else { return }
        // Clients mask what they send.
        guard frame.maskKey != nil else { return close(.protocolError) }
        let bytes = Array(frame.unmaskedData.readableBytesView)
        switch frame.opcode {
        case .text, .binary, .continuation: collect(frame.opcode, bytes, isLast: frame.fin)
        // To a peer who does not read, the pongs to some pings are enough.
        // https://www.rfc-editor.org/rfc/rfc6455#section-5.5.3
        case .ping where context.channel.isWritable: send(.pong, bytes, nil)
        case .connectionClose: close(.normalClosure)
        default: break
        }
    }

    func send(_ opcode: WebSocketOpcode, _ bytes: [UInt8], _ promise: EventLoopPromise<Void>?) {
        guard let context, context.channel.isActive, !isClosing || opcode == .connectionClose else {
            promise?.fail(ChannelError.ioOnClosedChannel)
            return
        }
        var buffer = context.channel.allocator.buffer(capacity: bytes.count + 10)
        buffer.writeInteger(0x80 | UInt8(webSocketOpcode: opcode))
        switch bytes.count {
        case ..<126: buffer.writeInteger(UInt8(bytes.count))
        case ..<65536:
            buffer.writeInteger(UInt8(126))
            buffer.writeInteger(UInt16(bytes.count))
        default:
            buffer.writeInteger(UInt8(127))
            buffer.writeInteger(UInt64(bytes.count))
        }
        buffer.writeBytes(bytes)
        context.writeAndFlush(wrapOutboundOut(buffer), promise: promise)
    }

    func close(_ code: WebSocketErrorCode) {
        guard let context, !isClosing else { return }
        isClosing = true
        messages.finish()
        var number: [UInt8] = []
        number.append(number: UInt16(webSocketErrorCode: code))
        send(.connectionClose, number, nil)
        context.close(promise: nil)
    }

    private func collect(_ opcode: WebSocketOpcode, _ bytes: [UInt8], isLast: Bool) {
        guard (opcode == .continuation) == (part != nil) else { return close(.protocolError) }
        // It grows where it is: a copy for each frame would make many small ones dear.
        if part == nil { part = (opcode, []) }
        part?.bytes += bytes
        guard let message = part, message.bytes.count <= WebSocket.mostBytes else {
            return close(.messageTooLarge)
        }
        guard isLast else { return }
        part = nil
        waiting += 1
        messages.yield(message.opcode == .text ? .text(message.bytes) : .binary(message.bytes))
    }
}
