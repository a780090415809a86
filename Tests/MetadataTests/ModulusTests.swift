import Testing

@testable import Metadata

@Suite struct `Arithmetic modulo a number` {
    private func number(_ value: UInt64) -> [UInt8] {
        (0..<8).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * UInt64($0))) }
    }

    @Test(
        arguments: [
            (7, 3, 5, 1_000_003), (2, 4_000_000_007, 9, 4_294_967_291),
            (123_456_789, 987_654_321, 65_537, 18_446_744_073_709_551_557),
        ] as [(UInt64, UInt64, UInt64, UInt64)])
    func `is that of the machine where it has such numbers`(
        _ left: UInt64, _ right: UInt64, _ exponent: UInt64, _ modulus: UInt64
    ) {
        let arithmetic = Modulus(number(modulus))
        let a = left % modulus
        let b = right % modulus
        func product(_ x: UInt64, _ y: UInt64) -> UInt64 {
            modulus.dividingFullWidth(x.multipliedFullWidth(by: y)).remainder
        }
        #expect(arithmetic.multiply([a], [b]) == [product(a, b)])
        var power: UInt64 = 1
        for bit in (0..<64).reversed() {
            power = product(power, power)
            if exponent >> UInt64(bit) & 1 == 1 { power = product(power, a) }
        }
        #expect(arithmetic.power([a], [exponent]) == [power])
        #expect(product(arithmetic.inverse(of: [a])[0], a) == 1)
        #expect(
            arithmetic.reduce(number(left) + number(right)) == [
                modulus.dividingFullWidth((left % modulus, right)).remainder
            ])
    }

    @Test func `is right for numbers of several limbs`() {
        // 2^127 - 1 is prime: 3^(p-1) = 1, and 2^127 = 1.
        let prime = Modulus([0x7F] + [UInt8](repeating: 0xFF, count: 15))
        #expect(prime.power([3, 0], [UInt64.max - 1, UInt64.max >> 1]) == [1, 0])
        #expect(prime.power([2, 0], [127, 0]) == [1, 0])
        #expect(prime.multiply([0, 1], [0, 1]) == [2, 0])
        #expect(prime.multiply(prime.inverse(of: [12345, 678]), [12345, 678]) == [1, 0])
    }
}
