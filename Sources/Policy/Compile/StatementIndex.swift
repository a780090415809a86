/// Where the statements are that may be about an action, so that a decision costs what can match and not what is
/// there: whole names by their hash, patterns by their service and first letter.
struct StatementIndex: Sendable {
    private struct Entry: Sendable {
        let hash: UInt64
        let place: Int
    }

    /// By hash.
    private var whole: [Entry] = []
    /// By hash.
    private var partial: [Entry] = []
    /// Of all services: `*`, `*:Get*`, and whatever has a NotAction.
    private var anywhere: [Int] = []

    init(_ statements: [CompiledStatement]) {
        for (place, statement) in statements.enumerated() {
            let keys = statement.actionKeys
            for hash in keys.whole { whole.append(Entry(hash: hash, place: place)) }
            for hash in keys.partial { partial.append(Entry(hash: hash, place: place)) }
            if keys.isAnywhere { anywhere.append(place) }
        }
        whole.sort { $0.hash < $1.hash }
        partial.sort { $0.hash < $1.hash }
    }

    /// Visits the places of statements that may match; one may be visited twice. Ends when `visit` answers false.
    @inline(__always)
    func candidates(for action: Action, _ visit: (Int) -> Bool) {
        for place in anywhere { guard visit(place) else { return } }
        guard Self.visit(whole, action.hash, visit), Self.visit(partial, action.initialHash, visit) else {
            return
        }
        _ = Self.visit(partial, action.serviceHash, visit)
    }

    @inline(__always)
    private static func visit(_ entries: [Entry], _ hash: UInt64, _ visit: (Int) -> Bool) -> Bool {
        var low = 0
        var high = entries.count
        while low < high {
            let middle = (low + high) / 2
            if entries[middle].hash >= hash { high = middle } else { low = middle + 1 }
        }
        while low < entries.count, entries[low].hash == hash {
            guard visit(entries[low].place) else { return false }
            low += 1
        }
        return true
    }
}

/// Under which hashes the index keeps a statement.
struct ActionKeys: Sendable {
    var whole: Set<UInt64> = []
    var partial: Set<UInt64> = []
    var isAnywhere = false
}
