import Vocabulary

/// Why the body of an S3 request is not what its headers promised.
package enum BodyFailure: Error, Sendable, Equatable {
    /// A plain body with another hash than `x-amz-content-sha256` says.
    case contentHash(declared: String, computed: String)
    /// A chunk or trailer whose signature is wrong.
    case chunkSignature(AccessKeyID)
    /// A chunk of less than 8,192 bytes that was not the last; counted from one.
    case chunkTooSmall(number: Int, size: Int)
    /// The framing ends early, goes on after its end, is no framing, or holds another number of bytes.
    case incomplete
    case malformedTrailer
    /// `x-amz-decoded-content-length` is missing or no number.
    case decodedLengthMissing

    package var fault: SignatureFault {
        switch self {
        case .contentHash(let declared, let computed):
            SignatureFault(
                "XAmzContentSHA256Mismatch", 400,
                "The provided 'x-amz-content-sha256' header does not match what was computed.",
                [("ClientComputedContentSHA256", declared), ("S3ComputedContentSHA256", computed)])
        case .chunkSignature(let key):
            SignatureFault(
                "SignatureDoesNotMatch", 403,
                "The request signature we calculated does not match the signature you provided. "
                    + "Check your key and signing method.",
                [("AWSAccessKeyId", key.rawValue)])
        case .chunkTooSmall(let number, let size):
            SignatureFault(
                "InvalidChunkSizeError", 400,
                "Only the last chunk is allowed to have a size less than 8192 bytes",
                [("Chunk", String(number)), ("BadChunkSize", String(size))])
        case .incomplete:
            SignatureFault(
                "IncompleteBody", 400,
                "You did not provide the number of bytes specified by the Content-Length HTTP header")
        case .malformedTrailer:
            SignatureFault(
                "MalformedTrailerError", 400,
                "The request contained trailing data that was not well-formed or did not conform to our "
                    + "published schema.")
        case .decodedLengthMissing:
            SignatureFault(
                "MissingContentLength", 411, "You must provide the Content-Length HTTP header.")
        }
    }
}
