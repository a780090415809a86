import Crypto
import NIOCore
import NIOSSL
import Synchronization
import Vocabulary

/// The certificates that doors show. Each is made when a client first asks for its names, and again before it
/// expires; nothing is made before the first client.
package final class ServerCertificates: Sendable {
    private struct Leaf {
        var names: [String]
        var chain: [NIOSSLCertificateSource]
        /// From then on a new one is made.
        var renewal: Timestamp
    }

    private struct State {
        var context: NIOSSLContext?
        /// One key for all: it lives as long as the process.
        var key: (key: P256.Signing.PrivateKey, source: NIOSSLPrivateKeySource)?
        var standard: Leaf?
        var leaves: [[String]: Leaf] = [:]
    }

    private static let lifetime: Int64 = 7 * 86_400
    private static let renewedBefore: Int64 = 2 * 86_400
    private static let capacity = 512

    private let authority: Authority
    private let ownNames: @Sendable () -> [String]
    private let region: String
    private let clock: @Sendable () -> Timestamp
    private let state = Mutex(State())

    /// `ownNames` are what the server is called beside AWS's names: its host's name and addresses.
    package init(
        authority: Authority, region: Region, ownNames: @escaping @Sendable () -> [String],
        clock: @escaping @Sendable () -> Timestamp
    ) {
        self.authority = authority
        self.region = region.rawValue
        self.ownNames = ownNames
        self.clock = clock
    }

    /// What doors begin TLS with. It holds no certificate itself: that is chosen for each client.
    package func context() throws -> NIOSSLContext {
        try state.withLock { state in
            if let context = state.context { return context }
            let key = try Self.key(&state)
            var configuration = TLSConfiguration.makeServerConfiguration(
                certificateChain: [], privateKey: key.source)
            configuration.minimumTLSVersion = .tlsv12
            configuration.applicationProtocols = ["http/1.1"]
            configuration.sslContextCallback = { [weak self] client, promise in
                promise.completeWith(
                    Result {
                        guard let self else { throw ChannelError.alreadyClosed }
                        return try self.certificate(for: client.serverHostname)
                    })
            }
            let context = try NIOSSLContext(configuration: configuration)
            state.context = context
            return context
        }
    }

    /// The certificate for a client that wants `host`, or says nothing.
    func certificate(for host: String?) throws -> NIOSSLContextConfigurationOverride {
        let now = clock()
        return try state.withLock { state in
            var answer = NIOSSLContextConfigurationOverride()
            answer.certificateChain = try leaf(for: host?.lowercased(), now, &state).chain
            answer.privateKey = try Self.key(&state).source
            return answer
        }
    }

    private func leaf(for host: String?, _ now: Timestamp, _ state: inout State) throws -> Leaf {
        let standard = try current(state.standard, now, &state) { ServerNames.amazon(region) + ownNames() }
        state.standard = standard
        guard let host, !ServerNames.cover(standard.names, host), let names = ServerNames.covering(host)
        else {
            return standard
        }
        let leaf = try current(state.leaves[names], now, &state) { names }
        if state.leaves.count >= Self.capacity, state.leaves[names] == nil { state.leaves = [:] }
        state.leaves[names] = leaf
        return leaf
    }

    private func current(
        _ known: Leaf?, _ now: Timestamp, _ state: inout State, _ names: () -> [String]
    ) throws -> Leaf {
        if let known, now < known.renewal { return known }
        let names = names()
        let end = now.adding(seconds: Self.lifetime)
        // A client's clock may be a little behind.
        let bytes = try authority.issue(
            for: names, to: Self.key(&state).key.publicKey, from: now.adding(seconds: -3600), until: end)
        return Leaf(
            names: names, chain: [.certificate(try NIOSSLCertificate(bytes: bytes, format: .der))],
            renewal: end.adding(seconds: -Self.renewedBefore))
    }

    private static func key(
        _ state: inout State
    ) throws -> (key: P256.Signing.PrivateKey, source: NIOSSLPrivateKeySource) {
        if let key = state.key { return key }
        let key = P256.Signing.PrivateKey()
        let made = (
            key,
            NIOSSLPrivateKeySource.privateKey(
                try NIOSSLPrivateKey(bytes: Array(key.derRepresentation), format: .der))
        )
        state.key = made
        return made
    }
}
