/// What is wrong with a checksum, and S3's words for it.
package enum ChecksumFailure: Error, Sendable, Equatable {
    case wrong(ChecksumAlgorithm)
    /// Not base64, or not as long as the algorithm's values.
    case invalid(String)
    case several
    case unsupported(String)
    case unsupportedTrailer
    case algorithmWithoutValue
    case invalidMD5(String)
    case wrongMD5(expected: String, computed: String)

    package var fault: SignatureFault {
        switch self {
        case .wrong(let algorithm):
            SignatureFault(
                "BadDigest", 400,
                "The \(algorithm.rawValue) you specified did not match the calculated checksum.")
        case .invalid(let header):
            SignatureFault("InvalidRequest", 400, "Value for \(header) header is invalid.")
        case .several:
            SignatureFault(
                "InvalidRequest", 400,
                "Expecting a single x-amz-checksum- header. Multiple checksum Types are not allowed.")
        case .unsupported(let header):
            SignatureFault("InvalidRequest", 400, "Value for \(header) header is invalid.")
        case .unsupportedTrailer:
            SignatureFault(
                "InvalidRequest", 400, "The value specified in the x-amz-trailer header is not supported")
        case .algorithmWithoutValue:
            SignatureFault(
                "InvalidRequest", 400,
                "x-amz-sdk-checksum-algorithm specified, but no corresponding x-amz-checksum-* or x-amz-trailer "
                    + "headers were found.")
        case .invalidMD5(let value):
            SignatureFault(
                "InvalidDigest", 400, "The Content-MD5 you specified was invalid.", [("Content-MD5", value)])
        case .wrongMD5(let expected, let computed):
            SignatureFault(
                "BadDigest", 400, "The Content-MD5 you specified did not match what we received.",
                [("ExpectedDigest", expected), ("CalculatedDigest", computed)])
        }
    }
}
