import Service

/// Systems Manager's messages, each once.
/// https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_StartSession.html#API_StartSession_Errors
extension AWSError {
    /// https://docs.aws.amazon.com/systems-manager/latest/userguide/session-manager-troubleshooting.html
    static func notConnected(_ target: String) -> AWSError {
        AWSError("TargetNotConnected", "\(target) is not connected.")
    }
    static func noSuchDocument(_ name: String) -> AWSError {
        AWSError("InvalidDocument", "Document with name \(name) does not exist.")
    }
    static func parametersOf(_ document: String, _ reason: String) -> AWSError {
        AWSError("InvalidParameters", "Invalid parameters for the document \(document): \(reason)")
    }
    static func noSuchSession(_ id: String) -> AWSError {
        AWSError("DoesNotExistException", "Session \(id) does not exist.")
    }
    /// https://github.com/ottramst/gossm/pull/49
    static let sessionEnded = AWSError("ValidationException", "Session is not in a valid state")
    static let invalidNextToken = AWSError("InvalidNextToken", "The specified token is not valid.")
    static func unknownFilter(_ key: String) -> AWSError {
        AWSError("InvalidFilterKey", "The specified filter key \(key) is not valid.")
    }
    static func filterValue(_ value: String, of key: String) -> AWSError {
        AWSError(
            "InvalidInstanceInformationFilterValue", "\(value) is not a valid value of the filter \(key).")
    }
    static func sessionFilterValue(_ value: String, of key: String) -> AWSError {
        AWSError("ValidationException", "\(value) is not a valid value of the filter \(key).")
    }
    static let twoFilterLists = AWSError(
        "ValidationException",
        "Filters and InstanceInformationFilterList cannot be used in the same request.")
}
