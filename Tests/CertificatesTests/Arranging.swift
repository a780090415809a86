import Foundation
import NIOSSL
import SwiftASN1
import Synchronization
import Testing
import Vocabulary
@_spi(FixedExpiryValidationTime) import X509

@testable import Certificates

/// A server's certificates, and a clock to move.
final class TestCertificates: Sendable {
    let authority: Authority
    let certificates: ServerCertificates
    private let now: Present

    /// `start` is any moment at which nobody asks a client that has a clock of its own.
    init(
        at start: Timestamp = Timestamp(seconds: 1_795_255_200),
        ownNames: [String] = ["localhost", "127.0.0.1", "::1", "lab.example.org"]
    ) throws {
        let now = Present(start)
        self.now = now
        authority = try Authority(at: start)
        certificates = ServerCertificates(
            authority: authority, region: .usEast1, ownNames: { ownNames }, clock: { now.moment })
    }

    var moment: Timestamp { now.moment }
    func pass(days: Int64) { now.pass(days: days) }

    /// What a client that wants `host` is shown.
    func shown(for host: String?) throws -> [UInt8] {
        let shown = try certificates.certificate(for: host)
        guard case .certificate(let leaf) = try #require(shown.certificateChain?.first) else {
            throw NIOSSLError.failedToLoadCertificate
        }
        return try leaf.toDERBytes()
    }

    /// Whether a client that trusts the authority takes it for `host`, now.
    func isTrusted(_ leaf: [UInt8], for host: String, isAddress: Bool = false) async throws -> Bool {
        let root = try Certificate(derEncoded: authority.certificate)
        let seconds = Double(moment.seconds)
        var verifier = Verifier(rootCertificates: CertificateStore([root])) {
            RFC5280Policy(fixedExpiryValidationTime: .init(timeIntervalSince1970: seconds))
            ServerIdentityPolicy(serverHostname: isAddress ? nil : host, serverIP: isAddress ? host : nil)
        }
        let result = await verifier.validate(
            leaf: try Certificate(derEncoded: leaf), intermediates: CertificateStore([]))
        if case .validCertificate = result { return true }
        return false
    }
}

private final class Present: Sendable {
    private let now: Mutex<Timestamp>

    init(_ now: Timestamp) { self.now = Mutex(now) }

    var moment: Timestamp { now.withLock { $0 } }
    func pass(days: Int64) { now.withLock { $0 = $0.adding(seconds: days * 86_400) } }
}
