import Foundation
import GRDB
import Service

/// Walks the names of a bucket in the order of their bytes. Behind a common prefix it seeks to the
/// next name that does not have it, so a page costs the same however many names share a prefix.
struct Walk {
    let query: BlobQuery
    private let prefix: [UInt8]
    private let delimiter: [UInt8]
    private let end: [UInt8]

    init(_ query: BlobQuery) {
        self.query = query
        prefix = Array(query.prefix.utf8)
        delimiter = Array((query.delimiter ?? "").utf8)
        end = Self.behind(prefix)
    }

    /// `rows` gives what there is behind a name and an identifier, up to a name; behind the empty identifier is all
    /// that has the name.
    func page<Item: Sendable>(
        rows: (_ from: [UInt8], _ id: String, _ to: [UInt8]) throws -> RowCursor, id: (Item) -> String?,
        item: (Row) -> Item
    ) throws -> BlobListing<Item> {
        var listing = BlobListing<Item>()
        guard query.limit > 0 else { return listing }
        var (from, fromID) = start
        seek: while true {
            let cursor = try rows(from, fromID, end)
            while let row = try cursor.next() {
                guard listing.items.count + listing.commonPrefixes.count < query.limit else {
                    listing.isTruncated = true
                    return listing
                }
                let key: Data = row["key"]
                if let group = group(of: Array(key)) {
                    let text = String(decoding: group, as: UTF8.self)
                    listing.commonPrefixes.append(text)
                    listing.last = text
                    listing.lastID = nil
                    (from, fromID) = (Self.behind(group), "")
                    continue seek
                }
                let found = item(row)
                listing.items.append(found)
                listing.last = Names.text(key)
                listing.lastID = id(found)
            }
            return listing
        }
    }

    private var start: ([UInt8], String) {
        let after = Array(query.after.utf8)
        guard !after.isEmpty, !after.lexicographicallyPrecedes(prefix) else { return (prefix, "") }
        if group(of: after) == after { return (Self.behind(after), "") }
        // What comes next after a text is the same text with the smallest byte behind it.
        if let id = query.afterID { return (after, id) }
        return (after + [0], "")
    }

    /// The common prefix that a name belongs to.
    private func group(of key: [UInt8]) -> [UInt8]? {
        guard !delimiter.isEmpty, key.starts(with: prefix) else { return nil }
        var index = prefix.count
        while index + delimiter.count <= key.count {
            if key[index...].starts(with: delimiter) { return Array(key[..<(index + delimiter.count)]) }
            index += 1
        }
        return nil
    }

    /// The first name that could come behind all that begin so. UTF-8 has no byte 0xFF, so the last
    /// byte can always be raised.
    private static func behind(_ prefix: [UInt8]) -> [UInt8] {
        guard let last = prefix.last else { return [0xFF] }
        return prefix.dropLast() + [last + 1]
    }
}
