/// What the model demands of a text.
package struct TextRule: Sendable {
    var least = 0
    var most = Int.max
    var pattern: Pattern?
    var values: [String]?

    package static let any = TextRule()

    package static func length(_ range: ClosedRange<Int>) -> TextRule {
        TextRule(least: range.lowerBound, most: range.upperBound)
    }

    package static func length(_ range: PartialRangeFrom<Int>) -> TextRule {
        TextRule(least: range.lowerBound)
    }

    package static func matches(_ pattern: Pattern) -> TextRule { TextRule(pattern: pattern) }

    package static func oneOf(_ values: [String]) -> TextRule { TextRule(values: values) }

    package func matching(_ pattern: Pattern) -> TextRule {
        var rule = self
        rule.pattern = pattern
        return rule
    }

    func isMet(by text: String) -> Bool {
        if let values { return values.contains(text) }
        if let pattern, !pattern.matches(text) { return false }
        guard most < Int.max || least > 0 else { return true }
        // A character is one to four bytes, so most texts need not be counted.
        let bytes = text.utf8.count
        if bytes <= most, bytes >= (least > 1 ? least * 4 : least) { return true }
        let length = Self.length(of: text)
        return length >= least && length <= most
    }

    /// What `text` breaks, in AWS's words and order.
    func complaints(about text: String) -> [Complaint] {
        var complaints: [Complaint] = []
        if let values, !values.contains(text) {
            complaints.append(Complaint(.enumeration, Self.enumeration(values)))
        }
        if let pattern, !pattern.matches(text) {
            complaints.append(Complaint(.pattern, Self.pattern(pattern)))
        }
        let length = Self.length(of: text)
        if length > most { complaints.append(Complaint(.longest, Self.longest(most))) }
        if length < least { complaints.append(Complaint(.shortest, Self.shortest(least))) }
        return complaints
    }

    /// All it demands, for the message about a list's members.
    var demands: [String] {
        var demands: [String] = []
        if let values { demands.append(Self.enumeration(values)) }
        if most < Int.max { demands.append(Self.longest(most)) }
        if least > 0 { demands.append(Self.shortest(least)) }
        if let pattern { demands.append(Self.pattern(pattern)) }
        return demands
    }

    /// In characters, as AWS counts.
    private static func length(of text: String) -> Int { text.unicodeScalars.count }

    static func longest(_ most: Int) -> String { "Member must have length less than or equal to \(most)" }
    static func shortest(_ least: Int) -> String {
        "Member must have length greater than or equal to \(least)"
    }
    private static func enumeration(_ values: [String]) -> String {
        "Member must satisfy enum value set: [\(values.joined(separator: ", "))]"
    }
    private static func pattern(_ pattern: Pattern) -> String {
        "Member must satisfy regular expression pattern: \(pattern.text)"
    }
}

/// What the model demands of a number.
package struct NumberRule: Sendable {
    var least = Int.min
    var most = Int.max

    package static let any = NumberRule()
    package static func range(_ range: ClosedRange<Int>) -> NumberRule {
        NumberRule(least: range.lowerBound, most: range.upperBound)
    }
    package static func range(_ range: PartialRangeFrom<Int>) -> NumberRule {
        NumberRule(least: range.lowerBound)
    }

    func complaint(about number: Int) -> Complaint? {
        if number > most {
            return Complaint(.most, "Member must have value less than or equal to \(most)")
        }
        if number < least {
            return Complaint(.least, "Member must have value greater than or equal to \(least)")
        }
        return nil
    }
}

/// What the model demands of a list's length.
package struct CountRule: Sendable {
    var least = 0
    var most = Int.max

    package static let any = CountRule()
    package static func count(_ range: ClosedRange<Int>) -> CountRule {
        CountRule(least: range.lowerBound, most: range.upperBound)
    }
    package static func count(_ range: PartialRangeFrom<Int>) -> CountRule {
        CountRule(least: range.lowerBound)
    }

    func complaint(about count: Int) -> Complaint? {
        if count > most { return Complaint(.longest, TextRule.longest(most)) }
        if count < least { return Complaint(.shortest, TextRule.shortest(least)) }
        return nil
    }
}
