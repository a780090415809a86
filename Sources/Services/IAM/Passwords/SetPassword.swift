import Service
import Sessions
import Vocabulary
import World

extension AuthorizedCall {
    /// Gives a user another password. The hash takes its time, so that it is made before the ledger is held; who
    /// was changed meanwhile is told to try again.
    func setPassword(
        _ password: String, of user: KnownUser, needsReset: Bool, insteadOf old: String? = nil
    ) async throws {
        guard let former = world.credentials(of: user).loginProfile else {
            throw AWSError.noSuchLoginProfile(user.name)
        }
        let masterKey = capabilities.masterKey
        let (salt, hashes) = try StoredPassword.open(former, of: user, with: masterKey)
        if let old, let present = hashes.last {
            guard try await StoredPassword.hash(old, salt: salt).matches(present) else {
                throw AWSError.oldPasswordIsWrong
            }
        }
        let policy = world.account(account)?.passwordPolicy
        try PasswordRules(policy: policy).check(password)
        let new = try await StoredPassword.hash(password, salt: salt)
        let forbidden = policy?.reusePrevention ?? 0
        guard !hashes.suffix(forbidden).contains(where: new.matches) else {
            throw AWSError.passwordUsedBefore
        }
        let sealed = new.sealed(of: user, under: masterKey)
        try await changeCredentials(of: user.name) { credentials, _ in
            guard var profile = credentials.loginProfile,
                profile.sealedPasswords == former.sealedPasswords
            else { throw AWSError.passwordChangedMeanwhile }
            // No policy can remember more than 24.
            profile.sealedPasswords = profile.sealedPasswords.suffix(23) + [sealed]
            profile.needsReset = needsReset
            credentials.loginProfile = profile
        }
    }
}
