extension Timestamp {
    /// Reads ISO 8601: `2026-01-02`, `2026-01-02T03:04Z`, `2026-01-02T03:04:05.123456789+01:00`.
    /// Lower-case `t` and `z` are accepted, as AWS accepts them in policies.
    package init?(iso8601 text: some StringProtocol) {
        var scanner = DigitScanner(text.utf8)
        guard let year = scanner.number(digits: 4), scanner.take("-"),
            let month = scanner.number(digits: 2), scanner.take("-"), let day = scanner.number(digits: 2)
        else { return nil }
        var calendar = Calendar(year: year, month: month, day: day, hour: 0, minute: 0, second: 0)
        var fraction: Int64 = 0
        var offset = 0
        if !scanner.isAtEnd {
            guard scanner.take("T") || scanner.take("t") else { return nil }
            guard let hour = scanner.number(digits: 2), scanner.take(":"),
                let minute = scanner.number(digits: 2)
            else { return nil }
            calendar.hour = hour
            calendar.minute = minute
            if scanner.take(":") {
                guard let second = scanner.number(digits: 2) else { return nil }
                calendar.second = second
                if scanner.take(".") {
                    guard let microseconds = scanner.fraction() else { return nil }
                    fraction = microseconds
                }
            }
            guard let zone = scanner.zone() else { return nil }
            offset = zone
        }
        guard scanner.isAtEnd, let moment = Timestamp(calendar) else { return nil }
        self.init(microseconds: moment.microseconds + fraction - Int64(offset) * 1_000_000)
    }

    /// Reads `20260102T030405Z`.
    package init?(basic text: some StringProtocol) {
        var scanner = DigitScanner(text.utf8)
        guard let year = scanner.number(digits: 4), let month = scanner.number(digits: 2),
            let day = scanner.number(digits: 2), scanner.take("T"),
            let hour = scanner.number(digits: 2), let minute = scanner.number(digits: 2),
            let second = scanner.number(digits: 2), scanner.take("Z"), scanner.isAtEnd
        else { return nil }
        self.init(Calendar(year: year, month: month, day: day, hour: hour, minute: minute, second: second))
    }

    /// Reads `Fri, 02 Jan 2026 03:04:05 GMT` (RFC 7231's preferred form).
    package init?(http text: some StringProtocol) {
        let parts = text.split(separator: " ")
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        guard parts.count == 6, parts[5] == "GMT" || parts[5] == "UTC" || parts[5] == "+0000",
            let day = Int(parts[1]), let month = months.firstIndex(where: { $0 == parts[2] }),
            let year = Int(parts[3])
        else { return nil }
        let time = parts[4].split(separator: ":").compactMap { Int($0) }
        guard time.count == 3 else { return nil }
        self.init(
            Calendar(year: year, month: month + 1, day: day, hour: time[0], minute: time[1], second: time[2]))
    }
}

private struct DigitScanner<Bytes: Collection> where Bytes.Element == UInt8 {
    private var rest: Bytes.SubSequence

    init(_ bytes: Bytes) { rest = bytes[...] }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func take(_ scalar: Unicode.Scalar) -> Bool {
        guard rest.first == UInt8(truncatingIfNeeded: scalar.value) else { return false }
        rest = rest.dropFirst()
        return true
    }

    mutating func digit() -> Int? {
        guard let byte = rest.first, (48...57).contains(byte) else { return nil }
        rest = rest.dropFirst()
        return Int(byte - 48)
    }

    mutating func number(digits: Int) -> Int? {
        var value = 0
        for _ in 0..<digits {
            guard let digit = digit() else { return nil }
            value = value * 10 + digit
        }
        return value
    }

    /// One to nine digits after the point, as microseconds.
    mutating func fraction() -> Int64? {
        guard var value = digit().map(Int64.init) else { return nil }
        var digits = 1
        while digits < 9, let digit = digit() {
            value = value * 10 + Int64(digit)
            digits += 1
        }
        while digits < 9 {
            value *= 10
            digits += 1
        }
        return value / 1000
    }

    /// `Z`, `+01:00` or `+0100`, as seconds; no zone means UTC.
    mutating func zone() -> Int? {
        if isAtEnd || take("Z") || take("z") { return 0 }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = number(digits: 2) else { return nil }
        _ = take(":")
        let minutes = isAtEnd ? 0 : number(digits: 2)
        guard let minutes else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }
}
