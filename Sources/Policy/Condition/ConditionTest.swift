/// The values of one condition, compiled for their operator. One file per family conforms.
protocol ConditionTest: Sendable {
    /// Whether one value of the request passes: for a negated operator, whether it differs from all of the
    /// policy's values, else whether it agrees with any.
    func passes(_ value: inout RequestText, in context: any RequestContext) -> Bool
}

/// One key below one operator in a statement's Condition.
final class ConditionClause: Sendable {
    let operatorName: String
    let comparison: ConditionOperator
    let key: ContextKey
    /// As written; for the explanation of a decision.
    let literals: [String]
    /// Beside the others, because asking the list is a look at memory far away.
    private let hasLiterals: Bool
    private let test: any ConditionTest
    private let presence: NullTest?

    init(
        _ comparison: ConditionOperator, named name: String, key: String, literals: [String],
        in reading: Reading
    ) {
        operatorName = name
        self.comparison = comparison
        self.key = ContextKey(key)
        self.literals = literals
        hasLiterals = !literals.isEmpty
        let isNegated = comparison.isNegated
        let variables = reading.hasVariables ? Pattern.Reading.variables : []
        var presence: NullTest?
        switch comparison.family {
        case .string: test = StringTest(literals, isNegated: isNegated, reading: variables)
        case .stringLike:
            test = StringTest(literals, isNegated: isNegated, reading: variables.union(.wildcards))
        case .stringIgnoringCase:
            test = CaselessStringTest(literals, isNegated: isNegated, reading: variables)
        case .numeric(let order): test = NumericTest(literals, isNegated: isNegated, order: order)
        case .date(let order): test = DateTest(literals, isNegated: isNegated, order: order)
        case .bool: test = BoolTest(literals)
        case .binary: test = BinaryTest(literals)
        case .ipAddress: test = IPAddressTest(literals, isNegated: isNegated)
        case .arn:
            test = ARNTest(literals, isNegated: isNegated, effect: reading.effect, reading: variables)
        case .null:
            let null = NullTest(literals)
            presence = null
            test = null
        }
        self.presence = presence
    }

    /// What the statement and its document say about how values are read.
    struct Reading {
        let hasVariables: Bool
        let effect: Effect
    }

    func holds(in context: any RequestContext) -> Bool {
        var memory = KeyMemory()
        return holds(in: context, &memory)
    }

    func holds(in context: any RequestContext, _ memory: inout KeyMemory) -> Bool {
        let place = memory.place(of: key, in: context)
        let shape = memory.known[place].shape
        if let presence {
            return switch comparison.quantifier {
            case .none: presence.holds(isAbsent: shape == .missing)
            case .forAllValues: true
            case .forAnyValue: false
            }
        }
        // A key declared as a set never meets an operator for single values, not even when it is absent.
        if comparison.quantifier == .none, key.isMultivalued { return false }
        if shape == .missing {
            return switch comparison.quantifier {
            case .none: comparison.ifExists || comparison.isNegated
            case .forAllValues: true
            case .forAnyValue: comparison.ifExists
            }
        }
        guard hasLiterals else {
            return comparison.quantifier == .none && comparison.isNegated && !comparison.ifExists
        }
        if shape == .single { return test.passes(&memory.known[place].text, in: context) }
        let members = memory.known[place].members
        return switch comparison.quantifier {
        case .none: false
        case .forAllValues: members.allSatisfy { passes($0, in: context) }
        case .forAnyValue: members.contains { passes($0, in: context) }
        }
    }

    private func passes(_ member: String, in context: any RequestContext) -> Bool {
        var member = RequestText(member)
        return test.passes(&member, in: context)
    }
}
