import Logging
import ServiceLifecycle
import Synchronization

/// Serves doors that come and go while the program runs: an instance's doors open when it starts
/// and close with it.
package final class Doorkeeper: Service {
    private typealias Opening = (door: Door, answer: Door.Answer)

    private let opened: AsyncStream<Opening>
    private let open: AsyncStream<Opening>.Continuation
    private let closings = Mutex<[String: [@Sendable () -> Void]]>([:])

    package init() {
        (opened, open) = AsyncStream.makeStream()
    }

    /// How many have doors.
    package var count: Int { closings.withLock { $0.count } }

    /// Takes a door into service. `owner` names whom it belongs to, for `close(of:)`.
    package func serve(_ door: Door, of owner: String, _ answer: @escaping Door.Answer) {
        keep(of: owner) { door.close() }
        open.yield((door, answer))
    }

    /// Takes care that something of the owner's that serves by itself is closed with its doors.
    package func keep(of owner: String, _ close: @escaping @Sendable () -> Void) {
        closings.withLock { $0[owner, default: []].append(close) }
    }

    /// Closes all doors of the owner.
    package func close(of owner: String) {
        let closing = closings.withLock { $0.removeValue(forKey: owner) ?? [] }
        for close in closing { close() }
    }

    package func run() async throws {
        await withTaskCancellationOrGracefulShutdownHandler {
            await withDiscardingTaskGroup { group in
                for await (door, answer) in opened {
                    group.addTask { await door.serve(answer) }
                }
                group.cancelAll()
            }
        } onCancelOrGracefulShutdown: {
            self.open.finish()
            for close in self.closings.withLock({ $0.values.flatMap { $0 } }) { close() }
        }
    }
}
