import HashTreeCollections

/// All facts of one kind. Copies share their structure, so a change costs the same whatever the size.
package struct Table<Row: Fact>: Sendable {
    private var rows: TreeDictionary<String, Row> = [:]
    private var order = SortedKeys()

    package init() {}

    package var count: Int { rows.count }
    package subscript(id: String) -> Row? { rows[id] }

    /// All rows, in no order.
    package var all: some Sequence<Row> { rows.values }

    /// The rows whose identifier begins with `prefix`, sorted by identifier, from the first one
    /// after `marker` on.
    package func rows(prefix: String, after marker: String? = nil) -> some Sequence<Row> {
        let ids = marker.map { order.after($0) } ?? order.from(prefix)
        return ids.lazy.prefix { $0.hasPrefix(prefix) }.compactMap { rows[$0] }
    }

    mutating func insert(_ row: Row) -> Row? {
        let id = row.factID
        let former = rows.updateValue(row, forKey: id)
        if former == nil { order.insert(id) }
        return former
    }

    mutating func remove(_ id: String) -> Row? {
        guard let former = rows.removeValue(forKey: id) else { return nil }
        order.remove(id)
        return former
    }
}
