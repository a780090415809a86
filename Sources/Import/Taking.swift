import EC2Service
import Foundation
import Vocabulary
import World

/// An import on its way: what was drafted so far, and what is to be said about it.
struct Taking: Sendable {
    let account: AccountID
    let region: Region
    let now: Timestamp
    var draft: Draft
    var report: ImportReport
    /// Of what was taken already.
    var ids: Set<UniqueID> = []
    /// Buckets that are new and begin a life.
    var newBuckets: [Bucket] = []
    /// Identity providers that roles trust, and those roles.
    var providers: [(arn: String, roles: [String])] = []

    mutating func everything(_ details: AuthorizationDetails, _ buckets: [BucketPolicyFile]) throws {
        if draft.account(account) == nil { try draft.put(Account(id: account, createdAt: now)) }
        try DefaultNetwork.ensure(account: account, region: region, in: &draft)
        if details.isTruncated {
            leaveOut(
                "the rest of the account", "the file is one page of several; have the CLI fetch them all")
        }
        // What others refer to comes before them.
        try policies(details.policies)
        let users = try users(details.users)
        try groups(details.groups, of: users)
        try roles(details.roles)
        try bucketPolicies(buckets)
        remarkOnProviders()
    }

    mutating func leaveOut(_ what: String, _ why: String) {
        report.notTaken.append(.init(about: what, says: why))
    }

    mutating func note(_ about: String, _ words: String) {
        report.notes.append(.init(about: about, says: words))
    }

    /// Does what may turn out to be impossible; then it is left out and the rest goes on.
    mutating func attempt<Result>(
        _ what: String, _ body: (inout Self) throws -> Result
    ) throws -> Result? {
        do { return try body(&self) } catch let refusal as Refusal {
            leaveOut(what, refusal.why)
            return nil
        }
    }

    /// Puts the fact unless it is there as it is. `former` is what is known of the same thing, maybe by
    /// another name.
    mutating func declare<F: Fact>(_ fact: F, former: F?, a noun: String) throws {
        let place =
            report.counts.firstIndex { $0.noun == noun }
            ?? {
                report.counts.append(.init(noun: noun))
                return report.counts.endIndex - 1
            }()
        report.counts[place].taken += 1
        guard let former else {
            report.counts[place].made += 1
            return try draft.put(fact)
        }
        guard try Self.encoded(former) != Self.encoded(fact) else { return }
        report.counts[place].changed += 1
        if former.factID != fact.factID { draft.remove(former) }
        try draft.put(fact)
    }

    private static func encoded(_ fact: some Fact) throws -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        return try encoder.encode(fact)
    }
}
