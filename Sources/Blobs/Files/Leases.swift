import Synchronization

/// Who is reading which body: its files go when the last reader has.
final class Leases: Sendable {
    private struct Held {
        var readers = 0
        /// The files to remove afterwards, once no row names the body.
        var dropped: [String]?
    }

    private let held = Mutex<[Int64: Held]>([:])

    func hold(_ body: Int64, _ files: BlobFiles) -> Lease {
        held.withLock { $0[body, default: Held()].readers += 1 }
        return Lease(body, self, files)
    }

    /// The files that can go now; nil when the last reader will remove them.
    func drop(_ body: DroppedBody) -> [String]? {
        held.withLock { held in
            guard held[body.id] != nil else { return body.files }
            held[body.id]?.dropped = body.files
            return nil
        }
    }

    fileprivate func release(_ body: Int64) -> [String]? {
        held.withLock { held in
            guard var entry = held[body] else { return nil }
            entry.readers -= 1
            held[body] = entry.readers > 0 ? entry : nil
            return entry.readers > 0 ? nil : entry.dropped
        }
    }
}

/// Keeps a body's files where they are as long as somebody has it.
final class Lease: Sendable {
    private let body: Int64
    private let leases: Leases
    private let files: BlobFiles

    fileprivate init(_ body: Int64, _ leases: Leases, _ files: BlobFiles) {
        self.body = body
        self.leases = leases
        self.files = files
    }

    deinit {
        if let names = leases.release(body) { files.removeSoon(names) }
    }
}
