import Fixtures
import Foundation
import Ledger
import Service
import TestSupport
import Vocabulary
import Wire
import World

extension TestRolecall {
    /// Applies a fixture as the server does.
    @discardableResult
    func apply(_ yaml: String, allowsFixedKeys: Bool = true) async throws -> FixtureReport {
        try await Fixture(yaml: yaml, named: "test.yaml").apply(
            with: capabilities, at: clock.now, allowsFixedKeys: allowsFixedKeys, account: account,
            region: .usEast1)
    }

    /// What applying it says is wrong; nil when nothing is.
    func objection(to yaml: String, allowsFixedKeys: Bool = true) async throws -> String? {
        do {
            try await apply(yaml, allowsFixedKeys: allowsFixedKeys)
            return nil
        } catch let error as FixtureError {
            return error.description
        }
    }

    /// How many changes the ledger has written down.
    var changeCount: Int { get throws { try ledger.changes(after: 0, limit: 10_000).count } }

    /// The bytes of an object.
    func bytes(of key: String, in bucket: String) async throws -> [UInt8]? {
        guard let bucket = world.bucket(bucket),
            let blob = try await capabilities.blobs.open(key, nil, in: ContentID(bucket))
        else { return nil }
        var bytes: [UInt8] = []
        for try await piece in blob.bytes { bytes += piece }
        return bytes
    }
}

/// The repository, as far as these tests read it.
enum Repository {
    static func text(_ path: String) throws -> String {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        return try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    /// The examples of `docs/fixtures.md`, one after the other.
    static var documentedFixture: String {
        get throws {
            try text("docs/fixtures.md").components(separatedBy: "```yaml\n").dropFirst()
                .map { $0.components(separatedBy: "```")[0] }.joined()
        }
    }
}

/// The fixtures of the guides, as the repository has them.
enum Seed: String, CaseIterable {
    case walkthrough, walkthroughConsole = "walkthrough-console", guide, notes

    var text: String { get throws { try Repository.text("Examples/seeds/\(rawValue).yaml") } }
}
