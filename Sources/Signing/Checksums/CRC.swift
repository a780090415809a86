/// Tables for a reflected CRC, eight bytes at a step ("slicing by eight").
final class CRCTable<Word: FixedWidthInteger & UnsignedInteger & Sendable>: Sendable {
    private let entries: [Word]

    init(reflectedPolynomial polynomial: Word) {
        var entries = [Word](repeating: 0, count: 8 * 256)
        for byte in 0..<256 {
            var value = Word(byte)
            for _ in 0..<8 { value = value & 1 == 1 ? value >> 1 ^ polynomial : value >> 1 }
            entries[byte] = value
        }
        for slice in 1..<8 {
            for byte in 0..<256 {
                let previous = entries[(slice - 1) * 256 + byte]
                entries[slice * 256 + byte] = previous >> 8 ^ entries[Int(previous & 0xFF)]
            }
        }
        self.entries = entries
    }

    /// Goes on from `value`, which is inverted as CRCs of this kind are kept.
    @inline(__always)
    func update(_ value: Word, with bytes: UnsafeRawBufferPointer) -> Word {
        entries.withUnsafeBufferPointer { table in
            var crc = UInt64(value)
            var position = 0
            while position + 8 <= bytes.count {
                let word =
                    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)) ^ crc
                crc = UInt64(table[7 * 256 + Int(word & 0xFF)])
                crc ^= UInt64(table[6 * 256 + Int(word >> 8 & 0xFF)])
                crc ^= UInt64(table[5 * 256 + Int(word >> 16 & 0xFF)])
                crc ^= UInt64(table[4 * 256 + Int(word >> 24 & 0xFF)])
                crc ^= UInt64(table[3 * 256 + Int(word >> 32 & 0xFF)])
                crc ^= UInt64(table[2 * 256 + Int(word >> 40 & 0xFF)])
                crc ^= UInt64(table[256 + Int(word >> 48 & 0xFF)])
                crc ^= UInt64(table[Int(word >> 56)])
                position += 8
            }
            while position < bytes.count {
                crc = crc >> 8 ^ UInt64(table[Int((crc ^ UInt64(bytes[position])) & 0xFF)])
                position += 1
            }
            return Word(truncatingIfNeeded: crc)
        }
    }
}

/// CRC-32 as in ISO-HDLC (zip, Ethernet).
struct CRC32: Sendable {
    private static let table = CRCTable<UInt32>(reflectedPolynomial: 0xEDB8_8320)
    private var state: UInt32 = .max
    var value: UInt32 { ~state }
    mutating func update(_ bytes: UnsafeRawBufferPointer) { state = Self.table.update(state, with: bytes) }
}

/// CRC-32C (Castagnoli), as in iSCSI.
struct CRC32C: Sendable {
    private static let table = CRCTable<UInt32>(reflectedPolynomial: 0x82F6_3B78)
    private var state: UInt32 = .max
    var value: UInt32 { ~state }
    mutating func update(_ bytes: UnsafeRawBufferPointer) { state = Self.table.update(state, with: bytes) }
}

/// CRC-64/NVME, the checksum S3 computes when a client gives none.
struct CRC64NVME: Sendable {
    private static let table = CRCTable<UInt64>(reflectedPolynomial: 0x9A6C_9329_AC4B_C9B5)
    private var state: UInt64 = .max
    var value: UInt64 { ~state }
    mutating func update(_ bytes: UnsafeRawBufferPointer) { state = Self.table.update(state, with: bytes) }
}
