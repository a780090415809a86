import NIOCore
import Synchronization

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How far the IP packets of answers may travel. Those with tokens are limited, so that a token does
/// not get past the instance; all others are not, also on the same connection.
final class HopLimits: Sendable {
    /// What Linux and macOS begin with.
    private static let usual = 64

    /// Connections that have been limited before, and whether they are now.
    private let connections = Mutex<[ObjectIdentifier: Bool]>([:])

    /// Sets the limit for what is written next; nil lifts it. Throws when the socket refuses, and
    /// then no token must go out.
    func apply(_ limit: Int?, to channel: any Channel) async throws {
        let id = ObjectIdentifier(channel)
        let known = connections.withLock { $0[id] }
        guard limit != nil || known == true, let option = Self.option(for: channel) else { return }
        if known == nil {
            channel.closeFuture.whenComplete { _ in
                self.connections.withLock { _ = $0.removeValue(forKey: id) }
            }
        }
        connections.withLock { $0[id] = limit != nil }
        // setsockopt(socket, IPPROTO_IP, IP_TTL, limit)
        try await channel.setOption(option, value: limit ?? Self.usual).get()
    }

    private static func option(for channel: any Channel) -> ChannelOptions.Types.SocketOption? {
        switch channel.localAddress {
        case .v4: .init(level: .ip, name: NIOBSDSocket.Option(rawValue: IP_TTL))
        case .v6: .init(level: .ipv6, name: NIOBSDSocket.Option(rawValue: IPV6_UNICAST_HOPS))
        case .unixDomainSocket, nil: nil
        }
    }
}
