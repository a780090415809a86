import Synchronization
import Vocabulary

/// How much one instance may ask: a bucket that fills steadily and from which each request takes one. Every instance has
/// its own, so none waits for another.
package final class RequestBucket: Sendable {
    private struct Level: Sendable {
        /// In millionths of a request: what a microsecond at one request a second brings.
        var microrequests: Int64
        var at: Timestamp
    }

    private let perSecond: Int64
    private let capacity: Int64
    private let level: Mutex<Level?>

    /// Nil where there is no limit.
    init?(_ settings: MetadataSettings) {
        guard settings.requestsPerSecond > 0 else { return nil }
        perSecond = Int64(settings.requestsPerSecond)
        capacity = Int64(max(settings.requestsAtOnce, 1)) * 1_000_000
        level = Mutex(nil)
    }

    /// Takes one; false when there is none.
    func take(at now: Timestamp) -> Bool {
        level.withLock { level in
            var current = level ?? Level(microrequests: capacity, at: now)
            // Enough to fill it is as good as any longer time, and a clock that goes back brings nothing.
            let passed = min(max(now.microseconds - current.at.microseconds, 0), capacity / perSecond + 1)
            current.microrequests = min(capacity, current.microrequests + passed * perSecond)
            current.at = now
            defer { level = current }
            guard current.microrequests >= 1_000_000 else { return false }
            current.microrequests -= 1_000_000
            return true
        }
    }
}

/// The buckets of instances that have doors: an instance's doors share one.
final class RequestBuckets: Sendable {
    private let settings: MetadataSettings
    private let buckets = Mutex<[String: RequestBucket]>([:])

    init(_ settings: MetadataSettings) { self.settings = settings }

    /// Nil where there is no limit.
    func bucket(of instanceID: String) -> RequestBucket? {
        buckets.withLock { buckets in
            if let bucket = buckets[instanceID] { return bucket }
            buckets[instanceID] = RequestBucket(settings)
            return buckets[instanceID]
        }
    }

    func forget(_ instanceID: String) {
        buckets.withLock { _ = $0.removeValue(forKey: instanceID) }
    }
}
