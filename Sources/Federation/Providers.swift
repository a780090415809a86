import JWTKit
import Logging
import Service
import Vocabulary

/// Tokens of OpenID Connect providers, verified with the keys that the providers publish.
package struct Providers: WebIdentities {
    private let keySets: KeySets
    private let log: Logger

    package init(_ fetch: Fetch, log: Logger) {
        keySets = KeySets(fetch)
        self.log = log
    }

    package func read(_ token: String) throws(WebIdentityFailure) -> WebIdentity {
        try JSONWebToken(token).identity
    }

    package func verify(
        _ token: String, issuedBy issuer: String, at now: Timestamp
    ) async throws(WebIdentityFailure) {
        let parsed = try JSONWebToken(token)
        let keys: KeySet
        do throws(WebFailure) {
            keys = try await keySets.keys(of: issuer, at: now) {
                !$0.candidates(keyID: parsed.keyID, algorithm: parsed.algorithm).isEmpty
            }
        } catch {
            throw failure(error)
        }
        let candidates = keys.candidates(keyID: parsed.keyID, algorithm: parsed.algorithm)
        guard !candidates.isEmpty else { throw .noKey("\(issuer) has no key \(parsed.keyID ?? "")") }
        for key in candidates where await Self.signed(token, with: key) { return }
        throw .unverifiable
    }

    private func failure(_ error: WebFailure) -> WebIdentityFailure {
        switch error {
        case .unreachable(let reason):
            log.warning("an identity provider cannot be reached", metadata: ["because": "\(reason)"])
            return .unreachable(reason)
        case .useless(let reason):
            log.warning("an identity provider gives no keys", metadata: ["because": "\(reason)"])
            return .noKey(reason)
        }
    }

    private static func signed(_ token: String, with key: JWK) async -> Bool {
        var key = key
        // A collection of one: whatever ID the token names, this key is tried and no other.
        key.keyIdentifier = "only"
        do {
            let collection = try await JWTKeyCollection().add(jwk: key, isDefault: true)
            _ = try await collection.verify(token, as: AnyClaims.self)
            return true
        } catch {
            return false
        }
    }
}
