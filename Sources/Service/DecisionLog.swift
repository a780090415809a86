import Policy
import Synchronization

/// The decisions made for one request, in their order. A decision keeps what it was made from, so that whoever
/// wants to explain it can; to keep it costs a pointer.
package final class DecisionLog: Sendable {
    private let log = Mutex<[Decision]>([])

    package init() {}

    package var decisions: [Decision] { log.withLock { $0 } }

    package func append(_ decision: Decision) { log.withLock { $0.append(decision) } }
}
