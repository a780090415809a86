import Foundation
import JWTKit

/// The public keys of an issuer.
struct KeySet: Sendable {
    private let keys: [JWK]

    /// Reads a JWKS document, passing over what is no signing key that we know: issuers keep others in it.
    init(_ document: [UInt8]) throws(WebFailure) {
        guard let entries = try? JSONDecoder().decode(Entries.self, from: Data(document)) else {
            throw .useless("the key set cannot be read")
        }
        keys = entries.keys.prefix(Self.most).compactMap { entry in
            guard entry.use == nil || entry.use == "sig", let key = entry.key, Self.isStrong(key) else {
                return nil
            }
            return key
        }
    }

    /// AWS reads a hundred keys of each kind.
    private static let most = 200

    /// The keys that a token's signature may have been made with. A token without a key ID says nothing.
    func candidates(keyID: String?, algorithm: String) -> [JWK] {
        keys.filter { key in
            (keyID == nil || key.keyIdentifier?.string == keyID)
                && (key.algorithm == nil || key.algorithm?.rawValue == algorithm)
                && key.keyType == (algorithm.hasPrefix("RS") ? .rsa : .ecdsa)
        }
    }

    /// RSA of 2048 bits at least: 256 bytes are 342 digits of base64url.
    private static func isStrong(_ key: JWK) -> Bool {
        switch key.keyType {
        case .rsa: (key.modulus?.utf8.count ?? 0) >= 342
        case .ecdsa: true
        default: false
        }
    }

    private struct Entries: Decodable {
        var keys: [Entry]
    }

    /// One key; nil where it cannot be read.
    private struct Entry: Decodable {
        var key: JWK?
        var use: String?

        private enum CodingKeys: String, CodingKey { case use }

        init(from decoder: any Decoder) throws {
            key = try? JWK(from: decoder)
            use = try? decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .use)
        }
    }
}
