/// StringEquals and StringLike, with their negations: byte for byte, or by wildcards over the whole text.
struct StringTest: ConditionTest {
    private let patterns: [Pattern]
    private let isNegated: Bool

    init(_ literals: [String], isNegated: Bool, reading: Pattern.Reading) {
        patterns = literals.map { Pattern($0, reading: reading) }
        self.isNegated = isNegated
    }

    func passes(_ value: String, in context: any RequestContext) -> Bool {
        for pattern in patterns where pattern.matches(value, in: context) { return !isNegated }
        return isNegated
    }
}

/// StringEqualsIgnoreCase and its negation: both sides in lower case, which is not Unicode's case folding.
struct CaselessStringTest: ConditionTest {
    private let patterns: [Pattern]
    private let isNegated: Bool

    init(_ literals: [String], isNegated: Bool, reading: Pattern.Reading) {
        patterns = literals.map { Pattern($0, reading: reading) }
        self.isNegated = isNegated
    }

    func passes(_ value: String, in context: any RequestContext) -> Bool {
        let value = value.lowercased()
        for pattern in patterns {
            guard let text = pattern.resolved(in: context)?.literalText else { continue }
            if sameText(text.lowercased(), value) { return !isNegated }
        }
        return isNegated
    }
}
