import Service
import Vocabulary

/// Tells the account of an access key, which the key's own letters encode.
struct GetAccessKeyInfo: Operation {
    static let authorization = Authorization<Input>("sts:GetAccessKeyInfo")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard input.accessKeyId.hasPrefix("AKIA") || input.accessKeyId.hasPrefix("ASIA"),
            let account = AccountInID.account(of: input.accessKeyId)
        else { throw AWSError.invalidAccessKey(input.accessKeyId) }
        return Output(account: account.description)
    }
}
