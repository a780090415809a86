import Vocabulary

extension SignatureFailure {
    /// The classes of refusal that Query, EC2 and JSON services share; each family has its own codes.
    enum Kind { case missing, incomplete, wrong, stale, unknownKey, expiredToken }

    var kind: Kind {
        switch self {
        case .missing, .unsupportedScheme, .unsupportedAlgorithm: .missing
        case .version2, .version4A, .severalMechanisms, .notKeyValue, .incompleteHeader, .incompleteQuery,
            .malformedCredential, .malformedDate, .malformedExpiry, .contentHashMissing, .contentHashInvalid:
            .incomplete
        case .hostNotSigned, .headersNotSigned, .wrongScope, .mismatch: .wrong
        case .expired, .notYetCurrent, .presignedExpired, .presignedNotYetValid: .stale
        case .unknownAccessKey, .invalidToken: .unknownKey
        case .expiredToken: .expiredToken
        }
    }

    var queryFault: SignatureFault {
        switch kind {
        case .missing: SignatureFault("MissingAuthenticationToken", 403, sentence)
        case .incomplete: SignatureFault("IncompleteSignature", 400, sentence)
        case .wrong, .stale: SignatureFault("SignatureDoesNotMatch", 403, sentence)
        case .unknownKey: SignatureFault("InvalidClientTokenId", 403, sentence)
        case .expiredToken: SignatureFault("ExpiredToken", 403, sentence)
        }
    }

    var jsonFault: SignatureFault {
        switch kind {
        case .missing:
            SignatureFault("MissingAuthenticationTokenException", 400, "Missing Authentication Token")
        case .incomplete: SignatureFault("IncompleteSignatureException", 400, sentence)
        case .wrong, .stale: SignatureFault("InvalidSignatureException", 400, sentence)
        case .unknownKey: SignatureFault("UnrecognizedClientException", 400, sentence)
        case .expiredToken: SignatureFault("ExpiredTokenException", 400, sentence)
        }
    }

    var ec2Fault: SignatureFault {
        switch (self, kind) {
        case (.wrongScope, _): SignatureFault("SignatureDoesNotMatch", 403, sentence)
        case (_, .missing):
            SignatureFault("MissingParameter", 400, "The request must contain the parameter AWSAccessKeyId")
        case (_, .stale), (_, .expiredToken): SignatureFault("RequestExpired", 400, "Request has expired.")
        case (_, .incomplete), (_, .wrong), (_, .unknownKey):
            SignatureFault("AuthFailure", 401, "AWS was not able to validate the provided access credentials")
        }
    }

    /// The front end's words, the same for Query and JSON services.
    private var sentence: String {
        switch self {
        case .missing, .unsupportedScheme: return "Request is missing Authentication Token"
        case .unsupportedAlgorithm: return "Missing Authentication Token"
        case .version2: return "AWS Signature Version 2 is not supported."
        case .version4A: return "AWS Signature Version 4A is not supported."
        case .severalMechanisms:
            return
                "Only one auth mechanism allowed; either the Authorization header or query-string parameters."
        case .notKeyValue(let hash):
            return "Invalid key=value pair (missing equal-sign) in Authorization header "
                + "(hashed with SHA-256 and encoded with Base64): '\(hash)'."
        case .incompleteHeader(let missing, let hash):
            let parts = missing.map { part in
                part == .date
                    ? "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header."
                    : "Authorization header requires '\(part.rawValue)' parameter."
            }
            return parts.joined(separator: " ")
                + " (Hashed with SHA-256 and encoded with Base64) Authorization=\(hash)"
        case .incompleteQuery(let missing):
            let parts = missing.map { "AWS query-string parameters must include '\($0)'." }
            return parts.joined(separator: " ") + " Re-examine the query-string parameters."
        case .malformedCredential(let credential):
            return "Credential must have exactly 5 slash-delimited elements, "
                + "e.g. keyid/date/region/service/term, got '\(credential)'"
        case .malformedDate(let date):
            return "Date must be in ISO-8601 'basic format'. Got '\(date)'. "
                + "See http://en.wikipedia.org/wiki/ISO_8601"
        case .malformedExpiry(let malformed): return malformed.sentence
        case .hostNotSigned:
            return "'Host' or ':authority' must be a 'SignedHeader' in the AWS Authorization."
        case .headersNotSigned(let names):
            return names.map { "'\($0)' must be a 'SignedHeader' in the AWS Authorization." }
                .joined(separator: " ")
        case .contentHashMissing: return "Missing required header for this request: x-amz-content-sha256"
        case .contentHashInvalid: return "The value of x-amz-content-sha256 header is invalid."
        case .expired(let signedAt, let now):
            let limit = now.adding(seconds: -15 * 60).basic
            return
                "Signature expired: \(signedAt.basic) is now earlier than \(limit) (\(now.basic) - 15 min.)"
        case .notYetCurrent(let signedAt, let now):
            let limit = now.adding(seconds: 15 * 60).basic
            return "Signature not yet current: \(signedAt.basic) is still later than \(limit) "
                + "(\(now.basic) + 15 min.)"
        case .presignedExpired: return "Request has expired"
        case .presignedNotYetValid: return "Request is not valid yet"
        case .wrongScope(let wrong, let service):
            return wrong.map { $0.sentence(expecting: service) }.joined(separator: " ")
        case .unknownAccessKey, .invalidToken:
            return "The security token included in the request is invalid."
        case .expiredToken: return "The security token included in the request is expired"
        case .mismatch:
            return "The request signature we calculated does not match the signature you provided. "
                + "Check your AWS Secret Access Key and signing method. "
                + "Consult the service documentation for details."
        }
    }
}

extension SignatureFailure.WrongScope {
    /// One sentence of the front end's; the blank at the end of the region's is AWS's.
    fileprivate func sentence(expecting service: ExpectedService) -> String {
        switch self {
        case .region: "Credential should be scoped to a valid region. "
        case .service: "Credential should be scoped to correct service: '\(service.signingName)'."
        case .terminator: "Credential should be scoped with a valid terminator: '\(Credential.terminator)'."
        case .date:
            "Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP."
        }
    }
}

extension SignatureFailure.MalformedExpiry {
    var sentence: String {
        switch self {
        case .notANumber: "X-Amz-Expires should be a number"
        case .negative: "X-Amz-Expires must be non-negative"
        case .tooLong:
            "X-Amz-Expires must be less than a week (in seconds); "
                + "that is, the given X-Amz-Expires must be less than 604800 seconds"
        }
    }
}
