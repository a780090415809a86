/// Percent-encoding as AWS means it: RFC 3986, upper-case hex, a space is `%20`.
package enum Percent {
    private static let hex = Array("0123456789ABCDEF".utf8)

    /// A–Z a–z 0–9 `-` `_` `.` `~`.
    @inline(__always)
    package static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }

    /// Appends `bytes`, encoded, to `output`. A `/` stays one when `keepingSlash`.
    package static func encode(
        _ bytes: some Sequence<UInt8>, keepingSlash: Bool = false, into output: inout [UInt8]
    ) {
        for byte in bytes {
            if isUnreserved(byte) || (keepingSlash && byte == 0x2F) {
                output.append(byte)
            } else {
                output.append(0x25)
                output.append(hex[Int(byte >> 4)])
                output.append(hex[Int(byte & 15)])
            }
        }
    }

    package static func encode(_ text: String, keepingSlash: Bool = false) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(text.utf8.count * 2)
        encode(text.utf8, keepingSlash: keepingSlash, into: &output)
        return String(decoding: output, as: UTF8.self)
    }

    /// Decodes `%XX`, and `+` as a space when `plusIsSpace`; nil where an escape is broken.
    package static func decode(_ bytes: some Sequence<UInt8>, plusIsSpace: Bool = false) -> [UInt8]? {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.underestimatedCount)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            switch byte {
            case 0x25:
                guard let high = iterator.next().flatMap(digit), let low = iterator.next().flatMap(digit)
                else { return nil }
                output.append(high << 4 | low)
            case 0x2B where plusIsSpace: output.append(0x20)
            default: output.append(byte)
            }
        }
        return output
    }

    private static func digit(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x41 + 10
        case 0x61...0x66: byte - 0x61 + 10
        default: nil
        }
    }
}
