import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix
import NIOSSL
import NIOWebSocket

/// Why a data channel cannot be used; for the person at the terminal.
package struct ChannelFailure: Error, CustomStringConvertible {
    package let description: String
    init(_ description: String) { self.description = description }
}

/// The client's end of a WebSocket.
struct ClientSocket: Sendable {
    typealias Frames = NIOAsyncChannel<WebSocketFrame, WebSocketFrame>

    private enum Upgrade: Sendable {
        case done(Frames)
        case refused
    }

    /// Connects to `ws://…` or `wss://…`. `certificates` is a PEM file to trust instead of the system's.
    static func connect(to url: String, trusting certificates: String?) async throws -> Frames {
        guard let parts = URLComponents(string: url), let host = parts.host,
            parts.scheme == "ws" || parts.scheme == "wss"
        else { throw ChannelFailure("\(url) is no address of a data channel") }
        let isSecure = parts.scheme == "wss"
        let port = parts.port ?? (isSecure ? 443 : 80)
        let tls = isSecure ? try context(certificates) : nil
        let target = parts.percentEncodedPath + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
        let authority = parts.port == nil ? host : "\(host):\(port)"
        let negotiation: EventLoopFuture<Upgrade> = try await ClientBootstrap(
            group: MultiThreadedEventLoopGroup.singleton
        )
        .channelOption(.tcpOption(.tcp_nodelay), value: 1)
        .connect(host: host, port: port) { channel in
            channel.eventLoop.makeCompletedFuture {
                if let tls {
                    // An address is no name that a server could be told of.
                    let name = host.utf8.allSatisfy { (48...58).contains($0) || $0 == 46 } ? nil : host
                    try channel.pipeline.syncOperations.addHandler(
                        NIOSSLClientHandler(context: tls, serverHostname: name))
                }
                return try ask(channel, target: target, authority: authority)
            }
        }
        guard case .done(let frames) = try await negotiation.get() else {
            throw ChannelFailure("the server at \(authority) opens no data channel")
        }
        return frames
    }

    private static func ask(
        _ channel: any Channel, target: String, authority: String
    ) throws -> EventLoopFuture<Upgrade> {
        let upgrader = NIOTypedWebSocketClientUpgrader<Upgrade>(
            maxFrameSize: WebSocket.mostBytes,
            upgradePipelineHandler: { channel, _ in
                channel.eventLoop.makeCompletedFuture {
                    .done(try Frames(wrappingChannelSynchronously: channel))
                }
            })
        let head = HTTPRequestHead(
            version: .http1_1, method: .GET, uri: target,
            headers: ["Host": authority, "Content-Length": "0"])
        return try channel.pipeline.syncOperations.configureUpgradableHTTPClientPipeline(
            configuration: .init(
                upgradeConfiguration: NIOTypedHTTPClientUpgradeConfiguration(
                    upgradeRequestHead: head, upgraders: [upgrader],
                    notUpgradingCompletionHandler: { $0.eventLoop.makeSucceededFuture(.refused) })))
    }

    private static func context(_ certificates: String?) throws -> NIOSSLContext {
        var configuration = TLSConfiguration.makeClientConfiguration()
        if let certificates { configuration.trustRoots = .file(certificates) }
        return try NIOSSLContext(configuration: configuration)
    }
}
