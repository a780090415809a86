import HashTreeCollections
import Synchronization

/// All facts of one kind. Copies share their structure, so a change costs the same whatever the size.
package struct Table<Row: Fact>: Sendable {
    private var rows: TreeDictionary<String, Row> = [:]
    /// The identifiers in order; computed when somebody lists, and kept until one comes or goes.
    private var order = SortedIDs()

    package init() {}

    package var count: Int { rows.count }
    package subscript(id: String) -> Row? { rows[id] }

    /// All rows, in no order.
    package var all: some Sequence<Row> { rows.values }

    /// The rows whose identifier begins with `prefix`, sorted by identifier, from the first one
    /// after `marker` on.
    package func rows(prefix: String, after marker: String? = nil) -> some Sequence<Row> {
        let ids = order.sorted { Array(rows.keys) }
        let start = marker.map { ids.firstIndex(after: $0) } ?? ids.firstIndex(notBefore: prefix)
        return ids[start...].lazy.prefix { $0.hasPrefix(prefix) }.compactMap { rows[$0] }
    }

    mutating func insert(_ row: Row) -> Row? {
        let former = rows.updateValue(row, forKey: row.factID)
        if former == nil { order = SortedIDs() }
        return former
    }

    mutating func remove(_ id: String) -> Row? {
        guard let former = rows.removeValue(forKey: id) else { return nil }
        order = SortedIDs()
        return former
    }
}

private final class SortedIDs: Sendable {
    private let ids = Mutex<[String]?>(nil)

    func sorted(_ all: () -> [String]) -> [String] {
        ids.withLock { ids in
            if let ids { return ids }
            let sorted = all().sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            ids = sorted
            return sorted
        }
    }
}

extension [String] {
    fileprivate func firstIndex(notBefore id: String) -> Int {
        partition { $0.utf8.lexicographicallyPrecedes(id.utf8) }
    }

    fileprivate func firstIndex(after id: String) -> Int {
        partition { !id.utf8.lexicographicallyPrecedes($0.utf8) }
    }

    /// The index of the first element for which `isBefore` is false, by bisection.
    private func partition(_ isBefore: (String) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
