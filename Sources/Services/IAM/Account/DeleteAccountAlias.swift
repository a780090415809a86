import Service
import Vocabulary
import Wire
import World

/// Takes the account's name away; its number stays.
struct DeleteAccountAlias: Operation {
    static let authorization = Authorization<Input>("iam:DeleteAccountAlias")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeAccount { account, _ in
            guard account.alias == input.accountAlias else {
                throw AWSError.noSuchAccountAlias(input.accountAlias)
            }
            account.alias = nil
        }
        return Output()
    }
}
