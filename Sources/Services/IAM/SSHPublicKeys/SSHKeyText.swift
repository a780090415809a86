import Crypto
import CryptoExtras
import Foundation
import Service
import Vocabulary

/// An RSA public key, in SSH's encoding and in PEM.
struct SSHKeyText {
    private let key: _RSA.Signing.PublicKey
    private let modulus: [UInt8]
    private let exponent: [UInt8]

    /// Reads an `authorized_keys` line or PEM. Throws what IAM says to a text that is neither.
    init(_ text: String) throws {
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        if trimmed.hasPrefix("-----BEGIN") {
            guard let key = try? _RSA.Signing.PublicKey(pemRepresentation: trimmed) else {
                throw AWSError.invalidPublicKey
            }
            try self.init(key)
            return
        }
        let words = trimmed.split(separator: " ", maxSplits: 2, omittingEmptySubsequences: true)
        guard words.count >= 2, words[0] == "ssh-rsa" else { throw AWSError.unknownPublicKeyEncoding }
        guard let fields = Vocabulary.Base64.decode(String(words[1])).flatMap(Self.fields), fields.count == 3,
            fields[0] == Array("ssh-rsa".utf8),
            let key = try? _RSA.Signing.PublicKey(
                n: Data(fields[2].drop { $0 == 0 }), e: Data(fields[1].drop { $0 == 0 }))
        else { throw AWSError.invalidPublicKey }
        try self.init(key)
    }

    private init(_ key: _RSA.Signing.PublicKey) throws {
        self.key = key
        let numbers = try key.getKeyPrimitives()
        modulus = numbers.modulus.drop { $0 == 0 }.map { $0 }
        exponent = numbers.publicExponent.drop { $0 == 0 }.map { $0 }
    }

    var line: String { "ssh-rsa \(Vocabulary.Base64.encode(blob))" }
    var pem: String { key.pemRepresentation }

    /// `9f:86:…`: MD5 of SSH's encoding.
    var fingerprint: String {
        Insecure.MD5.hash(data: blob).map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined(separator: ":")
    }

    /// Fields with their lengths before them.
    /// https://www.rfc-editor.org/rfc/rfc4253#section-6.6
    private var blob: [UInt8] {
        [Array("ssh-rsa".utf8), Self.unsigned(exponent), Self.unsigned(modulus)].flatMap { field in
            [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: field.count >> $0) } + field
        }
    }

    private static func unsigned(_ digits: [UInt8]) -> [UInt8] {
        (digits.first ?? 0) >= 0x80 ? [0] + digits : digits
    }

    private static func fields(_ bytes: [UInt8]) -> [[UInt8]]? {
        var fields: [[UInt8]] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            guard rest.count >= 4, rest.count - 4 >= length else { return nil }
            fields.append(Array(rest.dropFirst(4).prefix(length)))
            rest = rest.dropFirst(4 + length)
        }
        return fields
    }
}
