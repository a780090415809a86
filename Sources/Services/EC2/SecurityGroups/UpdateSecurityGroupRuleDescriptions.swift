import Service
import Vocabulary
import World

struct UpdateSecurityGroupRuleDescriptionsIngress: EC2Operation {
    static let authorization = Authorization<Input>("ec2:UpdateSecurityGroupRuleDescriptionsIngress") {
        ask in
        ask.onSecurityGroup(ask.input.groupId, named: ask.input.groupName)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.describe(
            input.ipPermissions, input.securityGroupRuleDescriptions, isEgress: false, id: input.groupId,
            name: input.groupName)
        return Output(return: true)
    }
}

struct UpdateSecurityGroupRuleDescriptionsEgress: EC2Operation {
    static let authorization = Authorization<Input>("ec2:UpdateSecurityGroupRuleDescriptionsEgress") {
        ask in
        ask.onSecurityGroup(ask.input.groupId, named: ask.input.groupName)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.describe(
            input.ipPermissions, input.securityGroupRuleDescriptions, isEgress: true, id: input.groupId,
            name: input.groupName)
        return Output(return: true)
    }
}

extension AuthorizedCall {
    /// Gives rules other descriptions, found by what they say or by their identifiers; all or none. A description
    /// that is left out is taken away.
    fileprivate func describe(
        _ permissions: [IpPermission]?, _ descriptions: [SecurityGroupRuleDescription]?, isEgress: Bool,
        id: String?, name: String?
    ) async throws {
        try await write { draft in
            try DefaultNetwork.ensure(account: self.account, region: self.region, in: &draft)
            let neighbourhood = self.neighbourhood(draft)
            var group = try neighbourhood.requiredGroup(id: id, name: name)
            if let descriptions, !descriptions.isEmpty {
                for described in descriptions {
                    let ruleID = described.securityGroupRuleId ?? ""
                    guard
                        let place = group.rules.firstIndex(where: {
                            $0.id == ruleID && $0.isEgress == isEgress
                        })
                    else { throw AWSError.noSuchGroupRule(ruleID) }
                    group.rules[place].description = described.description
                }
            } else {
                let asked = AskedRules(
                    permissions, ipProtocol: nil, fromPort: nil, toPort: nil, cidrIp: nil, groupName: nil,
                    groupOwner: nil)
                for rule in try asked.rules(isEgress: isEgress, of: group, in: neighbourhood, ids: self.ids) {
                    guard let place = group.rules.firstIndex(where: { $0.isSame(as: rule) }) else {
                        throw AWSError.noSuchRule
                    }
                    group.rules[place].description = rule.description
                }
            }
            try draft.put(group)
        }
    }
}
