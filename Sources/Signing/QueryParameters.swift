import Vocabulary

/// Looks parameters up in a raw query string without taking all of it apart.
struct QueryParameters {
    private let query: [UInt8]

    init(_ query: [UInt8]) { self.query = query }

    /// The decoded value of the first parameter of that exact name. Names of authentication
    /// parameters need no escape, so they are compared as sent.
    func value(_ name: StaticString) -> String? {
        let wanted = UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount)
        var start = 0
        while start < query.count {
            let end = query[start...].firstIndex(of: Ascii.ampersand) ?? query.count
            let nameEnd = start + wanted.count
            if nameEnd <= end, query[start..<nameEnd].elementsEqual(wanted) {
                if nameEnd == end { return "" }
                if query[nameEnd] == Ascii.equals {
                    guard let bytes = Percent.decode(query[(nameEnd + 1)..<end], plusIsSpace: true) else {
                        return String(decoding: query[(nameEnd + 1)..<end], as: UTF8.self)
                    }
                    return String(decoding: bytes, as: UTF8.self)
                }
            }
            start = end + 1
        }
        return nil
    }
}
