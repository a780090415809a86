/// What `x-amz-content-sha256` says about the body of an S3 request.
/// https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-auth-using-authorization-header.html
package enum DeclaredPayload: Sendable, Equatable {
    /// A plain body with this hash, in lower-case hex: whoever reads the body must compare.
    case sha256(String)
    /// A plain body that nobody hashed.
    case unsigned
    /// `aws-chunked`, each chunk signed.
    case signedChunks(trailer: Bool)
    /// `aws-chunked`, chunks unsigned, with a trailer.
    case unsignedChunks

    init?(_ value: String) {
        switch value {
        case "UNSIGNED-PAYLOAD": self = .unsigned
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD": self = .signedChunks(trailer: false)
        case "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER": self = .signedChunks(trailer: true)
        case "STREAMING-UNSIGNED-PAYLOAD-TRAILER": self = .unsignedChunks
        default:
            guard Hex.isSHA256(value.utf8) else { return nil }
            self = .sha256(value)
        }
    }

    /// The last line of the canonical request.
    package var headerValue: String {
        switch self {
        case .sha256(let hash): hash
        case .unsigned: "UNSIGNED-PAYLOAD"
        case .signedChunks(trailer: false): "STREAMING-AWS4-HMAC-SHA256-PAYLOAD"
        case .signedChunks(trailer: true): "STREAMING-AWS4-HMAC-SHA256-PAYLOAD-TRAILER"
        case .unsignedChunks: "STREAMING-UNSIGNED-PAYLOAD-TRAILER"
        }
    }
}
