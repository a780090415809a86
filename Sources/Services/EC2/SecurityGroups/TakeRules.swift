import Service
import Vocabulary
import World

extension AuthorizedCall {
    /// Takes rules away, by their identifiers or by what they say; all or none.
    func take(
        _ asked: AskedRules, ruleIDs: [String], isEgress: Bool, id: String?, name: String?
    ) async throws -> [RevokedSecurityGroupRule] {
        try await write { draft in
            try DefaultNetwork.ensure(account: self.account, region: self.region, in: &draft)
            let neighbourhood = self.neighbourhood(draft)
            var group = try neighbourhood.requiredGroup(id: id, name: name)
            var revoked: [Rule] = []
            for ruleID in ruleIDs {
                guard
                    let place = group.rules.firstIndex(where: { $0.id == ruleID && $0.isEgress == isEgress })
                else { throw AWSError.noSuchGroupRule(ruleID) }
                revoked.append(group.rules.remove(at: place))
            }
            if ruleIDs.isEmpty {
                for rule in try asked.rules(
                    isEgress: isEgress, of: group, in: neighbourhood, ids: self.ids)
                {
                    guard let place = group.rules.firstIndex(where: { $0.isSame(as: rule) }) else {
                        throw AWSError.noSuchRule
                    }
                    revoked.append(group.rules.remove(at: place))
                }
            }
            try draft.put(group)
            return revoked.map { RevokedSecurityGroupRule($0, of: group) }
        }
    }
}

extension AWSError {
    static let noSuchRule = AWSError(
        "InvalidPermission.NotFound", "The specified rule does not exist in this security group.")
}
