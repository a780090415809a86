import Import
import Ledger
import Vocabulary
import World

/// What the server does with accounts that are not its own.
extension Server {
    /// The account a verb is about: the one it names, which must be known, or the server's own.
    func account(_ named: String?) throws -> AccountID {
        guard let named else { return settings.account }
        guard let account = AccountID(named) else {
            throw Failure("an account has twelve digits, not '\(named)'")
        }
        guard account == settings.account || ledger.present.now.account(account) != nil else {
            throw Failure(
                "there is no account \(account) here; rolecall import or a fixture that names it makes one")
        }
        return account
    }

    /// Takes a real account, or says what that would do.
    func take(_ order: ImportOrder) async throws -> ImportReport {
        let account = try order.account.map { text in
            guard let account = AccountID(text) else {
                throw Failure("an account has twelve digits, not '\(text)'")
            }
            return account
        }
        do {
            let details = try AuthorizationDetails(json: order.text, named: order.file)
            let policies = try order.bucketPolicies.map {
                try BucketPolicyFile(of: $0.bucket, json: $0.text, named: $0.file)
            }
            let taken = try AccountImport(details, bucketPolicies: policies, account: account)
            let now = SystemClock.now
            guard order.isRehearsal else {
                return try await taken.apply(with: capabilities, at: now, region: settings.region)
            }
            return try taken.rehearse(in: ledger.present.now, at: now, region: settings.region)
        } catch let error as ImportError {
            throw Failure(error.description)
        }
    }
}
