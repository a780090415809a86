import HummingbirdCore
import Logging
import NIOCore
import NIOHTTPTypes
import NIOPosix

/// Where a door is.
package enum Place: Sendable, CustomStringConvertible {
    /// Port 0 takes any free one.
    case address(host: String, port: Int)
    case socketFile(String)
    /// A socket that already listens, such as one opened inside another network namespace. The
    /// door owns it from then on. `name` is for the log.
    case descriptor(Int32, name: String)

    package var description: String {
        switch self {
        case .address(let host, let port): "\(host):\(port)"
        case .socketFile(let path): path
        case .descriptor(_, let name): name
        }
    }
}

/// What a door lets through before it closes the connection.
package struct DoorLimits: Sendable {
    /// Seconds that a connection may be silent.
    package var idleSeconds: Int64 = 60
    /// Bytes of all header fields of a request together.
    package var headerBytes = 32 * 1024
    package var headerCount = 200

    package init() {}
}

/// A listening socket that speaks HTTP/1.1, with TLS below it or without.
package struct Door: Sendable {
    /// Answers one request.
    package typealias Answer = HTTPChannelHandler.Responder

    package let place: Place
    /// The TCP port it listens on; nil for a socket file.
    package let port: Int?
    /// What it speaks below HTTP.
    package let transport: Transport
    private let listener: NIOAsyncChannel<HTTP1Channel.Value, Never>
    private let configuration: HTTP1Channel.Configuration
    private let log: Logger

    /// Binds and listens: from here on the port is known. Nothing is answered before `serve`.
    package init(
        at place: Place, over transport: Transport, on group: any EventLoopGroup,
        limits: DoorLimits = DoorLimits(), log: Logger
    ) async throws {
        let configuration = HTTP1Channel.Configuration(
            idleTimeout: .seconds(limits.idleSeconds),
            httpDecoderConfiguration: .init(
                maxHeaderFieldSize: limits.headerBytes, maxHeaderListSize: limits.headerBytes,
                maxHeaderFieldCount: limits.headerCount))
        // Setting a connection up needs the configuration only.
        let http = HTTP1Channel(responder: { _, _, _ in }, configuration: configuration)
        let setUp: @Sendable (any Channel) -> EventLoopFuture<HTTP1Channel.Value> = { channel in
            do {
                try transport.begin(on: channel)
            } catch {
                log.error("TLS cannot begin", metadata: ["at": "\(place)", "cause": "\(error)"])
                return channel.eventLoop.makeFailedFuture(error)
            }
            return http.setup(channel: channel, logger: log)
        }
        var bootstrap = ServerBootstrap(group: group)
            .serverChannelOption(.backlog, value: 512)
            .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
            .childChannelOption(.allowRemoteHalfClosure, value: true)
        switch place {
        case .address(let host, let port):
            bootstrap = bootstrap.childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            listener = try await bootstrap.bind(host: host, port: port, childChannelInitializer: setUp)
        case .socketFile(let path):
            listener = try await bootstrap.bind(
                unixDomainSocketPath: path, cleanupExistingSocketFile: true, childChannelInitializer: setUp)
        case .descriptor(let descriptor, _):
            bootstrap = bootstrap.childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
            listener = try await bootstrap.bind(descriptor, childChannelInitializer: setUp)
        }
        self.place = place
        self.transport = transport
        self.configuration = configuration
        self.log = log
        port = listener.channel.localAddress?.port
    }

    /// Accepts connections until the door is closed; those under way may finish.
    package func serve(_ answer: @escaping Answer) async {
        let http = HTTP1Channel(responder: answer, configuration: configuration)
        do {
            try await listener.executeThenClose { connections in
                await withDiscardingTaskGroup { group in
                    do {
                        for try await connection in connections {
                            group.addTask(executorPreference: LoopExecutor(connection.channel.eventLoop)) {
                                await http.handle(value: connection, logger: log)
                            }
                        }
                    } catch is CancellationError {
                        // The program ends.
                    } catch {
                        log.warning("a door closed", metadata: ["at": "\(place)", "cause": "\(error)"])
                    }
                    group.cancelAll()
                }
            }
        } catch {
            log.debug("a door closed", metadata: ["at": "\(place)", "cause": "\(error)"])
        }
    }

    /// Stops listening.
    package func close() {
        listener.channel.close(promise: nil)
    }
}
