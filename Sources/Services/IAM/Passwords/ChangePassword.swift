import Policy
import Service
import Vocabulary
import Wire
import World

/// Changes the caller's own password. Where the account's policy lets users do so, they need no permission of their
/// own; who is forbidden it stays so.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_credentials_passwords_enable-user-change.html
struct ChangePassword: Operation {
    static let authorization = Authorization<Input>.whileRunning("iam:ChangePassword")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard case .user(let known) = call.caller.identity, let user = call.world.user(known.id) else {
            throw AWSError.onlyUsersHavePasswords
        }
        do {
            try call.require("iam:ChangePassword", on: user.arn)
        } catch let denied as AccessDenied {
            guard call.world.account(call.account)?.passwordPolicy?.letsUsersChange == true,
                denied.decision.denial == .implicit(.identity)
            else { throw denied }
        }
        try await call.setPassword(
            input.newPassword, of: user, needsReset: false, insteadOf: input.oldPassword)
        return Output()
    }
}
