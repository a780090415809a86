import Vocabulary

/// DateEquals and the orders: ISO 8601 or seconds since 1970, to the millisecond.
struct DateTest: ConditionTest {
    private let moments: [Int64?]
    private let isNegated: Bool
    private let order: ConditionOperator.Order

    init(_ literals: [String], isNegated: Bool, order: ConditionOperator.Order) {
        moments = literals.map(Self.milliseconds)
        self.isNegated = isNegated
        self.order = order
    }

    func passes(_ value: inout RequestText, in context: any RequestContext) -> Bool {
        // A request's text that is no date equals none; a policy's never grants.
        guard let value = value.moment else { return isNegated && !moments.contains(nil) }
        if isNegated { return moments.allSatisfy { $0.map { !order.holds(value, $0) } ?? false } }
        return moments.contains { $0.map { order.holds(value, $0) } ?? false }
    }

    /// Whether IAM stores it: seconds from 0 on, or a date.
    static func isStorable(_ text: String) -> Bool { milliseconds(text) != nil }

    /// Milliseconds since 1970; a number of seconds too large for them is the end of time.
    static func milliseconds(_ text: String) -> Int64? {
        if let usual = LenientDate.usual(text.utf8Span.span) { return usual }
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "-") || $0 | 0x20 == UInt8(ascii: "t") }) else {
            guard let seconds = Int64(text), seconds >= 0 else { return nil }
            let product = seconds.multipliedReportingOverflow(by: 1000)
            return product.overflow ? .max : product.partialValue
        }
        return Timestamp(iso8601: text)?.milliseconds ?? LenientDate(text)?.milliseconds
    }
}

/// ISO 8601 as widely as IAM takes it: `2016-12`, `01T`, `-292275054`, `2016-12-13t2:00:00.593194+23`.
private struct LenientDate {
    let milliseconds: Int64

    init?(_ text: String) {
        let halves = text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == "T" || $0 == "t" }
        var date = halves[0]
        let isNegative = date.hasPrefix("-")
        if isNegative { date = date.dropFirst() }
        let parts = date.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count <= 3, let year = Self.number(parts[0], upTo: 292_278_993) else { return nil }
        guard let month = parts.count > 1 ? Self.number(parts[1], upTo: 12) : 1, month > 0 else { return nil }
        guard let day = parts.count > 2 ? Self.number(parts[2], upTo: 31) : 1, day > 0 else { return nil }
        let time = halves.count > 1 ? halves[1] : ""
        guard let ofDay = Self.time(time) else { return nil }
        let days = Self.days(year: isNegative ? -year : year, month: month, day: day)
        let total = days.multipliedReportingOverflow(by: 86_400_000)
        milliseconds = total.overflow ? (days < 0 ? .min : .max) : total.partialValue &+ ofDay
    }

    /// The form that requests have and most policies: `2026-01-02T03:04:05Z`, also with milliseconds. Read byte by
    /// byte, because it is read in every decision that a time limits; nil for any other form.
    static func usual(_ text: Span<UInt8>) -> Int64? {
        let pattern: StaticString = "0000-00-00T00:00:00.000Z"
        let hasFraction = text.count == 24
        guard hasFraction || text.count == 20, text[text.count - 1] == UInt8(ascii: "Z") else { return nil }
        var fields = InlineArray<7, Int64>(repeating: 0)
        var field = 0
        for place in 0..<(text.count - 1) {
            let expected = pattern.utf8Start[place]
            if expected == UInt8(ascii: "0") {
                guard (0x30...0x39).contains(text[place]) else { return nil }
                fields[field] = fields[field] * 10 + Int64(text[place] - 0x30)
            } else {
                guard text[place] == expected else { return nil }
                field += 1
            }
        }
        guard (1...12).contains(fields[1]), (1...31).contains(fields[2]), fields[3] < 24, fields[4] < 60,
            fields[5] < 60
        else { return nil }
        let days = days(year: fields[0], month: fields[1], day: fields[2])
        return (((days * 24 + fields[3]) * 60 + fields[4]) * 60 + fields[5]) * 1000 + fields[6]
    }

    private static func number(_ text: some StringProtocol, upTo limit: Int64) -> Int64? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let value = Int64(text),
            value <= limit
        else { return nil }
        return value
    }

    /// `hh[:mm[:ss[.fraction]]]` and a zone, as milliseconds of the day in UTC.
    private static func time(_ text: Substring) -> Int64? {
        if text.isEmpty { return 0 }
        let clockEnd = text.firstIndex { "Zz+-".contains($0) } ?? text.endIndex
        guard let zone = zone(text[clockEnd...]) else { return nil }
        let parts = text[..<clockEnd].split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count <= 3, let hour = number(parts[0], upTo: 23),
            let minute = parts.count > 1 ? number(parts[1], upTo: 59) : 0
        else { return nil }
        var seconds: Int64 = 0
        var milliseconds: Int64 = 0
        if parts.count > 2 {
            let pieces = parts[2].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            guard let whole = number(pieces[0], upTo: 59) else { return nil }
            seconds = whole
            if pieces.count > 1 {
                guard pieces[1].utf8.count <= 9, number(pieces[1], upTo: 999_999_999) != nil else {
                    return nil
                }
                milliseconds = Int64((pieces[1] + "000").prefix(3)) ?? 0
            }
        }
        return ((hour * 60 + minute) * 60 + seconds) * 1000 + milliseconds - zone
    }

    /// Nothing, `Z`, `+hh` or `+hh:mm`, as milliseconds.
    private static func zone(_ text: Substring) -> Int64? {
        if text.isEmpty || text == "Z" || text == "z" { return 0 }
        let parts = text.dropFirst().split(separator: ":", omittingEmptySubsequences: false)
        guard text.first == "+" || text.first == "-", parts.count <= 2,
            parts.allSatisfy({ $0.utf8.count == 2 }), let hours = number(parts[0], upTo: 23),
            let minutes = parts.count > 1 ? number(parts[1], upTo: 59) : 0
        else { return nil }
        return (text.first == "-" ? -1 : 1) * (hours * 60 + minutes) * 60_000
    }

    /// Howard Hinnant's days_from_civil, http://howardhinnant.github.io/date_algorithms.html
    private static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let year = month <= 2 ? year - 1 : year
        let era = (year >= 0 ? year : year - 399) / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }
}
