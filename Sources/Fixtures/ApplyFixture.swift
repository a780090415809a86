import S3Service
import Service
import Vocabulary
import World

/// What came of a fixture, in words.
package struct FixtureReport: Sendable, CustomStringConvertible {
    package let declared: Int
    package let changed: Int
    package let launched: Int
    package let objects: Int

    package var description: String {
        "\(declared) things declared, \(changed) of them changed; \(launched) instances launched; "
            + "\(objects) objects in place"
    }
}

extension Fixture {
    /// Makes true what is declared, in one write; then launches new instances and puts objects. Throws
    /// `FixtureError` before anything was written. Fixed keys are for servers that only this computer can
    /// reach: `allowsFixedKeys`.
    package func apply(
        with capabilities: Capabilities, at now: Timestamp, allowsFixedKeys: Bool, account: AccountID,
        region: Region
    ) async throws -> FixtureReport {
        let target = self.account ?? account
        let place = self.region ?? region
        let declaration = try await capabilities.ledger.write("fixture", at: now) { draft in
            var declaration = Declaration(
                account: target, region: place, now: now.wholeSecond, ids: capabilities.ids,
                masterKey: capabilities.masterKey, settings: capabilities.instances,
                allowsFixedKeys: allowsFixedKeys, draft: draft)
            try declaration.everything(sections)
            draft = declaration.draft
            return declaration
        }
        for machine in declaration.machines { await capabilities.machines.launch(machine) }
        for (bucket, object, moment) in declaration.objects {
            try await object.put(in: bucket, capabilities.blobs, at: moment)
        }
        return FixtureReport(
            declared: declaration.declared, changed: declaration.changed,
            launched: declaration.machines.count,
            objects: declaration.objects.count)
    }
}
