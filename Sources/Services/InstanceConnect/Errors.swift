import Service

/// Instance Connect's messages, each once.
/// https://docs.aws.amazon.com/ec2-instance-connect/latest/APIReference/API_SendSSHPublicKey.html
extension AWSError {
    static func noSuchInstance(_ id: String) -> AWSError {
        AWSError("EC2InstanceNotFoundException", "Instance \(id) was not found.")
    }
    static func notRunning(_ id: String) -> AWSError {
        AWSError(
            "EC2InstanceStateInvalidException",
            "Unable to connect because the instance \(id) is not in a valid state. Connect using EC2 Instance "
                + "Connect requires an instance in the running state.")
    }
    static func unavailable(_ id: String) -> AWSError {
        AWSError(
            "EC2InstanceUnavailableException",
            "The instance \(id) is currently unavailable. Wait a few minutes and try again.")
    }
    static let zoneMismatch = AWSError(
        "InvalidArgsException", "The instance was not found in the specified Availability Zone.")
    /// https://github.com/danmx/sigil/issues/116
    static let invalidKey = AWSError(
        "InvalidArgsException",
        "Invalid input parameter received for Illegal argument exception: SSH Public key is invalid")
}
