/// A moment, in whole microseconds since 1970 UTC. Ours rather than Foundation's `Date`, so that
/// rooms need no Foundation and print the formats of AWS's protocols without a formatter.
package struct Timestamp: Sendable, Hashable, Comparable, Codable {
    package let microseconds: Int64

    package init(microseconds: Int64) { self.microseconds = microseconds }
    package init(seconds: Int64) { microseconds = seconds * 1_000_000 }

    /// Whole seconds since 1970, rounded down.
    package var seconds: Int64 { (microseconds - Self.modulo(microseconds, 1_000_000)) / 1_000_000 }
    package var milliseconds: Int64 { (microseconds - Self.modulo(microseconds, 1000)) / 1000 }

    package static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.microseconds < right.microseconds
    }

    package func adding(seconds: Int64) -> Timestamp {
        Timestamp(microseconds: microseconds + seconds * 1_000_000)
    }

    package func seconds(since earlier: Timestamp) -> Int64 {
        Timestamp(microseconds: microseconds - earlier.microseconds).seconds
    }

    /// The moment with everything below the second dropped.
    package var wholeSecond: Timestamp { Timestamp(seconds: seconds) }

    package init(from decoder: any Decoder) throws {
        microseconds = try decoder.singleValueContainer().decode(Int64.self)
    }
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(microseconds)
    }

    private static func modulo(_ value: Int64, _ divisor: Int64) -> Int64 {
        let rest = value % divisor
        return rest < 0 ? rest + divisor : rest
    }
}

extension Timestamp {
    /// Year, month 1…12, day 1…31, hour, minute, second, in UTC.
    package struct Calendar: Sendable, Equatable {
        package var year, month, day, hour, minute, second: Int

        package init(year: Int, month: Int, day: Int, hour: Int, minute: Int, second: Int) {
            self.year = year
            self.month = month
            self.day = day
            self.hour = hour
            self.minute = minute
            self.second = second
        }
    }

    /// Civil-from-days after Howard Hinnant, http://howardhinnant.github.io/date_algorithms.html
    package var calendar: Calendar {
        let total = seconds
        let secondOfDay = Self.modulo(total, 86_400)
        let z = (total - secondOfDay) / 86_400 + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
        return Calendar(
            year: Int(year), month: Int(month), day: Int(day),
            hour: Int(secondOfDay / 3600), minute: Int(secondOfDay / 60 % 60), second: Int(secondOfDay % 60))
    }

    package init?(_ calendar: Calendar) {
        guard (1...12).contains(calendar.month), (1...31).contains(calendar.day),
            (0...23).contains(calendar.hour), (0...59).contains(calendar.minute),
            (0...60).contains(calendar.second), (0...9999).contains(calendar.year)
        else { return nil }
        let year = Int64(calendar.month <= 2 ? calendar.year - 1 : calendar.year)
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let shifted = Int64(calendar.month > 2 ? calendar.month - 3 : calendar.month + 9)
        let dayOfYear = (153 * shifted + 2) / 5 + Int64(calendar.day) - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        let days = era * 146_097 + dayOfEra - 719_468
        self.init(
            seconds: days * 86_400 + Int64(calendar.hour * 3600 + calendar.minute * 60 + calendar.second))
        // 31 April is no day: it must come back as it went in.
        guard self.calendar.day == calendar.day || calendar.second == 60 else { return nil }
    }

    /// `2026-01-02T03:04:05Z`
    package var iso8601: String {
        let c = calendar
        var text = Digits()
        text.date(c, separator: "-")
        text.character("T")
        text.time(c, separator: ":")
        text.character("Z")
        return text.string
    }

    /// `2026-01-02T03:04:05.678Z`
    package var iso8601Milliseconds: String {
        let c = calendar
        var text = Digits()
        text.date(c, separator: "-")
        text.character("T")
        text.time(c, separator: ":")
        text.character(".")
        text.number(Int(Self.modulo(milliseconds, 1000)), width: 3)
        text.character("Z")
        return text.string
    }

    /// `20260102T030405Z`, as in `X-Amz-Date`.
    package var basic: String {
        let c = calendar
        var text = Digits()
        text.date(c, separator: nil)
        text.character("T")
        text.time(c, separator: nil)
        text.character("Z")
        return text.string
    }

    /// `Fri, 02 Jan 2026 03:04:05 GMT`, as in the HTTP `Date` header.
    package var http: String {
        let c = calendar
        let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let dayNumber = (seconds - Self.modulo(seconds, 86_400)) / 86_400
        var text = Digits()
        text.text(days[Int(Self.modulo(dayNumber, 7))])
        text.text(", ")
        text.number(c.day, width: 2)
        text.character(" ")
        text.text(months[c.month - 1])
        text.character(" ")
        text.number(c.year, width: 4)
        text.character(" ")
        text.time(c, separator: ":")
        text.text(" GMT")
        return text.string
    }

    private struct Digits {
        var bytes: [UInt8] = []
        init() { bytes.reserveCapacity(32) }
        mutating func text(_ text: String) { bytes.append(contentsOf: text.utf8) }
        mutating func character(_ scalar: Unicode.Scalar) {
            bytes.append(UInt8(truncatingIfNeeded: scalar.value))
        }
        mutating func number(_ value: Int, width: Int) {
            var divisor = 1
            for _ in 1..<width { divisor *= 10 }
            while divisor > 0 {
                bytes.append(48 + UInt8(value / divisor % 10))
                divisor /= 10
            }
        }
        mutating func date(_ c: Calendar, separator: Unicode.Scalar?) {
            number(c.year, width: 4)
            if let separator { character(separator) }
            number(c.month, width: 2)
            if let separator { character(separator) }
            number(c.day, width: 2)
        }
        mutating func time(_ c: Calendar, separator: Unicode.Scalar?) {
            number(c.hour, width: 2)
            if let separator { character(separator) }
            number(c.minute, width: 2)
            if let separator { character(separator) }
            number(c.second, width: 2)
        }
        var string: String { String(decoding: bytes, as: UTF8.self) }
    }
}
