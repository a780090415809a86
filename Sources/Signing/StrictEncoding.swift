/// Percent-encoding as signatures want it: everything escaped but A–Z a–z 0–9 `-` `_` `.` `~`.
enum StrictEncoding {
    enum Slash { case kept, escaped }
    enum Plus { case literal, space }

    private static let upperHex: StaticString = "0123456789ABCDEF"

    /// Decodes what was sent and encodes it strictly. A `%` that begins no escape stands for itself.
    static func append(
        _ bytes: [UInt8], in range: Range<Int>, slash: Slash, plus: Plus, to output: inout [UInt8]
    ) {
        var index = range.lowerBound
        while index < range.upperBound {
            var byte = bytes[index]
            index += 1
            if isUnreserved(byte) {
                output.append(byte)
                continue
            }
            if byte == Ascii.percent, index + 1 < range.upperBound,
                let high = Hex.value(bytes[index]), let low = Hex.value(bytes[index + 1])
            {
                byte = high << 4 | low
                index += 2
            } else if byte == Ascii.plus, plus == .space {
                byte = Ascii.space
            }
            if isUnreserved(byte) || byte == Ascii.slash && slash == .kept {
                output.append(byte)
            } else {
                appendEscape(byte, to: &output)
            }
        }
    }

    /// Encodes what was sent without decoding it first: `%20` becomes `%2520`.
    static func appendAgain(_ bytes: [UInt8], in range: Range<Int>, to output: inout [UInt8]) {
        for index in range {
            let byte = bytes[index]
            if isUnreserved(byte) { output.append(byte) } else { appendEscape(byte, to: &output) }
        }
    }

    private static func appendEscape(_ byte: UInt8, to output: inout [UInt8]) {
        output.append(Ascii.percent)
        output.append(upperHex.utf8Start[Int(byte >> 4)])
        output.append(upperHex.utf8Start[Int(byte & 15)])
    }

    /// The same set as `Percent.isUnreserved`, here to be inlined in the loops above.
    @inline(__always)
    private static func isUnreserved(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
        default: false
        }
    }
}
