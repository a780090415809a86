/// The `Range` header of a request for one part of an object.
enum ByteRange: Equatable {
    case from(Int64, through: Int64?)
    case last(Int64)

    /// Nil when it is not a range of bytes, or several: S3 then answers with the whole object.
    init?(_ header: String?) {
        guard let header, header.hasPrefix("bytes=") else { return nil }
        let ends = header.dropFirst("bytes=".count).split(
            separator: "-", maxSplits: 1, omittingEmptySubsequences: false)
        guard ends.count == 2 else { return nil }
        if ends[0].isEmpty {
            guard let count = Self.number(ends[1]) else { return nil }
            self = .last(count)
            return
        }
        guard let first = Self.number(ends[0]) else { return nil }
        if ends[1].isEmpty {
            self = .from(first, through: nil)
        } else {
            guard let last = Self.number(ends[1]), last >= first else { return nil }
            self = .from(first, through: last)
        }
    }

    private static func number(_ text: Substring) -> Int64? {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int64(text) : nil
    }

    /// The bytes of an object of that size; nil when there are none.
    func bytes(of size: Int64) -> Range<Int64>? {
        switch self {
        case .from(let first, let last):
            guard first < size else { return nil }
            return first..<(min(last ?? .max, size - 1) + 1)
        case .last(let count):
            guard count > 0, size > 0 else { return nil }
            return max(0, size - count)..<size
        }
    }
}
