import Vocabulary

/// What might be done about a refusal without changing a policy.
struct Advice {
    let decision: Decision

    func sentences(_ statements: [Review.Found], lacking: [Layer]) -> [String] {
        guard let denial = decision.denial else { return [] }
        var sentences: [String] = []
        for found in statements
        where found.failsOnlyConditions && found.review.effect == Effect.allow.rawValue {
            guard lacking.contains(where: { $0.rawValue == found.review.layer }) else { continue }
            let conditions = found.review.elements.filter { !$0.matches }.map(Self.wanted)
            sentences.append(
                "\(found.review.nameInPolicy.capitalizedFirst) of \(found.review.policy) allows it when "
                    + "\(conditions.joined(separator: ", and ")).")
        }
        for found in statements where found.review.matches && found.review.effect == Effect.deny.rawValue {
            let conditions = found.review.elements.filter { $0.element == "Condition" }.map(Self.wanted)
            guard !conditions.isEmpty else { continue }
            sentences.append(
                "\(found.review.nameInPolicy.capitalizedFirst) of \(found.review.policy) forbids it only while "
                    + "\(conditions.joined(separator: ", and ")).")
        }
        if denial == .implicit(.resource), decision.policies.resource == nil,
            !decision.policies.isSameAccount,
            let arn = ARN(decision.request.resource), !arn.account.isEmpty
        {
            sentences.append(
                "The resource is account \(arn.account)'s: assume a role there that may do it (sts:AssumeRole)."
            )
        }
        return sentences
    }

    /// `aws:PrincipalTag/team is "blue" (StringEquals), which here is "red"`.
    private static func wanted(_ condition: ElementReview) -> String {
        let values = condition.expected.map { "\"\($0)\"" }.joined(separator: " or ")
        let actual = condition.actual.map { $0.map { "\"\($0)\"" }.joined(separator: ", ") } ?? "absent"
        return "\(condition.comparison ?? "") \(condition.key ?? "") \(values) holds (here it is \(actual))"
    }
}
