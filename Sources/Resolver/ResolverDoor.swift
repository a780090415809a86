import NIOCore
import NIOPosix

/// One of an instance's two sockets on port 53, answering.
package struct ResolverDoor: Sendable {
    private static let silence = TimeAmount.seconds(10)

    private let channel: any Channel

    /// Answers datagrams. The door owns the socket from then on.
    package init(datagrams socket: Int32, _ resolver: Resolver, on group: any EventLoopGroup) async throws {
        channel = try await DatagramBootstrap(group: group)
            .channelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandler(DatagramAnswers(resolver))
                }
            }
            .withBoundSocket(socket).get()
    }

    /// Answers connections. The door owns the socket from then on.
    package init(connections socket: Int32, _ resolver: Resolver, on group: any EventLoopGroup) async throws {
        channel = try await ServerBootstrap(group: group)
            .childChannelInitializer { channel in
                channel.eventLoop.makeCompletedFuture {
                    try channel.pipeline.syncOperations.addHandlers([
                        IdleStateHandler(allTimeout: Self.silence),
                        ByteToMessageHandler(MessageFrames(), maximumBufferSize: 2 * MessageFrames.longest),
                        ConnectionAnswers(resolver),
                    ])
                }
            }
            .withBoundSocket(socket).get()
    }

    package func close() { channel.close(promise: nil) }
}

private final class DatagramAnswers: ChannelInboundHandler {
    typealias InboundIn = AddressedEnvelope<ByteBuffer>
    typealias OutboundOut = AddressedEnvelope<ByteBuffer>

    private let resolver: Resolver

    init(_ resolver: Resolver) { self.resolver = resolver }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let envelope = unwrapInboundIn(data)
        // Nobody has to be told that a datagram was lost.
        guard context.channel.isWritable,
            let answer = resolver.answer(Array(envelope.data.readableBytesView), over: .udp)
        else { return }
        let reply = AddressedEnvelope(
            remoteAddress: envelope.remoteAddress, data: context.channel.allocator.buffer(bytes: answer))
        context.writeAndFlush(wrapOutboundOut(reply), promise: nil)
    }

    /// An asker that is gone makes an error of the next datagram; the socket is as good as before.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {}
}

/// Messages with their length in front.
/// https://www.rfc-editor.org/rfc/rfc1035#section-4.2.2
private struct MessageFrames: ByteToMessageDecoder {
    typealias InboundOut = ByteBuffer

    /// A question is much shorter.
    static let longest = 4096

    func decode(context: ChannelHandlerContext, buffer: inout ByteBuffer) throws -> DecodingState {
        guard let length = buffer.getInteger(at: buffer.readerIndex, as: UInt16.self) else {
            return .needMoreData
        }
        guard length <= Self.longest else { throw ChannelError.inputClosed }
        guard let message = buffer.readLengthPrefixedSlice(as: UInt16.self) else { return .needMoreData }
        context.fireChannelRead(wrapInboundOut(message))
        return .continue
    }
}

private final class ConnectionAnswers: ChannelInboundHandler {
    typealias InboundIn = ByteBuffer
    typealias OutboundOut = ByteBuffer

    private let resolver: Resolver

    init(_ resolver: Resolver) { self.resolver = resolver }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        let message = unwrapInboundIn(data)
        // Who asks and does not listen would fill our memory.
        guard context.channel.isWritable,
            let answer = resolver.answer(Array(message.readableBytesView), over: .tcp)
        else { return context.close(promise: nil) }
        var reply = context.channel.allocator.buffer(capacity: answer.count + 2)
        reply.writeInteger(UInt16(truncatingIfNeeded: answer.count))
        reply.writeBytes(answer)
        context.writeAndFlush(wrapOutboundOut(reply), promise: nil)
    }

    func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
        if event is IdleStateHandler.IdleStateEvent { context.close(promise: nil) }
    }

    func errorCaught(context: ChannelHandlerContext, error: any Error) { context.close(promise: nil) }
}
