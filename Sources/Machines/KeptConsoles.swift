import Service
import Synchronization
import Vocabulary

/// The last words of machines that are gone: EC2 still gives them for a while.
final class KeptConsoles: Sendable {
    private let kept = Mutex<[(instanceID: String, output: ConsoleOutput)]>([])
    /// At 64 KiB each they take no more than a few megabytes.
    private static let most = 100

    func keep(_ output: ConsoleOutput, of instanceID: String) {
        kept.withLock { kept in
            kept.removeAll { $0.instanceID == instanceID }
            kept.append((instanceID, output))
            if kept.count > Self.most { kept.removeFirst() }
        }
    }

    func output(of instanceID: String) -> ConsoleOutput? {
        kept.withLock { $0.last { $0.instanceID == instanceID }?.output }
    }
}
