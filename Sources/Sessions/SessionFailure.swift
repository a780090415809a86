/// Why a session token does not open. AWS's answer is the same for all: the token is invalid.
package enum SessionFailure: Error, Sendable, Equatable {
    /// Too short, too long, not base64, or of an unknown version.
    case malformed
    /// Sealed with a key that the ring does not hold, or holds no more.
    case unknownKey
    /// Altered, or it belongs to another access key ID.
    case rejected
}
