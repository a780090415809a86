import NIOCore
import NIOSSL

/// What a door speaks below HTTP.
package enum Transport: Sendable {
    case plain
    /// TLS, begun with a context that is asked for with each connection.
    case tls(@Sendable () throws -> NIOSSLContext)

    /// Puts TLS in front of whatever the connection speaks. On the connection's event loop.
    func begin(on channel: any Channel) throws {
        guard case .tls(let context) = self else { return }
        try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: try context()))
    }

    /// The version that was agreed on, as `s3:TlsVersion` has it: `1.2`, `1.3`; nil without TLS.
    package func version(of channel: any Channel) async -> String? {
        guard case .tls = self else { return nil }
        let version =
            channel.eventLoop.inEventLoop
            ? try? channel.pipeline.syncOperations.nioSSL_tlsVersion()
            : try? await channel.nioSSL_tlsVersion().get()
        return switch version {
        case .tlsv1: "1.0"
        case .tlsv11: "1.1"
        case .tlsv12: "1.2"
        case .tlsv13: "1.3"
        case nil: nil
        }
    }
}
