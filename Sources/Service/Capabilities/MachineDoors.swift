/// Where what Rolecall serves to a machine listens.
package enum MachineDoors: Sendable {
    /// The machine has no network of its own: the metadata service takes a loopback port, and the API
    /// is reached where everybody reaches it.
    case loopback
    /// Sockets that only this machine can reach. Who receives the event owns them.
    case descriptors(MachineSockets)
}

/// Descriptors of sockets that only one machine can reach, so that a socket says who asks.
package struct MachineSockets: Sendable, Equatable {
    /// 169.254.169.254:80, listening.
    package var metadata: Int32
    /// [fd00:ec2::254]:80, listening.
    package var metadataIPv6: Int32?
    /// 169.254.169.253:443, listening: AWS's names lead there.
    package var https: Int32?
    /// 169.254.169.253:53, datagrams: the resolver.
    package var resolverUDP: Int32?
    /// 169.254.169.253:53, listening.
    package var resolverTCP: Int32?
    /// The API without TLS on the machine's own 127.0.0.1, for a `rolecall run`.
    package var api: Int32?

    package init(metadata: Int32) { self.metadata = metadata }

    /// All that are there.
    package var all: [Int32] {
        [metadata] + [metadataIPv6, https, resolverUDP, resolverTCP, api].compactMap { $0 }
    }
}
