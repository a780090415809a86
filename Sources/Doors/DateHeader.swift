import Synchronization
import Vocabulary

/// The `Date` header's text, made once a second.
package final class DateHeader: Sendable {
    private let last = Mutex<(second: Int64, text: String)>((.min, ""))

    package init() {}

    package func text(at now: Timestamp) -> String {
        let second = now.seconds
        return last.withLock { last in
            if last.second != second { last = (second, now.http) }
            return last.text
        }
    }
}
