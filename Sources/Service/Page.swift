import Vocabulary

/// Where a list goes on from, and how much of it is wanted. AWS's markers belong to one account,
/// one operation and its filters; they hold the last key that was shown rather than a position, so
/// that what comes and goes meanwhile moves nothing.
package struct Listing: Sendable {
    private let scope: [UInt8]
    private let after: [UInt8]?
    private let limit: Int

    /// `scope` is all that a marker is bound to, in order. Nil when the marker is of something else.
    package init?(after marker: String?, limit: Int, scope: [String?]) {
        self.scope = Self.digest(scope)
        self.limit = limit
        guard let marker else {
            after = nil
            return
        }
        guard let bytes = Base64.decode(marker), bytes.starts(with: self.scope) else { return nil }
        after = Array(bytes.dropFirst(self.scope.count))
    }

    /// The next elements of what is sorted by the UTF-8 of `key`. It may begin anywhere up to the
    /// place that the marker tells.
    package func page<Element>(
        of elements: some Sequence<Element>, key: (Element) -> String
    ) -> Page<Element> {
        var page = Page<Element>()
        var last: [UInt8] = []
        for element in elements {
            let position = Self.position(key(element))
            if let after, !after.lexicographicallyPrecedes(position) { continue }
            if page.items.count == limit {
                page.marker = Base64.encode(scope + last)
                break
            }
            page.items.append(element)
            last = position
        }
        return page
    }

    /// The next elements of what is in no order.
    package func page<Element>(
        sorting elements: some Sequence<Element>, by key: (Element) -> String
    ) -> Page<Element> {
        let sorted = elements.map { (element: $0, position: Self.position(key($0))) }
            .sorted { $0.position.lexicographicallyPrecedes($1.position) }
        return page(of: sorted.map(\.element), key: key)
    }

    /// A marker may be 320 characters long, the key of a tag longer: then a digest stands for its end.
    private static func position(_ key: String) -> [UInt8] {
        let bytes = Array(key.utf8)
        guard bytes.count > 200 else { return bytes }
        return Array(bytes.prefix(180)) + digest([key])
    }

    /// FNV-1a. It keeps a marker from being used where it was not given; it keeps no secret.
    private static func digest(_ parts: [String?]) -> [UInt8] {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for part in parts {
            // A missing part is not an empty one, and two parts are not one.
            for byte in [part == nil ? 0 : 1] + Array((part ?? "").utf8) + [0xFF] {
                hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
            }
        }
        return (0..<8).map { UInt8(truncatingIfNeeded: hash >> (8 * $0)) }
    }
}

/// Some of a list.
package struct Page<Element> {
    package var items: [Element] = []
    /// Where the rest begins; nil when nothing is left.
    package var marker: String?

    package init() {}

    package var isTruncated: Bool { marker != nil }
}

extension Page: Sendable where Element: Sendable {}
