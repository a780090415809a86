import Vocabulary

/// The key sets of issuers, fetched when they are first needed and kept for a while.
actor KeySets {
    private struct Entry {
        var keys: KeySet
        var fetchedAt: Timestamp
    }

    private struct Failed {
        var failure: WebFailure
        var at: Timestamp
    }

    /// Seconds for which keys are taken as they are.
    private static let life: Int64 = 3600
    /// Seconds before a key that is not there is looked for again, or an issuer that gave none is asked
    /// again: whoever makes tokens up must not make us ask without end.
    private static let patience: Int64 = 15
    private static let capacity = 1000
    /// Bytes of one document.
    private static let limit = 256 << 10

    private let fetch: Fetch
    private var entries: [String: Entry] = [:]
    /// Fetches that failed; beside the entries, because keys that were had before still count.
    private var failed: [String: Failed] = [:]
    /// Who waits for keys that somebody else is fetching, by issuer.
    private var waiting: [String: [CheckedContinuation<Result<KeySet, WebFailure>, Never>]] = [:]

    init(_ fetch: Fetch) { self.fetch = fetch }

    /// The issuer's keys; fetched anew when they are old, or when `isWanted` is missing in younger ones.
    func keys(
        of issuer: String, at now: Timestamp, having isWanted: @Sendable (KeySet) -> Bool
    ) async throws(WebFailure) -> KeySet {
        if let entry = entries[issuer] {
            let age = now.seconds(since: entry.fetchedAt)
            if age < Self.patience || age < Self.life && isWanted(entry.keys) { return entry.keys }
        }
        if let last = failed[issuer], (0..<Self.patience).contains(now.seconds(since: last.at)) {
            throw last.failure
        }
        if waiting[issuer] != nil {
            return try await withCheckedContinuation { waiting[issuer]?.append($0) }.get()
        }
        waiting[issuer] = []
        let result: Result<KeySet, WebFailure>
        do throws(WebFailure) {
            result = .success(try await read(issuer))
        } catch {
            result = .failure(error)
        }
        switch result {
        case .success(let keys):
            if entries.count >= Self.capacity { entries = [:] }
            entries[issuer] = Entry(keys: keys, fetchedAt: now)
            failed[issuer] = nil
        case .failure(let failure):
            if failed.count >= Self.capacity { failed = [:] }
            failed[issuer] = Failed(failure: failure, at: now)
        }
        for continuation in waiting.removeValue(forKey: issuer) ?? [] {
            continuation.resume(returning: result)
        }
        return try result.get()
    }

    private func read(_ issuer: String) async throws(WebFailure) -> KeySet {
        let configuration = try await fetch.get(Issuer.configurationURL(of: issuer), upTo: Self.limit)
        let address = try Issuer.keySetURL(configuration, of: issuer)
        return try KeySet(try await fetch.get(address, upTo: Self.limit))
    }
}
