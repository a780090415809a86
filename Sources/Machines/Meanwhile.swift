import Dispatch
import Foundation
import Synchronization

/// Work that waits for the system and is done while its maker does something else.
final class Meanwhile<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let done = DispatchSemaphore(value: 0)

    init(_ work: @escaping @Sendable () throws -> Value) {
        // On a thread of its own: who waits for this may hold the last one that queues have, and those of everything
        // asynchronous are as many as processors.
        Thread.detachNewThread {
            let result = Result(catching: work)
            self.result.withLock { $0 = result }
            self.done.signal()
        }
    }

    /// Waits for it; throws what the work has thrown.
    func value() throws -> Value {
        done.wait()
        defer { done.signal() }
        guard let result = result.withLock({ $0 }) else { preconditionFailure("it is said to be done") }
        return try result.get()
    }
}
