/// StringEquals and StringLike, with their negations: byte for byte, or by wildcards over the whole text.
struct StringTest: ConditionTest {
    private let patterns: [Pattern]
    private let isNegated: Bool

    init(_ literals: [String], isNegated: Bool, reading: Pattern.Reading) {
        patterns = literals.map { Pattern($0, reading: reading) }
        self.isNegated = isNegated
    }

    func passes(_ value: inout RequestText, in context: any RequestContext) -> Bool {
        for place in patterns.indices where patterns[place].matches(value.text, in: context) {
            return !isNegated
        }
        return isNegated
    }
}

/// StringEqualsIgnoreCase and its negation: both sides in lower case, which is not Unicode's case folding.
struct CaselessStringTest: ConditionTest {
    private enum Literal: Sendable {
        case lower(String)
        case variable(Pattern)
    }

    private let literals: [Literal]
    private let isNegated: Bool

    init(_ literals: [String], isNegated: Bool, reading: Pattern.Reading) {
        self.literals = literals.map { text in
            let pattern = Pattern(text, reading: reading)
            return pattern.fixed.map { .lower($0.literalText.lowercased()) } ?? .variable(pattern)
        }
        self.isNegated = isNegated
    }

    func passes(_ value: inout RequestText, in context: any RequestContext) -> Bool {
        let value = value.lower
        for literal in literals {
            switch literal {
            case .lower(let text): if sameText(text, value) { return !isNegated }
            case .variable(let pattern):
                guard let text = pattern.resolved(in: context)?.literalText else { continue }
                if sameText(text.lowercased(), value) { return !isNegated }
            }
        }
        return isNegated
    }
}
