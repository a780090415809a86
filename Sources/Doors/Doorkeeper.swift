import Logging
import ServiceLifecycle
import Synchronization

/// Serves doors that come and go while the program runs: an instance's doors open when it starts
/// and close with it.
package final class Doorkeeper: Service {
    private typealias Opening = (door: Door, answer: Door.Answer)

    private let opened: AsyncStream<Opening>
    private let open: AsyncStream<Opening>.Continuation
    private let doors = Mutex<[String: [Door]]>([:])

    package init() {
        (opened, open) = AsyncStream.makeStream()
    }

    /// How many have doors.
    package var count: Int { doors.withLock { $0.count } }

    /// Takes a door into service. `owner` names whom it belongs to, for `close(of:)`.
    package func serve(_ door: Door, of owner: String, _ answer: @escaping Door.Answer) {
        doors.withLock { $0[owner, default: []].append(door) }
        open.yield((door, answer))
    }

    /// Closes all doors of the owner.
    package func close(of owner: String) {
        let closing = doors.withLock { $0.removeValue(forKey: owner) ?? [] }
        for door in closing { door.close() }
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
            for door in self.doors.withLock({ $0.values.flatMap { $0 } }) { door.close() }
        }
    }
}
