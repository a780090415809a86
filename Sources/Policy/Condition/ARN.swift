/// ArnEquals, which is ArnLike, and the negations: six fields, each with its own wildcards.
struct ARNTest: ConditionTest {
    private enum Literal: Sendable {
        case fields([Glob])
        case variable(Pattern)
        case malformed
    }

    private let literals: [Literal]
    private let isNegated: Bool
    /// A policy's text that is no ARN cannot grant, but it counts as agreeing where that denies.
    private let malformedPasses: Bool

    init(_ literals: [String], isNegated: Bool, effect: Effect, reading: Pattern.Reading) {
        self.literals = literals.map { text in
            let pattern = Pattern(text, reading: reading.union(.wildcards))
            guard let fixed = pattern.fixed else { return .variable(pattern) }
            return fixed.arnFields().map { .fields($0) } ?? .malformed
        }
        self.isNegated = isNegated
        malformedPasses = effect == .deny
    }

    func passes(_ value: inout RequestText, in context: any RequestContext) -> Bool {
        let text = value.text.utf8Span.span
        guard let colons = Self.colons(of: text) else { return false }
        for literal in literals {
            switch agreement(of: literal, with: text, colons, in: context) {
            case .agrees: return !isNegated
            case .differs: continue
            case .malformed:
                if isNegated != malformedPasses { return malformedPasses }
            }
        }
        return isNegated
    }

    private enum Agreement { case agrees, differs, malformed }

    private func agreement(
        of literal: Literal, with text: Span<UInt8>, _ colons: Colons, in context: any RequestContext
    ) -> Agreement {
        switch literal {
        case .fields(let globs): return Self.match(globs, text, colons) ? .agrees : .differs
        case .variable(let pattern):
            guard let resolved = pattern.resolved(in: context) else { return .differs }
            guard let globs = resolved.arnFields() else { return .malformed }
            return Self.match(globs, text, colons) ? .agrees : .differs
        case .malformed: return .malformed
        }
    }

    private static func match(_ globs: [Glob], _ text: Span<UInt8>, _ colons: Colons) -> Bool {
        var start = 0
        for place in globs.indices {
            let end = place < 5 ? colons[place] : text.count
            if !globs[place].matches(text.extracting(start..<end)) { return false }
            start = end + 1
        }
        return true
    }

    /// The first five colons.
    private typealias Colons = InlineArray<5, Int>

    /// Nil when the text is no ARN.
    private static func colons(of text: Span<UInt8>) -> Colons? {
        var colons = Colons(repeating: 0)
        var count = 0
        for place in 0..<text.count where text[place] == UInt8(ascii: ":") {
            colons[count] = place
            count += 1
            if count == 5 { break }
        }
        guard count == 5, colons[0] == 3, text[0] == UInt8(ascii: "a"), text[1] == UInt8(ascii: "r"),
            text[2] == UInt8(ascii: "n")
        else { return nil }
        return colons
    }
}
