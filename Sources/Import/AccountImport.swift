import Policy
import S3Service
import Service
import Vocabulary
import World

/// A real account's identities and policies on their way into this Rolecall, so that it answers as the
/// account does.
package struct AccountImport: Sendable {
    private let details: AuthorizationDetails
    private let bucketPolicies: [BucketPolicyFile]
    private let account: AccountID

    /// `account` must be the one that the details are about; a file that names none needs it. Throws
    /// `ImportError`.
    package init(
        _ details: AuthorizationDetails, bucketPolicies: [BucketPolicyFile] = [], account: AccountID? = nil
    ) throws {
        guard let target = account ?? details.account else {
            throw ImportError(file: details.file, words: "it names no account; say which with --account")
        }
        if let found = details.account, found != target {
            throw ImportError(file: details.file, words: "it is about the account \(found), not \(target)")
        }
        self.details = details
        self.bucketPolicies = bucketPolicies
        self.account = target
    }

    /// Takes everything that can be taken, in one write.
    package func apply(
        with capabilities: Capabilities, at now: Timestamp, region: Region
    ) async throws -> ImportReport {
        let taking = try await capabilities.ledger.write("import", at: now) { draft in
            let taking = try taken(into: draft, at: now, region: region, isRehearsal: false)
            draft = taking.draft
            return taking
        }
        // Maybe not the first of its name and date: it begins empty.
        for bucket in taking.newBuckets { try await capabilities.blobs.reopen(ContentID(bucket)) }
        return taking.report
    }

    /// Says what `apply` would do.
    package func rehearse(in world: World, at now: Timestamp, region: Region) throws -> ImportReport {
        try taken(into: Draft(world), at: now, region: region, isRehearsal: true).report
    }

    private func taken(
        into draft: Draft, at now: Timestamp, region: Region, isRehearsal: Bool
    ) throws -> Taking {
        var taking = Taking(
            account: account, region: region, now: now.wholeSecond, draft: draft,
            report: ImportReport(account: account.description, isRehearsal: isRehearsal))
        try taking.everything(details, bucketPolicies)
        return taking
    }
}
