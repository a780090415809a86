import Vocabulary

extension SignatureFailure {
    var s3Fault: SignatureFault {
        switch self {
        case .missing: return SignatureFault("AccessDenied", 403, "Access Denied")
        case .unsupportedScheme:
            return SignatureFault(
                "InvalidArgument", 400, "Unsupported Authorization Type", [("ArgumentName", "Authorization")])
        case .unsupportedAlgorithm:
            return .malformedQuery(
                "X-Amz-Algorithm only supports \"AWS4-HMAC-SHA256 and AWS4-ECDSA-P256-SHA256\"")
        case .version2, .version4A:
            return SignatureFault(
                "InvalidRequest", 400,
                "The authorization mechanism you have provided is not supported. Please use AWS4-HMAC-SHA256."
            )
        case .severalMechanisms:
            return SignatureFault(
                "InvalidArgument", 400,
                "Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query "
                    + "string parameter or the Authorization header should be specified",
                [("ArgumentName", "Authorization")])
        case .notKeyValue: return .malformedHeader("a part of it is not a key=value pair.")
        case .incompleteHeader([.date], _):
            return SignatureFault(
                "AccessDenied", 403, "AWS authentication requires a valid Date or x-amz-date header")
        case .incompleteHeader(let missing, _):
            let names = missing.filter { $0 != .date }.map(\.rawValue).joined(separator: ", ")
            return .malformedHeader("the header lacks \(names).")
        case .incompleteQuery:
            return .malformedQuery(
                "Query-string authentication version 4 requires the X-Amz-Algorithm, X-Amz-Credential, "
                    + "X-Amz-Signature, X-Amz-Date, X-Amz-SignedHeaders, and X-Amz-Expires parameters.")
        case .malformedCredential:
            return .malformedHeader(
                "the Credential is mal-formed; "
                    + "expecting \"<YOUR-AKID>/YYYYMMDD/REGION/SERVICE/aws4_request\".")
        case .malformedDate:
            return SignatureFault(
                "AccessDenied", 403, "AWS authentication requires a valid Date or x-amz-date header")
        case .malformedExpiry(let malformed): return .malformedQuery(malformed.sentence)
        case .hostNotSigned: return .notSigned(["host"])
        case .headersNotSigned(let names): return .notSigned(names)
        case .contentHashMissing:
            return SignatureFault(
                "InvalidRequest", 400, "Missing required header for this request: x-amz-content-sha256")
        case .contentHashInvalid:
            return SignatureFault(
                "InvalidRequest", 400, "The value of x-amz-content-sha256 header is invalid.")
        case .expired(let signedAt, let now), .notYetCurrent(let signedAt, let now):
            return SignatureFault(
                "RequestTimeTooSkewed", 403,
                "The difference between the request time and the current time is too large.",
                [
                    ("RequestTime", signedAt.basic), ("ServerTime", now.iso8601),
                    ("MaxAllowedSkewMilliseconds", "900000"),
                ])
        case .presignedExpired(let expiresAt, let seconds, let now):
            return SignatureFault(
                "AccessDenied", 403, "Request has expired",
                [
                    ("X-Amz-Expires", String(seconds)), ("Expires", expiresAt.iso8601),
                    ("ServerTime", now.iso8601),
                ])
        case .presignedNotYetValid(let signedAt, let seconds, let now):
            return SignatureFault(
                "AccessDenied", 403, "Request is not valid yet",
                [
                    ("X-Amz-Expires", String(seconds)),
                    ("Expires", signedAt.adding(seconds: seconds).iso8601), ("ServerTime", now.iso8601),
                ])
        case .wrongScope(let wrong, let service): return .wrongScope(wrong, service)
        case .unknownAccessKey(let key), .invalidToken(let key, sent: false):
            return SignatureFault(
                "InvalidAccessKeyId", 403,
                "The AWS Access Key Id you provided does not exist in our records.",
                [("AWSAccessKeyId", key.rawValue)])
        case .invalidToken(_, sent: true):
            return SignatureFault(
                "InvalidToken", 400, "The provided token is malformed or otherwise invalid.")
        case .expiredToken: return SignatureFault("ExpiredToken", 400, "The provided token has expired.")
        case .mismatch(let mismatch): return .mismatch(mismatch)
        }
    }
}

extension SignatureFault {
    fileprivate static func malformedHeader(
        _ explanation: String, _ details: [(String, String)] = []
    ) -> SignatureFault {
        SignatureFault(
            "AuthorizationHeaderMalformed", 400,
            "The authorization header is malformed; \(explanation)", details)
    }

    fileprivate static func malformedQuery(_ message: String) -> SignatureFault {
        SignatureFault("AuthorizationQueryParametersError", 400, message)
    }

    fileprivate static func notSigned(_ names: [String]) -> SignatureFault {
        SignatureFault(
            "AccessDenied", 403, "There were headers present in the request which were not signed",
            [("HeadersNotSigned", names.joined(separator: ", "))])
    }

    /// S3 names one mistake; a wrong region comes with the right one, so that a client can try again there.
    fileprivate static func wrongScope(
        _ wrong: [SignatureFailure.WrongScope], _ service: ExpectedService
    ) -> SignatureFault {
        switch (wrong.first, service.region) {
        case (.region(let region), .exactly(let expected)):
            malformedHeader(
                "the region '\(region)' is wrong; expecting '\(expected)'", [("Region", expected)])
        case (.region(let region), .any): malformedHeader("the region '\(region)' is wrong")
        case (.service(let name), _):
            malformedHeader(
                "incorrect service \"\(name)\". This endpoint belongs to \"\(service.signingName)\".")
        case (.terminator(let terminator), _):
            malformedHeader("incorrect terminal \"\(terminator)\". This endpoint uses \"aws4_request\".")
        case (.date(let date), _):
            malformedHeader("Invalid credential date \"\(date)\". This date is not the same as X-Amz-Date.")
        case (nil, _): malformedHeader("the scope is wrong.")
        }
    }

    /// Both texts, and their bytes in hex because a blank or a carriage return cannot be seen.
    fileprivate static func mismatch(_ mismatch: SignatureMismatch) -> SignatureFault {
        SignatureFault(
            "SignatureDoesNotMatch", 403,
            "The request signature we calculated does not match the signature you provided. "
                + "Check your key and signing method.",
            [
                ("AWSAccessKeyId", mismatch.accessKeyID.rawValue),
                ("StringToSign", String(decoding: mismatch.stringToSign, as: UTF8.self)),
                ("SignatureProvided", mismatch.signatureProvided),
                ("StringToSignBytes", Hex.spaced(mismatch.stringToSign)),
                ("CanonicalRequest", String(decoding: mismatch.canonicalRequest, as: UTF8.self)),
                ("CanonicalRequestBytes", Hex.spaced(mismatch.canonicalRequest)),
            ])
    }
}
