import Service
import Vocabulary
import World

/// Tells what the account's passwords must be like, if anybody has said so.
struct GetAccountPasswordPolicy: Operation {
    static let authorization = Authorization<Input>("iam:GetAccountPasswordPolicy")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard let policy = call.world.account(call.account)?.passwordPolicy else {
            throw AWSError.noPasswordPolicy(call.account.description)
        }
        return Output(
            passwordPolicy: PasswordPolicy(
                minimumPasswordLength: policy.minimumLength, requireSymbols: policy.requiresSymbols,
                requireNumbers: policy.requiresNumbers,
                requireUppercaseCharacters: policy.requiresUppercase,
                requireLowercaseCharacters: policy.requiresLowercase,
                allowUsersToChangePassword: policy.letsUsersChange, expirePasswords: policy.maxAge != nil,
                maxPasswordAge: policy.maxAge, passwordReusePrevention: policy.reusePrevention,
                hardExpiry: policy.hardExpiry))
    }
}
