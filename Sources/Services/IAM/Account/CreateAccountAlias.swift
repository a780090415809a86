import Service
import Vocabulary
import Wire
import World

/// Gives the account a name that no other has; a former one is gone with it.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/console_account-alias.html
struct CreateAccountAlias: Operation {
    static let authorization = Authorization<Input>("iam:CreateAccountAlias")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeAccount { account, draft in
            guard draft.account(alias: input.accountAlias) == nil else {
                throw AWSError.accountAliasExists(input.accountAlias)
            }
            account.alias = input.accountAlias
        }
        return Output()
    }
}
