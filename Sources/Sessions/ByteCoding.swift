/// Writes big-endian integers and counted strings.
struct ByteWriter {
    private(set) var output: [UInt8] = []
    private(set) var isOverfull = false

    mutating func byte(_ value: UInt8) { output.append(value) }
    mutating func bytes(_ value: [UInt8]) { output.append(contentsOf: value) }

    mutating func integer(_ value: some FixedWidthInteger) {
        withUnsafeBytes(of: value.bigEndian) { output.append(contentsOf: $0) }
    }

    /// Of the bytes of a string or the items of a list. More than 65,535 make the whole output void.
    mutating func count(_ value: Int) {
        if value > UInt16.max { isOverfull = true }
        integer(UInt16(truncatingIfNeeded: value))
    }

    mutating func string(_ text: String) {
        count(text.utf8.count)
        output.append(contentsOf: text.utf8)
    }
}

/// Reads them back; every method answers nil at the first byte that is not there.
struct ByteReader {
    private let input: [UInt8]
    private var position = 0

    init(_ input: [UInt8]) { self.input = input }

    var isAtEnd: Bool { position == input.count }

    mutating func byte() -> UInt8? {
        guard position < input.count else { return nil }
        defer { position += 1 }
        return input[position]
    }

    mutating func bytes(_ count: Int) -> [UInt8]? {
        guard count <= input.count - position else { return nil }
        defer { position += count }
        return Array(input[position..<(position + count)])
    }

    mutating func integer<Value: FixedWidthInteger>(_ type: Value.Type) -> Value? {
        guard Value.bitWidth / 8 <= input.count - position else { return nil }
        var value: Value = 0
        for _ in 0..<(Value.bitWidth / 8) {
            value = value << 8 | Value(truncatingIfNeeded: input[position])
            position += 1
        }
        return value
    }

    mutating func string() -> String? {
        guard let count = integer(UInt16.self), let bytes = bytes(Int(count)) else { return nil }
        return String(validating: bytes, as: UTF8.self)
    }
}
