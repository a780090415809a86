/// A condition operator, taken apart: `ForAnyValue:StringNotLikeIfExists`.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
struct ConditionOperator: Sendable, Equatable {
    enum Quantifier: Sendable { case none, forAllValues, forAnyValue }
    enum Order: Sendable { case equal, less, lessOrEqual, greater, greaterOrEqual }
    enum Family: Sendable, Equatable {
        case string, stringIgnoringCase, stringLike
        case numeric(Order)
        case date(Order)
        case bool, binary, ipAddress, arn, null
    }

    let family: Family
    /// Whether it holds when no value agrees.
    let isNegated: Bool
    let ifExists: Bool
    let quantifier: Quantifier

    private static let families: [String: (family: Family, isNegated: Bool)] = [
        "StringEquals": (.string, false), "StringNotEquals": (.string, true),
        "StringEqualsIgnoreCase": (.stringIgnoringCase, false),
        "StringNotEqualsIgnoreCase": (.stringIgnoringCase, true),
        "StringLike": (.stringLike, false), "StringNotLike": (.stringLike, true),
        "NumericEquals": (.numeric(.equal), false), "NumericNotEquals": (.numeric(.equal), true),
        "NumericLessThan": (.numeric(.less), false), "NumericLessThanEquals": (.numeric(.lessOrEqual), false),
        "NumericGreaterThan": (.numeric(.greater), false),
        "NumericGreaterThanEquals": (.numeric(.greaterOrEqual), false),
        "DateEquals": (.date(.equal), false), "DateNotEquals": (.date(.equal), true),
        "DateLessThan": (.date(.less), false), "DateLessThanEquals": (.date(.lessOrEqual), false),
        "DateGreaterThan": (.date(.greater), false), "DateGreaterThanEquals": (.date(.greaterOrEqual), false),
        "Bool": (.bool, false), "BinaryEquals": (.binary, false),
        "IpAddress": (.ipAddress, false), "NotIpAddress": (.ipAddress, true),
        "ArnEquals": (.arn, false), "ArnLike": (.arn, false),
        "ArnNotEquals": (.arn, true), "ArnNotLike": (.arn, true),
        "Null": (.null, false),
    ]

    /// Nil when AWS has no such operator; `NullIfExists` is none.
    init?(_ text: String) {
        var rest = text[...]
        if rest.hasPrefix("ForAllValues:") {
            quantifier = .forAllValues
            rest = rest.dropFirst("ForAllValues:".count)
        } else if rest.hasPrefix("ForAnyValue:") {
            quantifier = .forAnyValue
            rest = rest.dropFirst("ForAnyValue:".count)
        } else {
            quantifier = .none
        }
        ifExists = rest.hasSuffix("IfExists")
        if ifExists { rest = rest.dropLast("IfExists".count) }
        guard let found = Self.families[String(rest)], !(found.family == .null && ifExists) else {
            return nil
        }
        family = found.family
        isNegated = found.isNegated
    }
}

extension ConditionOperator.Order {
    func holds<Value: Comparable>(_ left: Value, _ right: Value) -> Bool {
        switch self {
        case .equal: left == right
        case .less: left < right
        case .lessOrEqual: left <= right
        case .greater: left > right
        case .greaterOrEqual: left >= right
        }
    }
}
