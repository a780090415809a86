import Signing

/// The CRC of one text behind another, from theirs: so that the checksum of a whole upload is known
/// without reading its parts again.
///
/// Appending a zero bit to a text is a linear step on its CRC; the step for `n` bytes is a power of it,
/// found by squaring. After Mark Adler's `crc32_combine` in zlib.
struct CRCCombination {
    /// The polynomial, its lowest power in the highest bit.
    private let polynomial: UInt64
    private let width: Int

    /// Nil for algorithms that are no CRC.
    init?(_ algorithm: ChecksumAlgorithm) {
        switch algorithm {
        case .crc32: (polynomial, width) = (0xEDB8_8320, 32)
        case .crc32c: (polynomial, width) = (0x82F6_3B78, 32)
        case .crc64nvme: (polynomial, width) = (0x9A6C_9329_AC4B_C9B5, 64)
        case .sha1, .sha256: return nil
        }
    }

    /// The CRC of both texts, most significant byte first.
    func combine(_ first: [UInt8], _ second: [UInt8], secondLength: Int64) -> [UInt8] {
        var crc = Self.number(first)
        // Row i is what becomes of bit i.
        var step = [polynomial] + (0..<(width - 1)).map { 1 << UInt64($0) }
        for _ in 0..<3 { step = square(step) }
        var length = secondLength
        while length > 0 {
            if length & 1 == 1 { crc = apply(step, crc) }
            step = square(step)
            length >>= 1
        }
        return bytes(crc ^ Self.number(second))
    }

    private func apply(_ step: [UInt64], _ crc: UInt64) -> UInt64 {
        var (rest, result, row) = (crc, UInt64(0), 0)
        while rest != 0 {
            if rest & 1 == 1 { result ^= step[row] }
            rest >>= 1
            row += 1
        }
        return result
    }

    private func square(_ step: [UInt64]) -> [UInt64] { step.map { apply(step, $0) } }

    private static func number(_ bytes: [UInt8]) -> UInt64 { bytes.reduce(0) { $0 << 8 | UInt64($1) } }

    private func bytes(_ number: UInt64) -> [UInt8] {
        stride(from: width - 8, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> UInt64($0)) }
    }
}
