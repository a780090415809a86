import Service

/// IAM's words about passwords. Of those for a violation AWS documents the code alone.
extension AWSError {
    static func noSuchLoginProfile(_ user: String) -> AWSError {
        AWSError("NoSuchEntity", "Login Profile for User \(user) cannot be found.")
    }
    static func loginProfileExists(_ user: String) -> AWSError {
        AWSError("EntityAlreadyExists", "Login Profile for user \(user) already exists.")
    }
    static func noPasswordPolicy(_ account: String) -> AWSError {
        AWSError(
            "NoSuchEntity", "The Password Policy with domain name \(account) cannot be found.")
    }
    private static func violation(_ message: String) -> AWSError {
        AWSError("PasswordPolicyViolation", message)
    }
    static func shortPassword(_ length: Int) -> AWSError {
        violation("Password should have minimum length of \(length)")
    }
    static let simplePassword = violation(
        "Password should have at least three of: uppercase letter, lowercase letter, number, symbol")
    static func passwordWithout(_ kind: PasswordRules.Kind) -> AWSError {
        violation("Password should have at least one \(kind.rawValue)")
    }
    static let passwordUsedBefore = violation(
        "Policy constraint violation with password reuse prevention during password change.")
    static let passwordMissing = AWSError(
        "MissingParameter", "The request must contain the parameter Password.")
    static let oldPasswordIsWrong = AWSError("AccessDenied", "The old password was incorrect.", status: 403)
    static let onlyUsersHavePasswords = AWSError(
        "InvalidUserType", "Only IAM Users can change their own password.")
    static let passwordChangedMeanwhile = AWSError(
        "EntityTemporarilyUnmodifiable",
        "Login Profile is being changed by somebody else. Please try again.")
}
