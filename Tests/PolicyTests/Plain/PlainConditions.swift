import Foundation

/// Condition operators, read straight from the documentation.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
struct PlainConditions {
    /// The keys of the tests that AWS declares as sets.
    static let setKeys: Set<String> = ["aws:tagkeys", "aws:calledvia"]

    static let negated: [String: String] = [
        "StringNotEquals": "StringEquals", "StringNotEqualsIgnoreCase": "StringEqualsIgnoreCase",
        "StringNotLike": "StringLike", "NumericNotEquals": "NumericEquals", "DateNotEquals": "DateEquals",
        "NotIpAddress": "IpAddress", "ArnNotEquals": "ArnEquals", "ArnNotLike": "ArnLike",
    ]

    let request: [String: PlainValue]
    let hasVariables: Bool
    let isDeny: Bool

    func holds(_ operatorName: String, _ key: String, _ literals: [String]) -> Bool {
        var name = operatorName
        var quantifier = ""
        for prefix in ["ForAllValues:", "ForAnyValue:"] where name.hasPrefix(prefix) {
            quantifier = prefix
            name.removeFirst(prefix.count)
        }
        let ifExists = name.hasSuffix("IfExists")
        if ifExists { name.removeLast("IfExists".count) }
        let isNegated = Self.negated[name] != nil
        let value = request[key.lowercased()]

        if name == "Null" {
            if quantifier == "ForAllValues:" { return true }
            if quantifier == "ForAnyValue:" { return false }
            return literals.contains { Self.isTrue($0) == (value == nil) }
        }
        if quantifier.isEmpty, Self.setKeys.contains(key.lowercased()) { return false }
        guard let value else {
            switch quantifier {
            case "ForAllValues:": return true
            case "ForAnyValue:": return ifExists
            default: return isNegated || ifExists
            }
        }
        if literals.isEmpty { return quantifier.isEmpty && isNegated && !ifExists }
        switch (quantifier, value) {
        case ("", .many): return false
        case (_, .one(let text)): return passes(name, text, literals)
        case ("ForAllValues:", .many(let texts)):
            return !texts.contains { !passes(name, $0, literals) }
        case (_, .many(let texts)): return texts.contains { passes(name, $0, literals) }
        }
    }

    /// How one value of the request stands to one of the policy.
    private enum Comparison {
        case agrees
        case differs
        /// The request's text is not of the operator's kind.
        case oddRequest
        /// The policy's text is not.
        case oddLiteral
    }

    private func passes(_ name: String, _ text: String, _ literals: [String]) -> Bool {
        let positive = Self.negated[name] ?? name
        let isNegated = positive != name
        let found = literals.map { compare(positive, text, $0) }
        if found.contains(.oddRequest) {
            // What is no address and no ARN agrees with neither operator; what is no number or date differs.
            let differs = positive.hasPrefix("Numeric") || positive.hasPrefix("Date")
            return isNegated && differs && !found.contains(.oddLiteral)
        }
        if positive.hasPrefix("Arn"), isDeny {
            // A malformed ARN of the policy counts as matching in a Deny, whichever the operator.
            return isNegated
                ? !found.contains(.agrees) : found.contains { $0 == .agrees || $0 == .oddLiteral }
        }
        if !isNegated { return found.contains(.agrees) }
        return !found.contains(.agrees) && !found.contains(.oddLiteral)
    }

    private func compare(_ name: String, _ text: String, _ literal: String) -> Comparison {
        func answer(_ agrees: Bool) -> Comparison { agrees ? .agrees : .differs }
        func tokens(wildcards: Bool) -> [PlainText.Token]? {
            PlainText.tokens(literal, wildcards: wildcards, variables: hasVariables, request)
        }
        switch name {
        case "StringEquals", "StringLike":
            guard let pattern = tokens(wildcards: name == "StringLike") else { return .differs }
            return answer(PlainText.matches(pattern, text))
        case "StringEqualsIgnoreCase":
            guard let pattern = tokens(wildcards: false) else { return .differs }
            let lower = PlainText.text(pattern).lowercased()
            return answer(Array(lower.utf16) == Array(text.lowercased().utf16))
        case "Bool": return answer(Self.isTrue(text) == Self.isTrue(literal))
        case "BinaryEquals":
            guard let right = Data(base64Encoded: literal) else { return .oddLiteral }
            guard let left = Data(base64Encoded: text) else { return .oddRequest }
            return answer(left == right)
        case "IpAddress":
            guard let address = PlainAddress(text)?.unmapped else { return .oddRequest }
            guard let network = PlainNetwork(literal) else { return .oddLiteral }
            return answer(network.contains(address))
        case "ArnEquals", "ArnLike":
            let fields = Self.fields(text)
            guard fields.count == 6, fields[0] == "arn" else { return .oddRequest }
            guard let pattern = tokens(wildcards: true) else { return .differs }
            let globs = Self.fields(pattern)
            guard globs.count == 6 else { return .oddLiteral }
            return answer(zip(globs, fields).allSatisfy { PlainText.matches($0, $1) })
        default:
            return name.hasPrefix("Numeric")
                ? Self.ordered(String(name.dropFirst(7)), PlainNumber(text), PlainNumber(literal))
                : Self.ordered(String(name.dropFirst(4)), PlainDate.read(text), PlainDate.read(literal))
        }
    }

    private static func ordered<Value: Comparable>(
        _ order: String, _ left: Value?, _ right: Value?
    ) -> Comparison {
        // Whether the policy can be read decides first: nothing it could say grants.
        guard let left else { return right == nil ? .oddLiteral : .oddRequest }
        guard let right else { return .oddLiteral }
        let agrees =
            switch order {
            case "Equals": left == right
            case "LessThan": left < right
            case "LessThanEquals": left <= right
            case "GreaterThan": left > right
            default: left >= right
            }
        return agrees ? .agrees : .differs
    }

    static func isTrue(_ text: String) -> Bool { text.lowercased() == "true" }

    private static func fields(_ text: String) -> [String] {
        text.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false).map(String.init)
    }

    private static func fields(_ tokens: [PlainText.Token]) -> [[PlainText.Token]] {
        tokens.split(separator: .unit(0x3A), maxSplits: 5, omittingEmptySubsequences: false).map(Array.init)
    }
}
