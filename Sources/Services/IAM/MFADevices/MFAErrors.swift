import Service

/// IAM's words about MFA devices.
extension AWSError {
    static func noSuchMFADevice(_ serialNumber: String) -> AWSError {
        AWSError("NoSuchEntity", "VirtualMFADevice with serial number \(serialNumber) doesn't exist.")
    }
    static let notThisUsersDevice = AWSError("NoSuchEntity", "MFA Device invalid for user.")
    static let mfaDeviceExists = AWSError(
        "EntityAlreadyExists", "MFADevice entity at the same path and name already exists.")
    static let mfaDeviceEnabled = AWSError("EntityAlreadyExists", "MFA Device is already in use.")
    static let mfaDeviceInUse = AWSError(
        "DeleteConflict", "MFA VirtualDevice in use. Must deactivate first.")
    static let invalidAuthenticationCode = AWSError(
        "InvalidAuthenticationCode", "Authentication code for device is not valid.")
}
