import Vocabulary

/// Looks parameters up in a raw query string without taking all of it apart.
struct QueryParameters {
    private let query: [UInt8]

    init(_ query: [UInt8]) { self.query = query }

    /// The decoded value of the first parameter of that exact name. Names of authentication
    /// parameters need no escape, so they are compared as sent.
    func value(_ name: StaticString) -> String? {
        guard let range = range(of: name) else { return nil }
        let raw = query[range]
        guard raw.contains(where: { $0 == Ascii.percent || $0 == Ascii.plus }) else {
            return String(decoding: raw, as: UTF8.self)
        }
        return String(decoding: Percent.decode(raw, plusIsSpace: true) ?? Array(raw), as: UTF8.self)
    }

    func has(_ name: StaticString) -> Bool { range(of: name) != nil }

    /// Where the value lies.
    private func range(of name: StaticString) -> Range<Int>? {
        query.withUnsafeBufferPointer { query in
            let count = name.utf8CodeUnitCount
            let wanted = name.utf8Start
            var start = 0
            while start < query.count {
                var length = 0
                while length < count, start + length < query.count, query[start + length] == wanted[length] {
                    length += 1
                }
                let nameEnd = start + length
                var end = nameEnd
                while end < query.count, query[end] != Ascii.ampersand { end += 1 }
                if length == count {
                    if nameEnd == end { return end..<end }
                    if query[nameEnd] == Ascii.equals { return (nameEnd + 1)..<end }
                }
                start = end + 1
            }
            return nil
        }
    }
}
