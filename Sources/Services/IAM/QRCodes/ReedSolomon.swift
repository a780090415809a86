/// Reed-Solomon error correction over the field of 256 elements that QR codes use.
struct ReedSolomon {
    /// The generator's coefficients, highest power first, without the leading one.
    private let divisor: [UInt8]

    init(degree: Int) {
        var divisor = [UInt8](repeating: 0, count: degree - 1) + [1]
        var root: UInt8 = 1
        for _ in 0..<degree {
            for place in 0..<degree {
                divisor[place] = Self.product(divisor[place], root)
                if place + 1 < degree { divisor[place] ^= divisor[place + 1] }
            }
            root = Self.product(root, 2)
        }
        self.divisor = divisor
    }

    func remainder(of bytes: [UInt8]) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: divisor.count)
        for byte in bytes {
            let factor = byte ^ result.removeFirst()
            result.append(0)
            for (place, coefficient) in divisor.enumerated() {
                result[place] ^= Self.product(coefficient, factor)
            }
        }
        return result
    }

    /// Modulo x⁸ + x⁴ + x³ + x² + 1.
    private static func product(_ left: UInt8, _ right: UInt8) -> UInt8 {
        var result = 0
        for place in (0..<8).reversed() {
            result = result << 1 ^ (result >> 7) * 0x11D
            result ^= Int(right >> place & 1) * Int(left)
        }
        return UInt8(truncatingIfNeeded: result)
    }
}
