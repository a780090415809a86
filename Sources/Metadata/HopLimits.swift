import NIOCore

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// How far the IP packets of answers may travel. Those with tokens are limited, so that a token does
/// not get past the instance.
enum HopLimits {
    /// Limits what is written next, and whatever else is sent on the connection from then on. The limit is the
    /// socket's and counts for packets that are sent again, too: lifted for the next answer, it would let
    /// a token through that was not acknowledged yet. Throws when the socket refuses, and then no token must
    /// go out.
    static func apply(_ limit: Int, to channel: any Channel) async throws {
        guard let option = option(for: channel) else { return }
        // setsockopt(socket, IPPROTO_IP, IP_TTL, limit)
        try await channel.setOption(option, value: limit).get()
    }

    private static func option(for channel: any Channel) -> ChannelOptions.Types.SocketOption? {
        switch channel.localAddress {
        case .v4: .init(level: .ip, name: NIOBSDSocket.Option(rawValue: IP_TTL))
        case .v6: .init(level: .ipv6, name: NIOBSDSocket.Option(rawValue: IPV6_UNICAST_HOPS))
        case .unixDomainSocket, nil: nil
        }
    }
}
