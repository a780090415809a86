/// What the passwords of an account's users must be like. Its defaults are those of an account that sets a policy
/// and says nothing in it.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
package struct AccountPasswordPolicy: Codable, Sendable, Equatable {
    package var minimumLength = 6
    package var requiresSymbols = false
    package var requiresNumbers = false
    package var requiresUppercase = false
    package var requiresLowercase = false
    package var letsUsersChange = false
    /// Days; nil when passwords do not age.
    package var maxAge: Int?
    /// How many former passwords may not be taken again.
    package var reusePrevention: Int?
    /// Whether who let his password age has to ask somebody else for a new one.
    package var hardExpiry: Bool?

    package init() {}
}
