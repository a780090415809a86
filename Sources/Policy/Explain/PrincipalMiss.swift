import Vocabulary

/// Why a statement of a resource's policy is not about the caller.
enum PrincipalMiss {
    static func judge(
        _ written: PrincipalSyntax, isNegated: Bool, _ caller: PrincipalFacts, bindings: [String: UniqueID]
    ) -> Miss {
        if isNegated { return Miss(distance: 3, hints: ["The statement leaves the caller out."]) }
        let hints = written.entries.compactMap { hint($0, caller, bindings) }
        return Miss(distance: hints.isEmpty ? 3 : 2, hints: hints)
    }

    private static func hint(
        _ entry: PrincipalSyntax.Entry, _ caller: PrincipalFacts, _ bindings: [String: UniqueID]
    ) -> String? {
        let value = entry.value
        guard entry.element == "AWS" else { return nil }
        if let entity = caller.entityARN, sameText(value, entity), let bound = bindings[value],
            bound != caller.uniqueID
        {
            return
                "\(entity) was deleted and made anew after the policy was saved: a saved principal means the "
                + "former one (\(bound)). Save the policy again."
        }
        if value.contains("*"), value != "*" {
            return "A principal takes no wildcards: \(value) means nobody. "
                + "Use \"AWS\": \"*\" with a condition on aws:PrincipalArn."
        }
        if [caller.arn, caller.entityARN ?? caller.arn].contains(where: {
            $0.lowercased() == value.lowercased()
        }) {
            return "Only upper and lower case differ: principals are compared exactly."
        }
        if value.hasPrefix("arn:aws:sts:"), let role = caller.entityName, caller.kind == .assumedRole,
            value.contains(":assumed-role/\(role)/")
        {
            return "It names one session of the role; the caller's is \(caller.arn)."
        }
        return nil
    }
}
