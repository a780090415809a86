import Crypto

/// Lower-case hexadecimal, as signatures and payload hashes are written.
enum Hex {
    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }

    static func append(_ digest: SHA256.Digest, to output: inout [UInt8]) {
        digest.withUnsafeBytes { bytes in
            for byte in bytes {
                output.append(digit(byte >> 4))
                output.append(digit(byte & 15))
            }
        }
    }

    static func bytes(of bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { [digit($0 >> 4), digit($0 & 15)] }
    }

    static func bytes(of digest: SHA256.Digest) -> [UInt8] {
        var output: [UInt8] = []
        output.reserveCapacity(64)
        append(digest, to: &output)
        return output
    }

    /// `47 45 54`: text as S3 shows it to who compares byte by byte.
    static func spaced(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count * 3)
        for byte in bytes {
            if !output.isEmpty { output.append(Ascii.space) }
            output.append(digit(byte >> 4))
            output.append(digit(byte & 15))
        }
        return String(decoding: output, as: UTF8.self)
    }

    /// Compares signatures in a time that depends on their lengths only.
    static func matches(_ signature: [UInt8], _ other: ArraySlice<UInt8>) -> Bool {
        guard signature.count == other.count else { return false }
        var difference: UInt8 = 0
        for offset in 0..<signature.count {
            difference |= signature[offset] ^ other[other.startIndex + offset]
        }
        return difference == 0
    }

    static func value(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }

    /// Whether these are exactly 64 lower-case digits: a SHA-256.
    static func isSHA256(_ bytes: some Collection<UInt8>) -> Bool {
        bytes.count == 64 && bytes.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x66).contains($0) }
    }
}
