import Service
import Vocabulary
import Wire
import World

/// Says what the account's passwords must be like. What is not said goes back to its default.
struct UpdateAccountPasswordPolicy: Operation {
    static let authorization = Authorization<Input>("iam:UpdateAccountPasswordPolicy")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var policy = AccountPasswordPolicy()
        policy.minimumLength = input.minimumPasswordLength ?? policy.minimumLength
        policy.requiresSymbols = input.requireSymbols ?? false
        policy.requiresNumbers = input.requireNumbers ?? false
        policy.requiresUppercase = input.requireUppercaseCharacters ?? false
        policy.requiresLowercase = input.requireLowercaseCharacters ?? false
        policy.letsUsersChange = input.allowUsersToChangePassword ?? false
        policy.maxAge = input.maxPasswordAge
        policy.reusePrevention = input.passwordReusePrevention
        policy.hardExpiry = input.hardExpiry
        let said = policy
        try await call.changeAccount { account, _ in account.passwordPolicy = said }
        return Output()
    }
}
