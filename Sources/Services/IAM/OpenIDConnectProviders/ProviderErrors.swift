import Service

/// IAM's words about OpenID Connect providers.
extension AWSError {
    static func noSuchProvider(_ arn: String) -> AWSError {
        AWSError("NoSuchEntity", "OpenIDConnect Provider not found for arn \(arn)")
    }
    /// DeleteOpenIDConnectProvider has words of its own.
    static func noProviderToDelete(_ arn: String) -> AWSError {
        AWSError("NoSuchEntity", "OpenId connect Provider \(arn) cannot be found.")
    }
    static func providerExists(_ issuer: String) -> AWSError {
        AWSError("EntityAlreadyExists", "Provider with url \(issuer) already exists.")
    }
    static let noProviderURL = AWSError("ValidationError", "Invalid Open ID Connect Provider URL")
    static let insecureProviderURL = AWSError(
        "InvalidInput", "Invalid Open ID Connect Provider URL. The URL must begin with https://.")
    static let invalidProviderURL = AWSError("InvalidInput", "Invalid Open ID Connect Provider URL.")
    static let tooManyThumbprints = AWSError(
        "InvalidInput", "Thumbprint list must contain fewer than 5 entries.")
    static let invalidThumbprint = AWSError(
        "InvalidInput", "Thumbprint must consist of hexadecimal digits.")
    static let noTags = AWSError("InvalidInput", "The list of tags must not be empty.")
}
