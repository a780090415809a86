import Service

/// STS's words about web identities, session policies and MFA.
extension AWSError {
    // Web identities.
    static let notTrusted = AWSError(
        "AccessDenied", "Not authorized to perform sts:AssumeRoleWithWebIdentity", status: 403)
    private static func invalidToken(_ message: String) -> AWSError {
        AWSError("InvalidIdentityToken", message)
    }
    static let invalidIdentityToken = invalidToken(
        "The web identity token that was passed could not be validated by AWS.")
    static let invalidIssuer = invalidToken("Issuer must be a valid URL")
    static let wrongAudience = invalidToken("Incorrect token audience")
    static let ambiguousAudience = invalidToken(
        "Token audience contains more than one audience while authorized party is not present")
    static func missingClaim(_ name: String) -> AWSError { invalidToken("Missing a required claim: \(name)") }
    static func noProvider(_ issuer: String) -> AWSError {
        invalidToken("No OpenIDConnect provider found in your account for \(issuer)")
    }
    static func expiredIdentityToken(now: Int64, expiry: Int64) -> AWSError {
        AWSError(
            "ExpiredTokenException",
            "Token expired: current date/time \(now) must be before the expiration date/time \(expiry)")
    }
    static let rejectedByProvider = AWSError(
        "IDPRejectedClaim", "The identity provider reported that authentication failed.")

    /// Why a token does not count. The two blanks are AWS's.
    init(_ failure: WebIdentityFailure) {
        switch failure {
        case .malformed:
            self = .invalidToken(
                "The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
            )
        case .noKey:
            self = .invalidToken(
                "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements"
            )
        case .unverifiable: self = .invalidIdentityToken
        case .unreachable:
            self.init("IDPCommunicationError", "The identity provider could not be reached.")
        }
    }

    // Federated users.
    static let sessionCallsGetFederationToken = AWSError(
        "AccessDenied", "Cannot call GetFederationToken with session credentials", status: 403)

    // Session policies and tags.
    static func noSuchSessionPolicy(_ arn: String) -> AWSError {
        AWSError("MalformedPolicyDocument", "Policy \(arn) does not exist or is not attachable.")
    }
    static let tooManySessionPolicies = AWSError(
        "ValidationError",
        "1 validation error detected: Value at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to 10"
    )
    static func sessionPolicyTooLong(_ text: String) -> AWSError {
        AWSError(
            "ValidationError",
            "1 validation error detected: Value '\(text)' at 'policy' failed to satisfy constraint: Member must have length less than or equal to 2048"
        )
    }
    static let tooManySessionTags = AWSError(
        "ValidationError",
        "1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50"
    )
    static func packedTagsTooLarge(percent: Int) -> AWSError {
        AWSError(
            "PackedPolicyTooLarge", "Packed size of session tags consumes \(percent)% of allotted space.")
    }

    // MFA. The two blanks are AWS's.
    static let noSuchMFADevice = AWSError(
        "AccessDenied",
        "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.",
        status: 403)
    static let wrongMFACode = AWSError(
        "AccessDenied", "MultiFactorAuthentication failed with invalid MFA one time pass code. ", status: 403)
    static let incompleteMFA = AWSError(
        "AccessDenied",
        "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.",
        status: 403)
}
