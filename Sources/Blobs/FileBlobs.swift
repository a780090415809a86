import Dispatch
import GRDB
import Logging
import NIOPosix
import Service
import Sessions
import Synchronization
import Vocabulary
import Wire

/// Objects in a directory: what is known of them in an SQLite database, their bytes in files.
///
/// A file is complete and on disk before the row that names it is committed, and goes only after the
/// row has gone. So a crash leaves at worst files without a row, which the next start sweeps away.
/// Files are encrypted, each with a key of its own that is sealed under the master key.
package final class FileBlobs: Blobs {
    let rows: DatabasePool
    let files: BlobFiles
    let leases = Leases()
    /// Buckets that are being deleted. Only the database's writer looks at it, one at a time; it need
    /// not outlive the process, because nothing that was on its way does.
    let closed = Mutex<Set<ContentID>>([])
    private let log: Logger
    private let sweeper = DispatchQueue(label: "blobs.sweep", qos: .utility)

    /// Opens the directory, making it if need be. Threads that wait for the disk are taken from `threads`.
    package init(
        directory: String, masterKey: MasterKey, threads: NIOThreadPool = .singleton,
        log: Logger = Logger(label: "blobs")
    ) throws {
        try BlobFiles.prepare(directory)
        rows = try Schema.open(path: "\(directory)/objects.sqlite")
        let run = try Schema.beginRun(rows)
        files = BlobFiles(directory: directory, run: run, masterKey: masterKey, threads: threads)
        self.log = log
        try files.clearIncoming()
        sweeper.async { [self] in sweepOrphans() }
    }

    /// Waits until files that a crash left behind are gone.
    package func swept() async {
        await withCheckedContinuation { continuation in
            sweeper.async { continuation.resume() }
        }
    }

    package func close() throws { try rows.close() }

    private func sweepOrphans() {
        do {
            let count = try files.removeOrphans { name in
                try rows.read { try Pieces.isUsed(name, $0) }
            }
            if count > 0 { log.info("removed files of unfinished uploads", metadata: ["count": "\(count)"]) }
        } catch {
            log.warning("could not look for files of unfinished uploads", metadata: ["cause": "\(error)"])
        }
    }

    package func receive() async throws -> any BlobSink { FileSink(files) }

    /// Removes the files of bodies that no row names any more, once nobody reads them.
    func dispose(_ bodies: [DroppedBody]) async {
        for body in bodies {
            guard let names = leases.drop(body) else { continue }
            await files.remove(names)
        }
    }

    /// Writes, and cleans up: after it the bodies it dropped, and `received` when it was refused.
    func write<Result: Sendable>(
        into bucket: ContentID, _ received: ReceivedBlob? = nil,
        _ body: @escaping @Sendable (Database, inout [DroppedBody]) throws -> Result
    ) async throws -> Result {
        do {
            let (result, dropped) = try await rows.write { [self] database in
                guard !closed.withLock({ $0.contains(bucket) }) else { throw Refusal(cause: BucketClosed()) }
                var dropped: [DroppedBody] = []
                return (try body(database, &dropped), dropped)
            }
            await dispose(dropped)
            return result
        } catch let refusal as Refusal {
            if let received { await files.remove([received.name]) }
            throw refusal.cause
        }
        // After any other error nobody knows whether the commit reached the disk: the file stays, and
        // the next start decides.
    }
}

/// A write that was taken back before its commit, for a reason that is the caller's.
struct Refusal: Error {
    let cause: any Error

    static func unless(_ check: () throws -> Void) throws {
        do { try check() } catch { throw Refusal(cause: error) }
    }
}
