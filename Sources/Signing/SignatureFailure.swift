import Vocabulary

/// Why a request's authentication was refused: the facts, without the words.
/// The words are in `SignatureFault`.
package enum SignatureFailure: Error, Sendable, Equatable {
    /// No authentication at all.
    case missing
    /// An `Authorization` header of some other scheme.
    case unsupportedScheme
    /// `X-Amz-Algorithm` is not one of SigV4's.
    case unsupportedAlgorithm
    case version2
    case version4A
    /// A header and query parameters at once.
    case severalMechanisms

    /// A part of the `Authorization` header without `=`.
    case notKeyValue(authorizationHash: String)
    case incompleteHeader(missing: [HeaderPart], authorizationHash: String)
    case incompleteQuery(missing: [String])
    case malformedCredential(String)
    case malformedDate(String)
    case malformedExpiry(MalformedExpiry)

    case hostNotSigned
    case headersNotSigned([String])
    case contentHashMissing
    case contentHashInvalid

    /// Outside the window of fifteen minutes, on the side of the past.
    case expired(signedAt: Timestamp, now: Timestamp)
    /// The same, on the side of the future.
    case notYetCurrent(signedAt: Timestamp, now: Timestamp)
    /// A presigned URL of S3 past its `X-Amz-Expires`.
    case presignedExpired(expiresAt: Timestamp, seconds: Int64, now: Timestamp)
    case presignedNotYetValid(signedAt: Timestamp, seconds: Int64, now: Timestamp)

    /// The credential is scoped to something else; all that is wrong, in AWS's order.
    case wrongScope([WrongScope], service: ExpectedService)

    /// No such access key, or one that is inactive or deleted.
    case unknownAccessKey(AccessKeyID)
    /// A session's key without its token, a token with another key, or one that does not open.
    case invalidToken(AccessKeyID, sent: Bool)
    case expiredToken(AccessKeyID)

    case mismatch(SignatureMismatch)

    package enum HeaderPart: String, Sendable {
        case credential = "Credential"
        case signature = "Signature"
        case signedHeaders = "SignedHeaders"
        case date
    }

    package enum MalformedExpiry: Sendable { case notANumber, negative, tooLong }

    package enum WrongScope: Sendable, Equatable {
        case region(String)
        case service(String)
        case terminator(String)
        case date(String)
    }
}

/// What S3 tells the owner of a wrong signature, so that the two computations can be compared.
package struct SignatureMismatch: Sendable, Equatable {
    package let accessKeyID: AccessKeyID
    package let signatureProvided: String
    package let stringToSign: [UInt8]
    package let canonicalRequest: [UInt8]
}
