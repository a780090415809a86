/// NumericEquals and the orders: decimals compared exactly, however long they are.
struct NumericTest: ConditionTest {
    private let numbers: [Decimal?]
    private let isNegated: Bool
    private let order: ConditionOperator.Order

    init(_ literals: [String], isNegated: Bool, order: ConditionOperator.Order) {
        numbers = literals.map { Decimal($0) }
        self.isNegated = isNegated
        self.order = order
    }

    func passes(_ value: inout RequestText, in context: any RequestContext) -> Bool {
        // A request's text that is no number equals none, but for the simulator; a policy's never grants.
        guard let value = value.number else {
            return isNegated && !numbers.contains(nil) && !context.isSimulated
        }
        if isNegated { return numbers.allSatisfy { $0.map { !order.holds(value, $0) } ?? false } }
        return numbers.contains { $0.map { order.holds(value, $0) } ?? false }
    }
}

/// A decimal number of any length: digits without zeros at either end, and where the point stands.
struct Decimal: Sendable, Comparable {
    private let isNegative: Bool
    /// 0…9, the first and the last not zero; empty for zero.
    private let digits: [UInt8]
    /// The value is 0.DIGITS × 10^exponent.
    private let exponent: Int

    /// Reads `[+-] digits [. digits] [e[+-]digits]`; leading zeros are fine.
    init?(_ text: String) {
        var rest = Array(text.utf8)[...]
        let sign = rest.first
        if sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") { rest = rest.dropFirst() }
        let whole = rest.prefix(while: Self.isDigit)
        rest = rest[whole.endIndex...]
        var fraction = rest.prefix(0)
        if rest.first == UInt8(ascii: ".") {
            fraction = rest.dropFirst().prefix(while: Self.isDigit)
            rest = rest[fraction.endIndex...]
        }
        guard !whole.isEmpty || !fraction.isEmpty else { return nil }
        var power = 0
        if let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
            // Nine digits keep the sum below far from overflow.
            let written = String(decoding: rest.dropFirst(), as: UTF8.self)
            guard written.utf8.count <= 10, let value = Int(written) else { return nil }
            power = value
            rest = []
        }
        guard rest.isEmpty else { return nil }
        var digits = (whole + fraction).map { $0 - 0x30 }
        let leadingZeros = digits.prefix { $0 == 0 }.count
        digits.removeFirst(leadingZeros)
        while digits.last == 0 { digits.removeLast() }
        self.digits = digits
        isNegative = sign == UInt8(ascii: "-") && !digits.isEmpty
        exponent = digits.isEmpty ? 0 : whole.count - leadingZeros + power
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    static func < (left: Decimal, right: Decimal) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        return left.isNegative ? right.isSmaller(than: left) : left.isSmaller(than: right)
    }

    /// Compares without the sign.
    private func isSmaller(than other: Decimal) -> Bool {
        if digits.isEmpty || other.digits.isEmpty { return digits.isEmpty && !other.digits.isEmpty }
        if exponent != other.exponent { return exponent < other.exponent }
        return digits.lexicographicallyPrecedes(other.digits)
    }
}
