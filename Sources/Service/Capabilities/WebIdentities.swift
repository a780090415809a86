import Vocabulary

/// Reads and verifies the tokens of OpenID Connect providers.
package protocol WebIdentities: Sendable {
    /// Takes a token apart without believing it: to learn who is said to have issued it.
    func read(_ token: String) throws(WebIdentityFailure) -> WebIdentity

    /// Makes sure that the issuer signed the token. The issuer must be one that an administrator has named:
    /// its keys are fetched from where it says.
    func verify(_ token: String, issuedBy issuer: String, at now: Timestamp) async throws(WebIdentityFailure)
}

/// Why a token does not count.
package enum WebIdentityFailure: Error, Sendable, Equatable {
    /// It is no JSON Web Token at all.
    case malformed
    /// The issuer publishes no key that could have signed it.
    case noKey(String)
    /// The key that should have signed it did not.
    case unverifiable
    /// The issuer could not be reached.
    case unreachable(String)
}

/// What a token says of somebody.
package struct WebIdentity: Sendable, Equatable {
    /// A claim's value.
    package indirect enum Claim: Sendable, Equatable {
        case text(String)
        case number(Double)
        case flag(Bool)
        case list([Claim])
        case object([String: Claim])
        case nothing
    }

    package var claims: [String: Claim]

    package init(claims: [String: Claim]) { self.claims = claims }

    package func text(_ name: String) -> String? {
        guard case .text(let text)? = claims[name], !text.isEmpty else { return nil }
        return text
    }

    /// The texts of a list; of a single text, it alone.
    package func texts(_ name: String) -> [String]? {
        switch claims[name] {
        case .text(let text): [text]
        case .list(let items): items.compactMap { if case .text(let text) = $0 { text } else { nil } }
        default: nil
        }
    }

    /// A moment in seconds since 1970; nil also for a number that is none.
    package func seconds(_ name: String) -> Int64? {
        guard case .number(let number)? = claims[name], number.magnitude < 1e15 else { return nil }
        return Int64(number)
    }
}

/// For servers that know no way to any provider.
package struct NoWebIdentities: WebIdentities {
    package init() {}

    package func read(_ token: String) throws(WebIdentityFailure) -> WebIdentity { throw .malformed }

    package func verify(
        _ token: String, issuedBy issuer: String, at now: Timestamp
    ) async throws(WebIdentityFailure) {
        throw .unreachable("this server asks no identity providers")
    }
}
