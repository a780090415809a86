import EC2Service
import S3Service
import Service
import Vocabulary
import World

/// What came of a fixture, in words: `2 users, 1 role and 5 objects declared; 3 changed`.
package struct FixtureReport: Sendable, CustomStringConvertible {
    /// How many of each kind.
    package let declared: [(noun: String, count: Int)]
    /// Things that were made or changed; 0 when all was so already.
    package let changed: Int

    package var description: String {
        let parts = declared.map { "\($0.count) \($0.count == 1 ? $0.noun : Self.plural($0.noun))" }
        let list =
            parts.count < 2
            ? parts.first ?? "nothing"
            : parts.dropLast().joined(separator: ", ") + " and " + (parts.last ?? "")
        return "\(list) declared; \(changed == 0 ? "nothing" : "\(changed)") changed"
    }

    private static func plural(_ noun: String) -> String {
        noun.hasSuffix("y") ? noun.dropLast() + "ies" : noun + "s"
    }
}

extension Fixture {
    /// Makes true what is declared, in one write; then launches new instances and puts objects. Throws
    /// `FixtureError` before anything was written. Fixed keys are for servers that only this computer can
    /// reach: `allowsFixedKeys`. `account` and `region` are the server's, for a fixture that names none.
    package func apply(
        with capabilities: Capabilities, at now: Timestamp, allowsFixedKeys: Bool, account: AccountID,
        region: Region
    ) async throws -> FixtureReport {
        let target = self.account ?? account
        let place = self.region ?? region
        let declaration = try await capabilities.ledger.write("fixture", at: now) { draft in
            var declaration = Declaration(
                account: target, region: place, now: now.wholeSecond, ids: capabilities.ids,
                masterKey: capabilities.masterKey, allowsFixedKeys: allowsFixedKeys, draft: draft)
            try declaration.everything(sections)
            draft = declaration.draft
            return declaration
        }
        for order in declaration.orders { await order.give(to: capabilities.machines) }
        var changed = declaration.changed
        for bucket in declaration.newBuckets { try await capabilities.blobs.reopen(ContentID(bucket)) }
        for (bucket, object) in declaration.objects
        where try await object.put(in: bucket, capabilities.blobs, at: now) { changed += 1 }
        return FixtureReport(declared: declaration.declared, changed: changed)
    }
}
