import Crypto
import FoundationEssentials
import NIOSSL
import SwiftASN1
import Vocabulary
import X509

/// The server's own certificate authority: one P-256 key and the certificate that clients trust.
package struct Authority: Sendable, CustomStringConvertible, CustomReflectable {
    private static let keyLength = 32
    private static let lifetime: Int64 = 10 * 365 * 86_400

    private let key: P256.Signing.PrivateKey
    /// What clients trust, in DER.
    package let certificate: [UInt8]

    private init(key: P256.Signing.PrivateKey, certificate: [UInt8]) {
        self.key = key
        self.certificate = certificate
    }

    /// A new one. It has a name of its own, so that a client may trust those of several servers.
    package init(at now: Timestamp) throws {
        let key = P256.Signing.PrivateKey()
        let publicKey = Certificate.PublicKey(key.publicKey)
        let mark = SHA256.hash(data: key.publicKey.rawRepresentation).prefix(4)
        let name = try DistinguishedName {
            OrganizationName("Rolecall")
            CommonName(
                "Rolecall CA " + mark.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
            )
        }
        let certificate = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: publicKey,
            notValidBefore: Date(now.adding(seconds: -3600)),
            notValidAfter: Date(now.adding(seconds: Self.lifetime)),
            issuer: name, subject: name, signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.isCertificateAuthority(maxPathLength: 0))
                Critical(KeyUsage(keyCertSign: true, cRLSign: true))
                SubjectKeyIdentifier(hash: publicKey)
            },
            issuerPrivateKey: Certificate.PrivateKey(key))
        self.init(key: key, certificate: try certificate.der)
    }

    /// Reads what `bytes` gave; nil when it is something else.
    package init?(bytes: [UInt8]) {
        guard bytes.count > Self.keyLength,
            let key = try? P256.Signing.PrivateKey(rawRepresentation: bytes.prefix(Self.keyLength))
        else { return nil }
        self.init(key: key, certificate: Array(bytes.dropFirst(Self.keyLength)))
    }

    /// Plain: to be stored only after `MasterKey.seal`.
    package var bytes: [UInt8] { Array(key.rawRepresentation) + certificate }

    /// What clients trust, as they read it.
    package var pem: String {
        let text = Array(Base64.encode(certificate).utf8)
        let lines = stride(from: 0, to: text.count, by: 64).map {
            String(decoding: text[$0..<min($0 + 64, text.count)], as: UTF8.self)
        }
        return (["-----BEGIN CERTIFICATE-----"] + lines + ["-----END CERTIFICATE-----"]).joined(
            separator: "\n") + "\n"
    }

    package var description: String { "••••" }
    package var customMirror: Mirror { Mirror(self, children: [:]) }

    /// A server's certificate for all these names and addresses, in DER.
    func issue(
        for names: [String], to publicKey: P256.Signing.PublicKey, from start: Timestamp, until end: Timestamp
    ) throws -> [UInt8] {
        let own = try Certificate(derEncoded: certificate)
        let subject = Certificate.PublicKey(publicKey)
        let issued = try Certificate(
            version: .v3, serialNumber: Certificate.SerialNumber(), publicKey: subject,
            notValidBefore: Date(start), notValidAfter: Date(end), issuer: own.subject,
            subject: try DistinguishedName { CommonName("Rolecall") },
            signatureAlgorithm: .ecdsaWithSHA256,
            extensions: try Certificate.Extensions {
                Critical(BasicConstraints.notCertificateAuthority)
                Critical(KeyUsage(digitalSignature: true))
                try ExtendedKeyUsage([.serverAuth])
                SubjectAlternativeNames(names.map(GeneralName.init))
                SubjectKeyIdentifier(hash: subject)
                AuthorityKeyIdentifier(
                    keyIdentifier: SubjectKeyIdentifier(hash: Certificate.PublicKey(key.publicKey))
                        .keyIdentifier)
            },
            issuerPrivateKey: Certificate.PrivateKey(key))
        return try issued.der
    }
}

extension Certificate {
    fileprivate var der: [UInt8] {
        get throws {
            var serializer = DER.Serializer()
            try serializer.serialize(self)
            return serializer.serializedBytes
        }
    }
}

extension Date {
    fileprivate init(_ moment: Timestamp) { self.init(timeIntervalSince1970: Double(moment.seconds)) }
}

extension GeneralName {
    /// An address has a kind of its own.
    fileprivate init(_ name: String) {
        self =
            IPAddress.bytes(name).map { .ipAddress(ASN1OctetString(contentBytes: $0[...])) } ?? .dnsName(name)
    }
}
