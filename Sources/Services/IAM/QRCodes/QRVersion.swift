/// The sizes of QR codes, 1 to 40, at error correction level M.
struct QRVersion {
    let number: Int

    var size: Int { number * 4 + 17 }

    private static let correctionBytesPerBlock = [
        10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26, 26, 28, 28, 28, 28,
        28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28, 28,
    ]
    private static let blocks = [
        1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16, 17, 17, 18, 20, 21, 23, 25, 26, 28,
        29, 31, 33, 35, 37, 38, 40, 43, 45, 47, 49,
    ]

    private var correctionBytes: Int { Self.correctionBytesPerBlock[number - 1] }
    private var blockCount: Int { Self.blocks[number - 1] }

    static func smallest(holding count: Int) -> QRVersion? {
        (1...40).lazy.map { QRVersion(number: $0) }.first { $0.capacity >= count }
    }

    /// Bytes of content: mode and length take a byte and a half, or two and a half.
    private var capacity: Int { dataBytes - (number < 10 ? 2 : 3) }

    private var dataBytes: Int { allBytes - correctionBytes * blockCount }

    /// What remains of the square for data and correction.
    private var allBytes: Int {
        var modules = (16 * number + 128) * number + 64
        if number >= 2 {
            let count = number / 7 + 2
            modules -= (25 * count - 10) * count - 55
            if number >= 7 { modules -= 36 }
        }
        return modules / 8
    }

    /// The rows and columns whose crossings carry alignment patterns.
    var alignmentCentres: [Int] {
        guard number > 1 else { return [] }
        let count = number / 7 + 2
        let step = number == 32 ? 26 : (number * 4 + count * 2 + 1) / (count * 2 - 2) * 2
        return [6] + (0..<(count - 1)).map { size - 7 - $0 * step }.reversed()
    }

    /// The content and its correction in the order in which they are drawn: a byte of each block in turn.
    func codewords(of bytes: [UInt8]) -> [UInt8] {
        let data = packed(bytes)
        let shortLength = dataBytes / blockCount
        let shortBlocks = blockCount - dataBytes % blockCount
        let correction = ReedSolomon(degree: correctionBytes)
        var blocks: [[UInt8]] = []
        var corrections: [[UInt8]] = []
        var start = 0
        for block in 0..<blockCount {
            let length = shortLength + (block < shortBlocks ? 0 : 1)
            let content = Array(data[start..<(start + length)])
            blocks.append(content)
            corrections.append(correction.remainder(of: content))
            start += length
        }
        return interleaved(blocks) + interleaved(corrections)
    }

    private func interleaved(_ blocks: [[UInt8]]) -> [UInt8] {
        let longest = blocks.map(\.count).max() ?? 0
        return (0..<longest).flatMap { place in
            blocks.compactMap { place < $0.count ? $0[place] : nil }
        }
    }

    /// Mode, length, content and end, filled up with the two bytes that the standard gives.
    private func packed(_ bytes: [UInt8]) -> [UInt8] {
        var bits: [Bool] = []
        func add(_ value: Int, _ count: Int) {
            for place in (0..<count).reversed() { bits.append(value >> place & 1 != 0) }
        }
        add(0b0100, 4)
        add(bytes.count, number < 10 ? 8 : 16)
        for byte in bytes { add(Int(byte), 8) }
        add(0, min(4, dataBytes * 8 - bits.count))
        while bits.count % 8 != 0 { bits.append(false) }
        var packed = stride(from: 0, to: bits.count, by: 8).map { start in
            bits[start..<(start + 8)].reduce(0 as UInt8) { $0 << 1 | ($1 ? 1 : 0) }
        }
        var isFirst = true
        while packed.count < dataBytes {
            packed.append(isFirst ? 0xEC : 0x11)
            isFirst.toggle()
        }
        return packed
    }
}
