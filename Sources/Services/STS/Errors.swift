import Service

/// STS's messages, each once.
extension AWSError {
    static let rootCannotAssume = AWSError(
        "AccessDenied", "Roles may not be assumed by root accounts.", status: 403)

    static let sessionCallsGetSessionToken = AWSError(
        "AccessDenied", "Cannot call GetSessionToken with session credentials", status: 403)

    static let chainedTooLong = AWSError(
        "ValidationError",
        "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining")

    static let longerThanRoleAllows = AWSError(
        "ValidationError", "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.")

    static let duplicateTagKeys = AWSError(
        "InvalidParameterValue", "Duplicate tag keys found. Please note that Tag keys are case insensitive.")

    static func invalidARN(_ arn: String) -> AWSError { AWSError("ValidationError", "\(arn) is invalid") }

    static func notAuthorizedToAssume(_ caller: String, _ role: String) -> AWSError {
        AWSError(
            "AccessDenied",
            "User: \(caller) is not authorized to perform: sts:AssumeRole on resource: \(role)",
            status: 403)
    }

    static func transitiveKeyWithoutTag(_ key: String) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "The specified transitive tag key must be included in the requested tags: \(key)")
    }

    static func overridesTransitiveTag(_ key: String) -> AWSError {
        AWSError(
            "InvalidParameterValue",
            "One of the specified transitive tag keys can't be set because it conflicts with a transitive tag key from the calling session: \(key)"
        )
    }

    static func packedPolicyTooLarge(percent: Int) -> AWSError {
        AWSError(
            "PackedPolicyTooLarge",
            "Packed policy consumes \(percent)% of allotted space, please use smaller policy.")
    }

    static func invalidAccessKey(_ id: String) -> AWSError {
        AWSError("ValidationError", "Invalid access key: \(id)")
    }

    static let invalidAuthorizationMessage = AWSError(
        "InvalidAuthorizationMessageException", "Message is not valid.")
}
