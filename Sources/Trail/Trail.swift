import Synchronization
import Vocabulary

/// The last calls, kept in memory so that a decision can be explained afterwards, and replayed. Bounded by
/// number: allowed calls go before denied ones, but a quarter is theirs whatever comes. Calls with many
/// decisions, such as DeleteObjects with a thousand keys, take the room of several. Calls that nobody signed have
/// room of their own, a tenth beside the rest: whoever has no credentials cannot push out what others did.
///
///     trail.record(entry)                       // a pointer stored under a short lock
///     trail.entry(requestID: "…")
///     trail.lastDenied(by: "DemoRoleForEC2")
///     trail.entries(since: yesterday) { $0.isBy(role.arn) }
package final class Trail: Sendable {
    private struct Kept {
        var allowed = Ring<TrailEntry>()
        var denied = Ring<TrailEntry>()
        /// Calls that nobody signed, allowed or denied.
        var unsigned = Ring<TrailEntry>()
        /// How many calls there were, whether or not they are still kept.
        var seen = 0

        /// Of all signed calls that are kept.
        var decisions = 0
        /// Of all unsigned ones.
        var unsignedDecisions = 0

        var signedCount: Int { allowed.count + denied.count }
        var count: Int { signedCount + unsigned.count }

        mutating func makeRoom(forDenied isDenied: Bool, of capacity: Int) {
            let share = max(1, capacity / 4)
            let allowedYields = isDenied ? allowed.count > share : allowed.count >= share
            let gone =
                allowedYields || denied.count == 0 ? allowed.removeFirst() : denied.removeFirst()
            decisions -= gone?.decisions.count ?? 0
        }

        mutating func record(_ entry: TrailEntry, of capacity: Int) {
            decisions += entry.decisions.count
            let most = capacity * decisionsPerCall
            while signedCount > 0, signedCount == capacity || decisions > most {
                makeRoom(forDenied: entry.isDenied, of: capacity)
            }
            if entry.isDenied { denied.append(entry) } else { allowed.append(entry) }
        }

        mutating func record(unsigned entry: TrailEntry, of capacity: Int) {
            unsignedDecisions += entry.decisions.count
            let most = capacity * decisionsPerCall
            while unsigned.count > 0, unsigned.count == capacity || unsignedDecisions > most {
                unsignedDecisions -= unsigned.removeFirst()?.decisions.count ?? 0
            }
            unsigned.append(entry)
        }
    }

    /// Of signed calls.
    package let capacity: Int
    private let kept = Mutex(Kept())

    package static let standardCapacity = 10_000
    /// On the average, at most.
    private static let decisionsPerCall = 8

    /// Of `capacity` 0 nothing is kept.
    package init(capacity: Int = Trail.standardCapacity) { self.capacity = max(0, capacity) }

    package var isOn: Bool { capacity > 0 }
    package var count: Int { kept.withLock { $0.count } }
    package var seen: Int { kept.withLock { $0.seen } }

    package func record(_ entry: TrailEntry) {
        guard isOn else { return }
        kept.withLock { kept in
            kept.seen += 1
            if entry.principalARN == nil {
                kept.record(unsigned: entry, of: max(1, capacity / 10))
            } else {
                kept.record(entry, of: capacity)
            }
        }
    }

    package func entry(requestID: String) -> TrailEntry? {
        kept.withLock { kept in
            let isIt: (TrailEntry) -> Bool = { $0.requestID == requestID }
            return kept.denied.last(where: isIt) ?? kept.allowed.last(where: isIt)
                ?? kept.unsigned.last(where: isIt)
        }
    }

    /// The newest refusal, of that principal if one is named.
    package func lastDenied(by principal: String? = nil) -> TrailEntry? {
        let isIt: @Sendable (TrailEntry) -> Bool = { entry in
            entry.isDenied && (principal.map { entry.isBy($0) } ?? true)
        }
        return kept.withLock { kept in
            guard let nobodys = kept.unsigned.last(where: isIt) else { return kept.denied.last(where: isIt) }
            guard let denied = kept.denied.last(where: isIt) else { return nobodys }
            return denied.at < nobodys.at ? nobodys : denied
        }
    }

    /// What is kept, oldest first.
    package func entries(
        since start: Timestamp? = nil, where isWanted: (TrailEntry) -> Bool = { _ in true }
    ) -> [TrailEntry] {
        let all = kept.withLock { $0.allowed.elements + $0.denied.elements + $0.unsigned.elements }
        return all.filter { entry in (start.map { entry.at >= $0 } ?? true) && isWanted(entry) }
            .sorted { $0.at < $1.at }
    }

    /// When the oldest allowed call of a known principal that is kept was made: before that nothing is known of
    /// who used what.
    package var reachesBackTo: Timestamp? {
        kept.withLock { $0.allowed.elements.first?.at }
    }
}
