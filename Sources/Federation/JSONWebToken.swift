import Foundation
import JWTKit
import Service

/// A signed token as it stands, believed in nothing.
/// https://www.rfc-editor.org/rfc/rfc7519
struct JSONWebToken: Sendable {
    /// The signatures AWS takes; never `none`, and none that whoever verifies could make.
    /// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_roles_providers_create_oidc.html
    private static let algorithms: Set<String> = ["RS256", "RS384", "RS512", "ES256", "ES384", "ES512"]

    let algorithm: String
    let keyID: String?
    let identity: WebIdentity

    private struct Header: Decodable {
        var alg: String
        var kid: String?
        var crit: [String]?
    }

    init(_ text: String) throws(WebIdentityFailure) {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 3, let head = Self.bytes(parts[0]), let body = Self.bytes(parts[1]),
            let header = try? JSONDecoder().decode(Header.self, from: head),
            let claims = try? JSONDecoder().decode([String: ClaimValue].self, from: body)
        else { throw .malformed }
        // An extension that must be understood is not.
        guard Self.algorithms.contains(header.alg), header.crit == nil else { throw .malformed }
        algorithm = header.alg
        keyID = header.kid
        identity = WebIdentity(claims: claims.mapValues(\.claim))
    }

    /// Base64 with the alphabet of addresses, without padding.
    private static func bytes(_ part: Substring) -> Data? {
        guard !part.isEmpty, part.utf8.allSatisfy({ $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "/") })
        else { return nil }
        var text = String(part.map { $0 == "-" ? "+" : $0 == "_" ? "/" : $0 })
        text += String(repeating: "=", count: (4 - text.utf8.count % 4) % 4)
        return Data(base64Encoded: text)
    }
}

/// The claims for jwt-kit, which has nothing to check in them: STS judges them in AWS's words.
struct AnyClaims: JWTPayload {
    func verify(using algorithm: some JWTAlgorithm) throws {}
}

/// Reads any JSON.
private struct ClaimValue: Decodable {
    let claim: WebIdentity.Claim

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            claim = .nothing
        } else if let flag = try? container.decode(Bool.self) {
            claim = .flag(flag)
        } else if let number = try? container.decode(Double.self) {
            claim = .number(number)
        } else if let text = try? container.decode(String.self) {
            claim = .text(text)
        } else if let list = try? container.decode([ClaimValue].self) {
            claim = .list(list.map(\.claim))
        } else {
            claim = .object(try container.decode([String: ClaimValue].self).mapValues(\.claim))
        }
    }
}
