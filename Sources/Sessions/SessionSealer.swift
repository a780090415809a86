import Crypto
import Synchronization
import Vocabulary

/// Issues temporary credentials and opens their tokens. Nothing is stored: whoever holds the key ring
/// can open a token, on any node.
///
/// A token is base64 of: format (1), version of the ring's key (4), nonce (12), sealed facts, tag (16).
/// The access key ID is authenticated with it, so a token is worthless with any other key ID.
package final class SessionSealer: Sendable {
    private struct State {
        var keys: SealingKeys
        var opened: OpenedSessions
    }

    private let state: Mutex<State>

    /// `remembering` tokens are kept open, so that a session's further requests pay no decryption.
    package init(_ ring: KeyRing, remembering capacity: Int = 4096) {
        state = Mutex(State(keys: SealingKeys(ring), opened: OpenedSessions(capacity: capacity)))
    }

    var keys: SealingKeys { state.withLock { $0.keys } }

    /// Goes over to a rotated ring; tokens of keys it no longer holds are refused from now on.
    package func replaceRing(with ring: KeyRing) {
        let keys = SealingKeys(ring)
        state.withLock {
            $0.keys = keys
            $0.opened.forgetAll()
        }
    }

    /// Makes a key ID that carries the account, a secret, and the token. Fails when the grant's
    /// `packedPercent` exceeds 100.
    package func issue(
        _ grant: SessionGrant, at now: Timestamp, using random: inout some RandomNumberGenerator
    ) throws(GrantTooLarge) -> TemporaryCredentials {
        if let percent = grant.packedPercent, percent > 100 { throw GrantTooLarge(percent: percent) }
        let accessKeyID = AccessKeyID(AccountInID.make(.sessionKey, in: grant.account, using: &random))
        let key = keys.current
        let nonce = TokenLayout.nonce(using: &random)
        guard let facts = SessionEncoding.encode(grant, issuedAt: now.wholeSecond)
        else { throw GrantTooLarge(percent: max(101, grant.packedPercent ?? 0)) }
        return TemporaryCredentials(
            accessKeyID: accessKeyID, secretAccessKey: key.secret(of: accessKeyID, nonce: nonce),
            sessionToken: Base64.encode(key.seal(facts, for: accessKeyID, nonce: nonce)),
            expiration: grant.expiresAt)
    }

    /// Opens a token that came with `accessKeyID`. The signature still has to be checked with the
    /// secret, and `Session.isExpired(at:)` asked.
    package func open(
        token: String, accessKeyID: AccessKeyID
    ) throws(SessionFailure) -> OpenedSession {
        guard TokenLayout.acceptedLength.contains(token.utf8.count) else { throw .malformed }
        let (keys, known) = state.withLock { ($0.keys, $0.opened.session(of: token)) }
        if let known, known.session.accessKeyID == accessKeyID { return known }
        guard let sealed = Base64.decode(token), let layout = TokenLayout(sealed) else { throw .malformed }
        guard let key = keys.key(layout.keyVersion) else { throw .unknownKey }
        guard let facts = key.open(sealed, layout, for: accessKeyID) else { throw .rejected }
        guard let (grant, issuedAt) = SessionEncoding.decode(facts) else { throw .malformed }
        let opened = OpenedSession(
            session: Session(accessKeyID: accessKeyID, issuedAt: issuedAt, grant: grant),
            secret: key.secret(of: accessKeyID, nonce: layout.nonce))
        state.withLock { $0.opened.remember(opened, token: token) }
        return opened
    }
}

/// A session and the secret its requests are signed with.
package struct OpenedSession: Sendable {
    package let session: Session
    package let secret: Secret
}

/// Policies and tags that do not fit in a token: STS's `PackedPolicyTooLarge`.
package struct GrantTooLarge: Error, Sendable, Equatable {
    package let percent: Int
}

extension SessionGrant {
    /// How much of what a token may carry of policies and tags is used, as STS answers in
    /// `PackedPolicySize`; nil when there are none. More than 100 is `PackedPolicyTooLarge`.
    package var packedPercent: Int? {
        guard !policies.isEmpty || !tags.isEmpty else { return nil }
        let bytes = policies.arns.reduce(policies.inline?.utf8.count ?? 0) { $0 + $1.utf8.count }
        let tagBytes = tags.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        let keyBytes = transitiveTagKeys.reduce(0) { $0 + $1.utf8.count }
        return max(1, (bytes + tagBytes + keyBytes) * 100 / TokenLayout.narrowingLimit)
    }
}
