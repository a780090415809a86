/// Writes black-and-white pictures as PNG files, without compression.
/// https://www.w3.org/TR/png-3/
enum PNG {
    /// `isDark` is asked for each pixel of a square.
    static func square(_ side: Int, isDark: (_ row: Int, _ column: Int) -> Bool) -> [UInt8] {
        var pixels: [UInt8] = []
        for row in 0..<side {
            // No filter; then eight pixels a byte, where 1 is white.
            pixels.append(0)
            for start in stride(from: 0, to: side, by: 8) {
                pixels.append(
                    (start..<(start + 8)).reduce(0) { $0 << 1 | ($1 < side && isDark(row, $1) ? 0 : 1) })
            }
        }
        let header = bigEndian(UInt32(side)) + bigEndian(UInt32(side)) + [1, 0, 0, 0, 0]
        return [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
            + chunk("IHDR", header) + chunk("IDAT", stored(pixels)) + chunk("IEND", [])
    }

    private static func chunk(_ type: String, _ content: [UInt8]) -> [UInt8] {
        let body = Array(type.utf8) + content
        return bigEndian(UInt32(content.count)) + body + bigEndian(crc(body))
    }

    /// A zlib stream of blocks that are stored as they are.
    private static func stored(_ bytes: [UInt8]) -> [UInt8] {
        var output: [UInt8] = [0x78, 0x01]
        for start in stride(from: 0, to: bytes.count, by: 65_535) {
            let block = bytes[start..<min(start + 65_535, bytes.count)]
            let length = UInt16(block.count)
            output.append(start + block.count == bytes.count ? 1 : 0)
            for half in [length, ~length] { output += [UInt8(half & 0xFF), UInt8(half >> 8)] }
            output += block
        }
        return output + bigEndian(adler(bytes))
    }

    private static func crc(_ bytes: [UInt8]) -> UInt32 {
        var crc = UInt32.max
        for byte in bytes {
            crc ^= UInt32(byte)
            for _ in 0..<8 { crc = crc & 1 != 0 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
        }
        return ~crc
    }

    private static func adler(_ bytes: [UInt8]) -> UInt32 {
        var low: UInt32 = 1
        var high: UInt32 = 0
        for byte in bytes {
            low = (low + UInt32(byte)) % 65_521
            high = (high + low) % 65_521
        }
        return high << 16 | low
    }

    private static func bigEndian(_ number: UInt32) -> [UInt8] {
        (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
    }
}

extension QRCode {
    /// Four pixels a module, within the margin that scanners need.
    var png: [UInt8] {
        let (scale, margin) = (4, 4)
        return PNG.square((size + 2 * margin) * scale) { row, column in
            self[row / scale - margin, column / scale - margin]
        }
    }
}
