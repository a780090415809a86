import Service
import Vocabulary
import World

extension AuthorizedCall {
    func add(
        _ asked: AskedRules, isEgress: Bool, id: String?, name: String?, tags: [TagSpecification]?
    ) async throws -> [SecurityGroupRule] {
        let tags = try TagRules.tags(tags, for: ["security-group-rule"])["security-group-rule"] ?? []
        return try await write { draft in
            try DefaultNetwork.ensure(account: self.account, region: self.region, in: &draft)
            let neighbourhood = self.neighbourhood(draft)
            var group = try neighbourhood.requiredGroup(id: id, name: name)
            var added: [Rule] = []
            for var rule in try asked.rules(isEgress: isEgress, of: group, in: neighbourhood, ids: self.ids) {
                guard !group.rules.contains(where: { $0.isSame(as: rule) }) else {
                    throw AWSError.duplicateRule(rule.summary)
                }
                rule.tags = tags
                group.rules.append(rule)
                added.append(rule)
            }
            guard group.rules.count(where: { $0.isEgress == isEgress }) <= 60 else {
                throw AWSError.tooManyRules
            }
            try draft.put(group)
            return added.map { SecurityGroupRule($0, of: group) }
        }
    }
}

extension AWSError {
    static func duplicateRule(_ rule: String) -> AWSError {
        AWSError("InvalidPermission.Duplicate", "the specified rule \"\(rule)\" already exists")
    }

    static let tooManyRules = AWSError(
        "RulesPerSecurityGroupLimitExceeded",
        "The maximum number of rules per security group has been reached.")
}
