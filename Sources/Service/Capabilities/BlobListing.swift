/// Which names to list.
package struct BlobQuery: Sendable {
    package var prefix: String
    /// What ends a group: names that are equal up to its first occurrence behind the prefix are one
    /// common prefix.
    package var delimiter: String?
    /// Names up to this one are left out, and so is the group that it is the common prefix of.
    package var after: String
    /// Among uploads or versions of the key `after`, those up to this identifier are left out; nil leaves out
    /// all.
    package var afterID: String?
    /// Objects and common prefixes together.
    package var limit: Int

    package init(
        prefix: String = "", delimiter: String? = nil, after: String = "", afterID: String? = nil,
        limit: Int = 1000
    ) {
        self.prefix = prefix
        self.delimiter = delimiter
        self.after = after
        self.afterID = afterID
        self.limit = limit
    }
}

/// A page of names.
package struct BlobListing<Item: Sendable>: Sendable {
    package var items: [Item] = []
    package var commonPrefixes: [String] = []
    /// Whether there is more behind the last of them.
    package var isTruncated = false
    /// The last name or common prefix of the page: what `after` of the next page is.
    package var last = ""
    /// With uploads and versions, the identifier of the last one if that ended the page.
    package var lastID: String?

    package init() {}
}
