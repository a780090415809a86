import Foundation

/// A decimal as it is written by hand: digits before the point, digits behind it.
struct PlainNumber: Comparable {
    private let isNegative: Bool
    private let whole: String
    private let fraction: String

    init?(_ text: String) {
        var rest = text[...]
        let sign = rest.first == "-" || rest.first == "+" ? rest.removeFirst() : "+"
        var power = 0
        if let e = rest.firstIndex(where: { $0 == "e" || $0 == "E" }) {
            guard let written = Int(rest[rest.index(after: e)...]), abs(written) < 100 else { return nil }
            power = written
            rest = rest[..<e]
        }
        let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard !parts.isEmpty, parts.joined().contains(where: { "0123456789".contains($0) }),
            parts.joined().allSatisfy({ "0123456789".contains($0) })
        else { return nil }
        var whole = String(parts[0])
        var fraction = parts.count > 1 ? String(parts[1]) : ""
        while power > 0 {
            whole.append(fraction.isEmpty ? "0" : fraction.removeFirst())
            power -= 1
        }
        while power < 0 {
            fraction = (whole.isEmpty ? "0" : String(whole.removeLast())) + fraction
            power += 1
        }
        while whole.hasPrefix("0") { whole.removeFirst() }
        while fraction.hasSuffix("0") { fraction.removeLast() }
        self.whole = whole
        self.fraction = fraction
        isNegative = sign == "-" && !(whole.isEmpty && fraction.isEmpty)
    }

    static func < (left: PlainNumber, right: PlainNumber) -> Bool {
        if left.isNegative != right.isNegative { return left.isNegative }
        let (small, large) = left.isNegative ? (right, left) : (left, right)
        if small.whole.count != large.whole.count { return small.whole.count < large.whole.count }
        return small.whole != large.whole ? small.whole < large.whole : small.fraction < large.fraction
    }
}

/// Moments in milliseconds since 1970, through Foundation's calendar.
enum PlainDate {
    static func read(_ text: String) -> Int? {
        if !text.isEmpty, text.allSatisfy({ "0123456789".contains($0) }) {
            return Int(text).map { $0 > Int.max / 1000 ? Int.max : $0 * 1000 }
        }
        // A year before our era, exact enough to be put in order.
        if text.wholeMatch(of: /-\d{1,6}/) != nil, let year = Int(text) {
            return -62_167_219_200_000 + year * 31_556_952_000
        }
        let form =
            /(\d{4})-(\d{2})-(\d{2})(?:[Tt](\d{2}):(\d{2}):(\d{2})(?:\.(\d{1,9}))?(Z|z|[+-]\d{2}:\d{2}))?/
        guard let match = text.wholeMatch(of: form) else { return nil }
        func number(_ part: Substring?) -> Int { part.flatMap { Int($0) } ?? 0 }
        var parts = DateComponents()
        parts.year = number(match.1)
        parts.month = number(match.2)
        parts.day = number(match.3)
        parts.hour = number(match.4)
        parts.minute = number(match.5)
        parts.second = number(match.6)
        guard (1...12).contains(number(match.2)), (1...31).contains(number(match.3)),
            let date = utc.date(from: parts)
        else { return nil }
        var milliseconds = Int(date.timeIntervalSince1970.rounded()) * 1000
        if let fraction = match.7 { milliseconds += number((fraction + "000").prefix(3)) }
        if let zone = match.8, zone.count == 6 {
            let minutes = number(zone.dropFirst().prefix(2)) * 60 + number(zone.suffix(2))
            milliseconds += (zone.hasPrefix("-") ? 1 : -1) * minutes * 60_000
        }
        return milliseconds
    }

    private static let utc: Calendar = {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = .gmt
        return calendar
    }()
}

/// An address, bit by bit, as the C library reads it.
struct PlainAddress {
    let bits: [Bool]

    init?(_ text: some StringProtocol) {
        var bytes = [UInt8](repeating: 0, count: 16)
        if inet_pton(AF_INET, String(text), &bytes) == 1 {
            bytes = Array(bytes.prefix(4))
        } else if inet_pton(AF_INET6, String(text), &bytes) != 1 {
            return nil
        }
        bits = bytes.flatMap { byte in (0..<8).map { byte & (0x80 >> $0) != 0 } }
    }

    private init(bits: [Bool]) { self.bits = bits }

    var unmapped: PlainAddress {
        let prefix = Array(repeating: false, count: 80) + Array(repeating: true, count: 16)
        return bits.count == 128 && Array(bits.prefix(96)) == prefix
            ? PlainAddress(bits: Array(bits.suffix(32))) : self
    }
}

struct PlainNetwork {
    private let address: PlainAddress
    private let length: Int

    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let first = parts.first, let address = PlainAddress(first) else { return nil }
        var length = address.bits.count
        if parts.count > 1 {
            guard let written = Int(parts[1]), (0...length).contains(written) else { return nil }
            length = written
        }
        if address.bits.count == 128, address.bits.dropFirst(length).contains(true) { return nil }
        self.address = address
        self.length = length
    }

    func contains(_ other: PlainAddress) -> Bool {
        other.bits.count == address.bits.count
            && Array(other.bits.prefix(length)) == Array(address.bits.prefix(length))
    }
}
