import Vocabulary

/// The type that a simulation's caller declares for a context key: `string`, `dateList`. It is what decides whether
/// the key holds a set, whatever the number of its values.
/// https://docs.aws.amazon.com/IAM/latest/APIReference/API_ContextEntry.html
package struct ContextType: Sendable, Hashable {
    package enum Element: String, Sendable {
        case string, numeric, boolean, ip, binary, date
    }

    package let element: Element
    package let isList: Bool

    package init?(_ name: String) {
        isList = name.hasSuffix("List")
        guard let element = Element(rawValue: isList ? String(name.dropLast("List".count)) : name) else {
            return nil
        }
        self.element = element
    }

    /// The text as conditions compare it; nil when it is not of the type.
    package func reading(_ text: String) -> String? {
        switch element {
        case .string: text
        case .numeric: Decimal(text) == nil ? nil : Self.withoutPadding(text)
        // Whatever is not true is false.
        case .boolean: BoolTest.isTrue(text) ? "true" : "false"
        case .ip: IPAddress(text) == nil ? nil : text
        case .binary: BinaryTest.bytes(text).map { Base64.encode($0) } == text ? text : nil
        case .date: Self.date(text)
        }
    }

    /// Without a plus and leading zeros; the zeros at the end stay, as they do in AWS.
    private static func withoutPadding(_ text: String) -> String {
        let isNegative = text.hasPrefix("-")
        let digits = text.drop { $0 == "-" || $0 == "+" }.drop { $0 == "0" }
        let isBare = digits.first.map { !("0"..."9").contains($0) } ?? true
        return (isNegative ? "-" : "") + (isBare ? "0" : "") + digits
    }

    private static func date(_ text: String) -> String? {
        guard let milliseconds = DateTest.milliseconds(text) else { return nil }
        let microseconds = milliseconds.multipliedReportingOverflow(by: 1000)
        guard !microseconds.overflow else { return nil }
        return Timestamp(microseconds: microseconds.partialValue).iso8601Milliseconds
    }
}
