/// The names in `SignedHeaders=host;x-amz-date`, as sent.
struct SignedHeaderList: Sendable {
    let bytes: [UInt8]

    init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

    /// The ranges of the names in `bytes`, in order.
    var names: Names { Names(bytes: bytes) }

    func contains(_ name: String) -> Bool {
        for range in names where equal(name, bytes, range) { return true }
        return false
    }

    struct Names: Sequence, IteratorProtocol {
        let bytes: [UInt8]
        var start = 0

        mutating func next() -> Range<Int>? {
            guard start < bytes.count else { return nil }
            var end = start
            while end < bytes.count, bytes[end] != Ascii.semicolon { end += 1 }
            defer { start = end + 1 }
            return start..<end
        }
    }
}

/// Whether a string consists of exactly those bytes, without making a string of them.
@inline(__always)
func equal(_ text: String, _ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    var text = text
    return text.withUTF8 { utf8 in
        guard utf8.count == range.count else { return false }
        for index in 0..<utf8.count where utf8[index] != bytes[range.lowerBound + index] { return false }
        return true
    }
}
