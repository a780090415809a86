import Vocabulary

/// The key sets of issuers, fetched when they are first needed and kept for a while.
actor KeySets {
    private struct Entry {
        var keys: KeySet
        var fetchedAt: Timestamp
    }

    /// Seconds for which keys are taken as they are.
    private static let life: Int64 = 3600
    /// Seconds before a key that is not there is looked for again: whoever makes key IDs up must not make us
    /// ask without end.
    private static let patience: Int64 = 15
    private static let capacity = 1000
    /// Bytes of one document.
    private static let limit = 256 << 10

    private let fetch: Fetch
    private var entries: [String: Entry] = [:]
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
        if case .success(let keys) = result {
            if entries.count >= Self.capacity { entries = [:] }
            entries[issuer] = Entry(keys: keys, fetchedAt: now)
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
