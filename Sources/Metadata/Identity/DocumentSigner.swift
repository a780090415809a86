import Crypto
import CryptoExtras
import Foundation
import SwiftASN1
import Vocabulary

/// One key that identity documents are signed with, and its certificate.
struct DocumentSigner: Sendable {
    /// What is asked for below `instance-identity/`: each has a key of its own, as EC2's regions have.
    enum Kind: String, Sendable, CaseIterable, Codable {
        /// A bare RSA signature of a key of 1024 bits.
        case signature
        case rsa2048
        /// DSA and SHA-1: all that there was at first.
        case pkcs7
    }

    private enum Key: Sendable {
        case rsa(_RSA.Signing.PrivateKey)
        case dsa(DSA)
    }

    let kind: Kind
    let certificate: [UInt8]
    private let key: Key
    private let serial: [UInt8]

    /// A new key and its certificate. `random` gives unpredictable numbers.
    init(_ kind: Kind, at now: Timestamp, random: () -> UInt64) throws {
        switch kind {
        case .signature: key = .rsa(try _RSA.Signing.PrivateKey(unsafeKeySize: .init(bitCount: 1024)))
        case .rsa2048: key = .rsa(try _RSA.Signing.PrivateKey(keySize: .bits2048))
        case .pkcs7:
            let secret = (0..<DSA.length).map { _ in UInt8(truncatingIfNeeded: random()) }
            key = .dsa(DSA(secret: secret))
        }
        self.kind = kind
        serial = [0x40] + (0..<15).map { _ in UInt8(truncatingIfNeeded: random()) }
        certificate = try Self.certificate(of: key, kind, serial: serial, since: now)
    }

    /// Reads what `kept` gave.
    init(_ kind: Kind, kept: Kept) throws {
        self.kind = kind
        certificate = Array(kept.certificate)
        serial = Array(kept.serial)
        key =
            switch kind {
            case .signature: .rsa(try _RSA.Signing.PrivateKey(unsafeDERRepresentation: kept.key))
            case .rsa2048: .rsa(try _RSA.Signing.PrivateKey(derRepresentation: kept.key))
            case .pkcs7: .dsa(DSA(secret: Array(kept.key)))
            }
    }

    /// The key and its certificate: to be stored sealed.
    var kept: Kept {
        let bytes: Data =
            switch key {
            case .rsa(let key): key.derRepresentation
            case .dsa(let key): Data(key.secret)
            }
        return Kept(key: bytes, serial: Data(serial), certificate: Data(certificate))
    }

    struct Kept: Codable, Sendable {
        var key: Data
        var serial: Data
        var certificate: Data
    }

    func signature(of bytes: [UInt8]) throws -> [UInt8] { try Self.sign(bytes, with: key) }

    /// The bytes as CMS signed data, without certificates: who verifies has them.
    /// https://www.rfc-editor.org/rfc/rfc5652#section-5
    func signedMessage(of content: [UInt8], at moment: Timestamp) throws -> [UInt8] {
        let attributes = try signedAttributes(content, moment)
        var asSet = DER.Serializer()
        asSet.appendConstructedNode(identifier: .set) { $0.serializeRawBytes(attributes) }
        // What is signed is tagged as the set that it is, and sent with a tag of its place.
        let signature = try signature(of: asSet.serializedBytes)
        var output = DER.Serializer()
        try output.appendConstructedNode(identifier: .sequence) { output in
            try output.serialize(Identifiers.signedData)
            try output.serialize(explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific) { output in
                try output.appendConstructedNode(identifier: .sequence) { output in
                    try output.serialize(1)
                    try output.appendConstructedNode(identifier: .set) { try Self.digest(of: key, into: &$0) }
                    try output.appendConstructedNode(identifier: .sequence) { output in
                        try output.serialize(Identifiers.data)
                        try output.serialize(explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific) {
                            try $0.serialize(ASN1OctetString(contentBytes: content[...]))
                        }
                    }
                    try output.appendConstructedNode(identifier: .set) { output in
                        try output.appendConstructedNode(identifier: .sequence) {
                            try signer(attributes, signature, into: &$0)
                        }
                    }
                }
            }
        }
        return output.serializedBytes
    }

    private func signer(_ attributes: [UInt8], _ signature: [UInt8], into output: inout DER.Serializer) throws
    {
        try output.serialize(1)
        try output.appendConstructedNode(identifier: .sequence) { output in
            try Self.name(kind, into: &output)
            try output.serialize(serial[...])
        }
        try Self.digest(of: key, into: &output)
        output.appendConstructedNode(identifier: .init(tagWithNumber: 0, tagClass: .contextSpecific)) {
            $0.serializeRawBytes(attributes)
        }
        try output.appendConstructedNode(identifier: .sequence) { output in
            switch key {
            case .rsa:
                try output.serialize(Identifiers.rsa)
                try output.serialize(ASN1Null())
            case .dsa: try output.serialize(Identifiers.dsaWithSHA1)
            }
        }
        try output.serialize(ASN1OctetString(contentBytes: signature[...]))
    }

    /// What of it is, when it was signed, and its digest, in DER's order of a set.
    private func signedAttributes(_ content: [UInt8], _ moment: Timestamp) throws -> [UInt8] {
        let digest: [UInt8] =
            switch key {
            case .rsa: Array(SHA256.hash(data: content))
            case .dsa: Array(Insecure.SHA1.hash(data: content))
            }
        func attribute(
            _ type: ASN1ObjectIdentifier, _ value: (inout DER.Serializer) throws -> Void
        ) throws -> [UInt8] {
            var output = DER.Serializer()
            try output.appendConstructedNode(identifier: .sequence) { output in
                try output.serialize(type)
                try output.appendConstructedNode(identifier: .set, value)
            }
            return output.serializedBytes
        }
        let attributes = [
            try attribute(Identifiers.contentType) { try $0.serialize(Identifiers.data) },
            try attribute(Identifiers.signingTime) { try $0.serialize(UTCTime(moment)) },
            try attribute(Identifiers.messageDigest) {
                try $0.serialize(ASN1OctetString(contentBytes: digest[...]))
            },
        ]
        return Array(attributes.sorted { $0.lexicographicallyPrecedes($1) }.joined())
    }

    /// A certificate that the key signs itself; it has no end.
    /// https://www.rfc-editor.org/rfc/rfc5280#section-4.1
    private static func certificate(
        of key: Key, _ kind: Kind, serial: [UInt8], since now: Timestamp
    ) throws -> [UInt8] {
        var body = DER.Serializer()
        try body.appendConstructedNode(identifier: .sequence) { output in
            try output.serialize(explicitlyTaggedWithTagNumber: 0, tagClass: .contextSpecific) {
                try $0.serialize(2)
            }
            try output.serialize(serial[...])
            try algorithm(of: key, into: &output)
            try name(kind, into: &output)
            try output.appendConstructedNode(identifier: .sequence) { output in
                try output.serialize(UTCTime(now))
                try output.serialize(
                    GeneralizedTime(
                        year: 9999, month: 12, day: 31, hours: 23, minutes: 59, seconds: 59,
                        fractionalSeconds: 0))
            }
            try name(kind, into: &output)
            switch key {
            case .rsa(let key): output.serializeRawBytes(key.publicKey.derRepresentation)
            case .dsa(let key): output.serializeRawBytes(try key.publicKey())
            }
        }
        let signature = try sign(body.serializedBytes, with: key)
        var output = DER.Serializer()
        try output.appendConstructedNode(identifier: .sequence) { output in
            output.serializeRawBytes(body.serializedBytes)
            try algorithm(of: key, into: &output)
            try output.serialize(ASN1BitString(bytes: signature[...]))
        }
        return output.serializedBytes
    }

    private static func sign(_ bytes: [UInt8], with key: Key) throws -> [UInt8] {
        switch key {
        case .rsa(let key):
            Array(
                try key.signature(for: SHA256.hash(data: bytes), padding: .insecurePKCS1v1_5)
                    .rawRepresentation)
        case .dsa(let key): try key.signature(of: bytes)
        }
    }

    private static func algorithm(of key: Key, into output: inout DER.Serializer) throws {
        try output.appendConstructedNode(identifier: .sequence) { output in
            switch key {
            case .rsa:
                try output.serialize(Identifiers.rsaWithSHA256)
                try output.serialize(ASN1Null())
            case .dsa: try output.serialize(Identifiers.dsaWithSHA1)
            }
        }
    }

    private static func digest(of key: Key, into output: inout DER.Serializer) throws {
        try output.appendConstructedNode(identifier: .sequence) { output in
            switch key {
            case .rsa:
                try output.serialize(Identifiers.sha256)
                try output.serialize(ASN1Null())
            case .dsa:
                try output.serialize(Identifiers.sha1)
                try output.serialize(ASN1Null())
            }
        }
    }

    private static func name(_ kind: Kind, into output: inout DER.Serializer) throws {
        try output.appendConstructedNode(identifier: .sequence) { output in
            for (type, value) in [
                (Identifiers.organization, "Rolecall"),
                (Identifiers.commonName, "Rolecall instance identity (\(kind.rawValue))"),
            ] {
                try output.appendConstructedNode(identifier: .set) { output in
                    try output.appendConstructedNode(identifier: .sequence) { output in
                        try output.serialize(type)
                        try output.serialize(ASN1UTF8String(value))
                    }
                }
            }
        }
    }
}

private enum Identifiers {
    static let data: ASN1ObjectIdentifier = "1.2.840.113549.1.7.1"
    static let signedData: ASN1ObjectIdentifier = "1.2.840.113549.1.7.2"
    static let contentType: ASN1ObjectIdentifier = "1.2.840.113549.1.9.3"
    static let messageDigest: ASN1ObjectIdentifier = "1.2.840.113549.1.9.4"
    static let signingTime: ASN1ObjectIdentifier = "1.2.840.113549.1.9.5"
    static let rsa: ASN1ObjectIdentifier = "1.2.840.113549.1.1.1"
    static let rsaWithSHA256: ASN1ObjectIdentifier = "1.2.840.113549.1.1.11"
    static let dsaWithSHA1: ASN1ObjectIdentifier = "1.2.840.10040.4.3"
    static let sha1: ASN1ObjectIdentifier = "1.3.14.3.2.26"
    static let sha256: ASN1ObjectIdentifier = "2.16.840.1.101.3.4.2.1"
    static let organization: ASN1ObjectIdentifier = "2.5.4.10"
    static let commonName: ASN1ObjectIdentifier = "2.5.4.3"
}

extension UTCTime {
    fileprivate init(_ moment: Timestamp) throws {
        let time = moment.calendar
        try self.init(
            year: time.year, month: time.month, day: time.day, hours: time.hour, minutes: time.minute,
            seconds: time.second)
    }
}
