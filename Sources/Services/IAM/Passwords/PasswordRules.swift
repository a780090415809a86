import Service
import World

/// Whether a password is what the account wants.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_account-policy.html
struct PasswordRules {
    /// Nil where the account has set no policy: then AWS's own holds.
    let policy: AccountPasswordPolicy?

    func check(_ password: String) throws {
        let kinds = Kind.allCases.filter { kind in password.unicodeScalars.contains(where: kind.contains) }
        guard let policy else {
            guard password.unicodeScalars.count >= 8 else { throw AWSError.shortPassword(8) }
            guard kinds.count >= 3 else { throw AWSError.simplePassword }
            return
        }
        guard password.unicodeScalars.count >= policy.minimumLength else {
            throw AWSError.shortPassword(policy.minimumLength)
        }
        let wanted: [(Kind, Bool)] = [
            (.uppercase, policy.requiresUppercase), (.lowercase, policy.requiresLowercase),
            (.symbol, policy.requiresSymbols), (.number, policy.requiresNumbers),
        ]
        for (kind, isWanted) in wanted where isWanted && !kinds.contains(kind) {
            throw AWSError.passwordWithout(kind)
        }
    }

    enum Kind: String, CaseIterable {
        case uppercase = "uppercase letter"
        case lowercase = "lowercase letter"
        case symbol
        case number

        func contains(_ character: Unicode.Scalar) -> Bool {
            switch self {
            case .uppercase: ("A"..."Z").contains(character)
            case .lowercase: ("a"..."z").contains(character)
            case .number: ("0"..."9").contains(character)
            case .symbol: "!@#$%^&*()_+-=[]{}|'".unicodeScalars.contains(character)
            }
        }
    }
}
