/// Why a condition does not hold.
enum ConditionMiss {
    static func hints(
        _ condition: ConditionSyntax, actual: ContextValue?, hasVariables: Bool, effect: Effect,
        _ request: AccessRequest
    ) -> [String] {
        let key = ContextKey(condition.key)
        let comparison = condition.comparison
        guard comparison.family != .null else { return [] }
        if comparison.quantifier == .none, key.isMultivalued {
            return [
                "\(condition.key) holds a set: only ForAnyValue:\(condition.operatorName) or "
                    + "ForAllValues:\(condition.operatorName) compares it."
            ]
        }
        var hints: [String] = []
        if !hasVariables, condition.values.contains(where: { $0.contains("${") }) {
            hints.append(
                "${…} is plain text here: only a document of \"Version\": \"2012-10-17\" has variables.")
        } else {
            hints += condition.values.flatMap { Variables.hints(in: $0, request) }
        }
        guard let actual else {
            if let reason = MissingKey.reason(key, request) { hints.append(reason) }
            if key.global == .multiFactorAuthPresent, comparison.family == .bool, effect == .allow {
                hints.append(
                    "Sign in with MFA, or write BoolIfExists, which lets long-term keys through as well.")
            }
            return hints
        }
        guard !comparison.isNegated else { return hints }
        return hints + differences(condition, actual.values)
    }

    private static func differences(_ condition: ConditionSyntax, _ actual: [String]) -> [String] {
        // Of a set, some members may be as they should.
        let strays = actual.filter { !condition.values.contains($0) }
        func differ(_ areAlike: (String, String) -> Bool) -> Bool {
            !strays.isEmpty
                && strays.allSatisfy { stray in condition.values.contains { areAlike($0, stray) } }
        }
        let isText = condition.comparison.family == .string || condition.comparison.family == .stringLike
        if isText, differ({ $0.lowercased() == $1.lowercased() }) {
            return ["Only upper and lower case differ: StringEqualsIgnoreCase would not mind."]
        }
        if condition.comparison.family == .string,
            differ({ $0.contains("*") && Glob($0).matches($1) })
        {
            return ["\(condition.operatorName) takes * for a star: StringLike has wildcards."]
        }
        if isText, differ({ trimmed($0) == trimmed($1) }) {
            return ["Only white space differs."]
        }
        if condition.comparison.family == .arn, differ({ Glob($0).matches($1) }) {
            return ["ARNs are compared field by field: * does not reach over a colon."]
        }
        return []
    }

    private static func trimmed(_ text: String) -> Substring {
        var rest = text[...]
        while rest.first?.isWhitespace == true { rest = rest.dropFirst() }
        while rest.last?.isWhitespace == true { rest = rest.dropLast() }
        return rest
    }
}
