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

    func passes(_ value: String, in context: any RequestContext) -> Bool {
        guard let fields = Self.fields(of: value) else { return false }
        for literal in literals {
            switch agreement(of: literal, with: fields, in: context) {
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
        of literal: Literal, with fields: [Substring], in context: any RequestContext
    ) -> Agreement {
        switch literal {
        case .fields(let globs): return Self.match(globs, fields) ? .agrees : .differs
        case .variable(let pattern):
            guard let resolved = pattern.resolved(in: context) else { return .differs }
            guard let globs = resolved.arnFields() else { return .malformed }
            return Self.match(globs, fields) ? .agrees : .differs
        case .malformed: return .malformed
        }
    }

    private static func match(_ globs: [Glob], _ fields: [Substring]) -> Bool {
        for (glob, field) in zip(globs, fields) where !glob.matches(String(field)) { return false }
        return true
    }

    private static func fields(of text: String) -> [Substring]? {
        let fields = text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
        guard fields.count == 6, fields[0] == "arn" else { return nil }
        return fields
    }
}
