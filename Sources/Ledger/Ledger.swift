import Dispatch
import GRDB
import Logging
import Synchronization
import Vocabulary
import World

/// The only writer. A change is drafted, written to disk, and only then published: what was
/// acknowledged survives a crash, and a reader never sees what a crash could undo.
///
/// Writes that arrive while another is being made durable share the next transaction (group
/// commit): each sees the ones before it, and one that fails leaves nothing behind.
package final class Ledger: Sendable {
    /// The world as last published.
    package let present: Present

    private let store: Store
    private let queue = DispatchQueue(label: "ledger")
    private let waiting = Mutex<[Write]>([])
    private let log: Logger

    /// One caller's change on its way: `draft` runs on the ledger's thread.
    private struct Write: Sendable {
        var requestID: String
        var at: Timestamp
        var draft: @Sendable (inout Draft) throws -> @Sendable () -> Void
        var fail: @Sendable (any Error) -> Void
    }

    /// Opens the database file, creating or migrating it, and reads the world from it.
    package init(path: String, log: Logger = Logger(label: "ledger")) throws {
        store = try Store(path: path)
        self.log = log
        present = Present(try store.read())
    }

    /// Makes a change durable and published, and gives what `body` returned. When `body` throws,
    /// nothing has happened. `body` may wait for its turn but must not block.
    package func write<Result: Sendable>(
        _ requestID: String, at now: Timestamp, _ body: @escaping @Sendable (inout Draft) throws -> Result
    ) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            let write = Write(
                requestID: requestID, at: now,
                draft: { draft in
                    let result = try body(&draft)
                    return { continuation.resume(returning: result) }
                },
                fail: { continuation.resume(throwing: $0) })
            let isFirst = waiting.withLock { waiting in
                waiting.append(write)
                return waiting.count == 1
            }
            // Whoever finds the queue empty starts a round; the others are in it or in the next.
            if isFirst { queue.async { self.commitWaiting() } }
        }
    }

    /// A small value beside the facts, such as the sealed key ring; nil when there is none.
    package func kept(_ name: String) throws -> [UInt8]? { try store.kept(name) }

    package func keep(_ name: String, _ bytes: [UInt8]) throws { try store.keep(name, bytes) }

    /// The changes after `sequence`, oldest first, at most `limit`.
    package func changes(after sequence: Int64, limit: Int) throws -> [RecordedChange] {
        try store.changes(after: sequence, limit: limit)
    }

    /// Writes what is under way and closes the file.
    package func close() throws {
        try queue.sync { try store.close() }
    }

    private func commitWaiting() {
        let writes = waiting.withLock { waiting in
            defer { waiting = [] }
            return waiting
        }
        let world = present.now
        var draft = Draft(world)
        var entries: [Store.Entry] = []
        var acknowledgements: [(acknowledge: @Sendable () -> Void, fail: @Sendable (any Error) -> Void)] = []
        for write in writes {
            var attempt = Draft(draft.tables)
            do {
                let acknowledge = try write.draft(&attempt)
                entries += attempt.changes.map {
                    Store.Entry(requestID: write.requestID, at: write.at, change: $0)
                }
                acknowledgements.append((acknowledge, write.fail))
                draft = attempt
            } catch {
                write.fail(error)
            }
        }
        do {
            let version = try store.append(entries)
            present.publish(World(version: max(version, world.version), tables: draft.tables))
            for (acknowledge, _) in acknowledgements { acknowledge() }
        } catch {
            log.error("a transaction failed", metadata: ["cause": "\(error)"])
            for (_, fail) in acknowledgements { fail(error) }
        }
    }
}
