import Service
import Vocabulary
import Wire
import World

/// Takes the account's policy for passwords away: AWS's own holds again.
struct DeleteAccountPasswordPolicy: Operation {
    static let authorization = Authorization<Input>("iam:DeleteAccountPasswordPolicy")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.changeAccount { account, _ in
            guard account.passwordPolicy != nil else {
                throw AWSError.noPasswordPolicy(account.id.description)
            }
            account.passwordPolicy = nil
        }
        return Output()
    }
}
