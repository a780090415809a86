import Service
import Vocabulary

/// Says who calls. Nobody can be denied it, not even by an explicit deny.
struct GetCallerIdentity: Operation {
    static let authorization = Authorization<Input>.anyone("sts:GetCallerIdentity")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        Output(
            arn: call.caller.arn, userId: call.caller.userID, account: call.account.description)
    }
}
