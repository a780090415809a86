import Service

/// IAM's words about keys, certificates and credentials for single services. Those without a source are ours: AWS
/// documents the codes alone.
extension AWSError {
    static func noSuchSSHPublicKey(_ id: String) -> AWSError {
        AWSError("NoSuchEntity", "The Public Key with id \(id) cannot be found.")
    }
    static let invalidPublicKey = AWSError(
        "InvalidPublicKey", "The public key is malformed or otherwise invalid.")
    static let unknownPublicKeyEncoding = AWSError(
        "UnrecognizedPublicKeyEncoding", "The public key encoding format is unsupported or unrecognized.")
    static let duplicatePublicKey = AWSError(
        "DuplicateSSHPublicKey", "The SSH public key is already associated with the specified IAM user.")

    static func noSuchCertificate(_ id: String) -> AWSError {
        AWSError("NoSuchEntity", "The Certificate with id \(id) cannot be found.")
    }
    static let malformedCertificate = AWSError("MalformedCertificate", "Certificate is malformed.")
    static let certificateNotInForce = AWSError(
        "InvalidCertificate", "The certificate is expired or not yet valid.")
    static let duplicateCertificate = AWSError(
        "DuplicateCertificate", "The certificate is already associated with the user.")

    static func noSuchServiceCredential(_ id: String) -> AWSError {
        AWSError("NoSuchEntity", "No such credential \(id) exists")
    }
    static func unsupportedService(_ name: String) -> AWSError {
        AWSError("NotSupportedService", "The service \(name) does not support service-specific credentials.")
    }
    static let credentialDoesNotAge = AWSError(
        "ValidationError", "Credential age is not supported for this service.")
    static func invalidCredentialStatus(_ status: String) -> AWSError {
        AWSError("InvalidInput", "\(status) is not a valid status.")
    }

    static func accountAliasExists(_ alias: String) -> AWSError {
        AWSError("EntityAlreadyExists", "The account alias \(alias) already exists.")
    }
    static func noSuchAccountAlias(_ alias: String) -> AWSError {
        AWSError("NoSuchEntity", "The account alias \(alias) cannot be found.")
    }
}
