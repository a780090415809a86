import Synchronization
import Vocabulary
import World

/// When access keys and roles were used last. A request only notes it here; it is written down from time to time,
/// many at once, so that no request waits for it. What a crash forgets is the last minute.
package final class LastUses: Sendable {
    private struct Uses {
        /// All since the start.
        var known: [String: LastUse] = [:]
        /// Those that are not written down yet.
        var unwritten: Set<String> = []
    }

    private let uses = Mutex(Uses())

    package init() {}

    package func note(_ use: LastUse) {
        uses.withLock { uses in
            if let former = uses.known[use.subject], former.at > use.at { return }
            uses.known[use.subject] = use
            uses.unwritten.insert(use.subject)
        }
    }

    /// The newer of what was noted and what is written down.
    package func of(_ subject: String, in known: some Knowing) -> LastUse? {
        guard let noted = uses.withLock({ $0.known[subject] }) else { return known.lastUse(of: subject) }
        return noted
    }

    /// Writes down what was noted since the last time, of what still exists.
    package func write(to ledger: any LedgerWriter, at now: Timestamp) async throws {
        let unwritten = uses.withLock { uses in
            defer { uses.unwritten = [] }
            return uses.unwritten.compactMap { uses.known[$0] }
        }
        guard !unwritten.isEmpty else { return }
        do {
            try await ledger.write("last-uses", at: now) { draft in
                for use in unwritten where draft.exists(use.subject) { try draft.put(use) }
            }
        } catch {
            // They are tried again next time.
            uses.withLock { $0.unwritten.formUnion(unwritten.map(\.subject)) }
            throw error
        }
    }
}

extension Knowing {
    fileprivate func exists(_ subject: String) -> Bool {
        accessKey(AccessKeyID(subject)) != nil || role(UniqueID(subject)) != nil
    }
}
