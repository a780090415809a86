/// Base64 with the standard alphabet and padding (RFC 4648 §4).
package enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Two to the power of eight answers: the value of a digit, 255 for everything else.
    private static let values: [UInt8] = {
        var values = [UInt8](repeating: 255, count: 256)
        for (value, digit) in alphabet.enumerated() { values[Int(digit)] = UInt8(value) }
        return values
    }()

    package static func encode(_ bytes: some Collection<UInt8>) -> String {
        var output: [UInt8] = []
        output.reserveCapacity((bytes.count + 2) / 3 * 4)
        var buffer: UInt32 = 0
        var held = 0
        for byte in bytes {
            buffer = buffer << 8 | UInt32(byte)
            held += 1
            guard held == 3 else { continue }
            append(buffer, digits: 4, to: &output)
            buffer = 0
            held = 0
        }
        if held > 0 { append(buffer << (8 * UInt32(3 - held)), digits: held + 1, to: &output) }
        return String(decoding: output, as: UTF8.self)
    }

    /// Nil unless the text is whole quartets of the alphabet with `=` only at the end, and no stray bits.
    package static func decode(_ text: some StringProtocol) -> [UInt8]? {
        let digits = Array(text.utf8)
        guard digits.count % 4 == 0 else { return nil }
        if digits.isEmpty { return [] }
        let padding = digits.suffix(2).reversed().prefix { $0 == UInt8(ascii: "=") }.count
        var output: [UInt8] = []
        output.reserveCapacity(digits.count / 4 * 3)
        var buffer: UInt32 = 0
        var held = 0
        for digit in digits.dropLast(padding) {
            let value = values[Int(digit)]
            guard value != 255 else { return nil }
            buffer = buffer << 6 | UInt32(value)
            held += 1
            guard held == 4 else { continue }
            output.append(UInt8(truncatingIfNeeded: buffer >> 16))
            output.append(UInt8(truncatingIfNeeded: buffer >> 8))
            output.append(UInt8(truncatingIfNeeded: buffer))
            buffer = 0
            held = 0
        }
        switch padding {
        case 1:
            guard buffer & 3 == 0 else { return nil }
            output.append(UInt8(truncatingIfNeeded: buffer >> 10))
            output.append(UInt8(truncatingIfNeeded: buffer >> 2))
        case 2:
            guard buffer & 15 == 0 else { return nil }
            output.append(UInt8(truncatingIfNeeded: buffer >> 4))
        default: break
        }
        return output
    }

    private static func append(_ triple: UInt32, digits: Int, to output: inout [UInt8]) {
        for place in 0..<4 {
            let digit =
                place < digits ? alphabet[Int(triple >> (18 - 6 * UInt32(place)) & 63)] : UInt8(ascii: "=")
            output.append(digit)
        }
    }
}
