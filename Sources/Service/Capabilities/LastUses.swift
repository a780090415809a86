import Synchronization
import Vocabulary
import World

/// When access keys and roles were used last. A request only notes it here; it is written down from time to time,
/// many at once, so that no request waits for it. What a crash forgets is the last minute.
package final class LastUses: Sendable {
    /// Those that are not written down yet, by their subjects.
    private let noted = Mutex<[String: LastUse]>([:])

    package init() {}

    package func note(_ use: LastUse) {
        noted.withLock { noted in
            if let former = noted[use.subject], former.at > use.at { return }
            noted[use.subject] = use
        }
    }

    /// The newer of what was noted and what is written down.
    package func of(_ subject: String, in known: some Knowing) -> LastUse? {
        noted.withLock { $0[subject] } ?? known.lastUse(of: subject)
    }

    /// Writes down what was noted since the last time, of what still exists, and forgets the note. When that fails the
    /// notes stay for the next time.
    package func write(to ledger: any LedgerWriter, at now: Timestamp) async throws {
        let uses = noted.withLock { $0 }
        guard !uses.isEmpty else { return }
        try await ledger.write("last-uses", at: now) { draft in
            for use in uses.values where draft.exists(use.subject) { try draft.put(use) }
        }
        noted.withLock { noted in
            // What was used again meanwhile waits for the next time.
            for (subject, use) in uses where noted[subject] == use { noted[subject] = nil }
        }
    }
}

extension Knowing {
    fileprivate func exists(_ subject: String) -> Bool {
        accessKey(AccessKeyID(subject)) != nil || role(UniqueID(subject)) != nil
    }
}
