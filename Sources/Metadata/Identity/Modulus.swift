/// Arithmetic modulo a fixed odd number, after Montgomery: as much of it as a DSA signature needs.
/// Numbers are limbs of 64 bits, the lowest first, as many as the modulus has.
/// https://www.microsoft.com/en-us/research/wp-content/uploads/1998/06/97Acar.pdf (coarsely integrated
/// operand scanning)
struct Modulus: Sendable {
    typealias Number = [UInt64]

    let limbs: Number
    /// -1/modulus modulo 2^64.
    private let inverse: UInt64
    /// 1 and the radix, each times the radix: into Montgomery's form and the one in it.
    private let one: Number
    private let radix: Number

    /// `bytes` are an odd number, the highest byte first.
    init(_ bytes: [UInt8]) {
        limbs = Self.number(bytes)
        // Newton's iteration doubles the good bits: 5 of 1 make 32, and one more 64.
        var inverse: UInt64 = 1
        for _ in 0..<6 { inverse &*= 2 &- limbs[0] &* inverse }
        self.inverse = 0 &- inverse
        one = Self.shifted(limbs.indices.map { $0 == 0 ? 1 : 0 }, by: limbs.count * 64, below: limbs)
        radix = Self.shifted(one, by: limbs.count * 64, below: limbs)
    }

    /// The number, reduced.
    func reduce(_ bytes: [UInt8]) -> Number {
        var result = Number(repeating: 0, count: limbs.count)
        for byte in bytes {
            result = Self.shifted(result, by: 8, below: limbs)
            result = add(result, limbs.indices.map { $0 == 0 ? UInt64(byte) : 0 })
        }
        return result
    }

    /// Of two numbers below the modulus.
    func add(_ left: Number, _ right: Number) -> Number {
        var sum = Number(repeating: 0, count: limbs.count)
        var carry = false
        for index in limbs.indices {
            let (first, overflow) = left[index].addingReportingOverflow(right[index])
            let (second, another) = first.addingReportingOverflow(carry ? 1 : 0)
            sum[index] = second
            carry = overflow || another
        }
        return carry || !Self.isLess(sum, limbs) ? Self.difference(sum, limbs) : sum
    }

    func multiply(_ left: Number, _ right: Number) -> Number {
        product(product(left, radix), right)
    }

    func power(_ base: Number, _ exponent: Number) -> Number {
        let base = product(base, radix)
        var result = one
        for limb in exponent.reversed() {
            for bit in (0..<64).reversed() {
                result = product(result, result)
                if limb >> UInt64(bit) & 1 == 1 { result = product(result, base) }
            }
        }
        return product(result, limbs.indices.map { $0 == 0 ? 1 : 0 })
    }

    /// Its inverse, for a prime modulus: the power of the modulus less two (Fermat).
    func inverse(of number: Number) -> Number {
        power(number, Self.difference(limbs, limbs.indices.map { $0 == 0 ? 2 : 0 }))
    }

    /// left · right / 2^(64 · limbs)
    private func product(_ left: Number, _ right: Number) -> Number {
        let count = limbs.count
        var sum = Number(repeating: 0, count: count + 2)
        for digit in left {
            Self.accumulate(right, times: digit, into: &sum)
            Self.accumulate(limbs, times: sum[0] &* inverse, into: &sum)
            sum.removeFirst()
            sum.append(0)
        }
        let result = Array(sum[..<count])
        return sum[count] != 0 || !Self.isLess(result, limbs) ? Self.difference(result, limbs) : result
    }

    private static func accumulate(_ number: Number, times factor: UInt64, into sum: inout Number) {
        var carry: UInt64 = 0
        for index in number.indices {
            let (high, low) = number[index].multipliedFullWidth(by: factor)
            let (first, overflow) = low.addingReportingOverflow(sum[index])
            let (second, another) = first.addingReportingOverflow(carry)
            sum[index] = second
            carry = high &+ (overflow ? 1 : 0) &+ (another ? 1 : 0)
        }
        let (end, overflow) = sum[number.count].addingReportingOverflow(carry)
        sum[number.count] = end
        sum[number.count + 1] &+= overflow ? 1 : 0
    }

    /// number · 2^bits, reduced, by doubling.
    private static func shifted(_ number: Number, by bits: Int, below limbs: Number) -> Number {
        var number = number
        for _ in 0..<bits {
            let isOverflowing = number[number.count - 1] >> 63 == 1
            for index in number.indices.reversed() {
                number[index] = number[index] << 1 | (index == 0 ? 0 : number[index - 1] >> 63)
            }
            if isOverflowing || !isLess(number, limbs) { number = difference(number, limbs) }
        }
        return number
    }

    private static func isLess(_ left: Number, _ right: Number) -> Bool {
        left.reversed().lexicographicallyPrecedes(right.reversed())
    }

    private static func difference(_ left: Number, _ right: Number) -> Number {
        var borrow = false
        return left.indices.map { index in
            let (first, underflow) = left[index].subtractingReportingOverflow(right[index])
            let (second, another) = first.subtractingReportingOverflow(borrow ? 1 : 0)
            borrow = underflow || another
            return second
        }
    }

    private static func number(_ bytes: [UInt8]) -> Number {
        var limbs = Number(repeating: 0, count: (bytes.count + 7) / 8)
        for (index, byte) in bytes.reversed().enumerated() {
            limbs[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8)
        }
        return limbs
    }

    /// The highest byte first.
    static func bytes(_ number: Number) -> [UInt8] {
        number.reversed().flatMap { limb in
            stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: limb >> UInt64($0)) }
        }
    }
}
