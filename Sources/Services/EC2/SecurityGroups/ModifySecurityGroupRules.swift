import Policy
import Service
import Vocabulary
import World

/// Gives rules other contents; their identifiers, directions and tags stay.
struct ModifySecurityGroupRules: EC2Operation {
    static let authorization = Authorization<Input>("ec2:ModifySecurityGroupRules") { ask in
        ask.onSecurityGroup(ask.input.groupId, named: nil)
        let group = ask.neighbourhood.find(securityGroup: ask.input.groupId)
        for update in ask.input.securityGroupRules {
            let rule = group?.rules.first { $0.id == update.securityGroupRuleId }
            ask.on(ask.arn("security-group-rule", update.securityGroupRuleId)) {
                $0.resourceTags(rule?.tags ?? [], service: "ec2")
            }
        }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard !input.securityGroupRules.isEmpty else { throw AWSError.missingParameter("SecurityGroupRules") }
        try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            let neighbourhood = call.neighbourhood(draft)
            var group = try neighbourhood.securityGroup(input.groupId)
            for update in input.securityGroupRules {
                let id = update.securityGroupRuleId
                guard let place = group.rules.firstIndex(where: { $0.id == id }) else {
                    throw AWSError.noSuchGroupRule(id)
                }
                guard let wanted = update.securityGroupRule else {
                    throw AWSError.missingParameter("SecurityGroupRule")
                }
                let former = group.rules[place]
                let asked = AskedRules(wanted)
                guard
                    var rule = try asked.rules(
                        isEgress: former.isEgress, of: group, in: neighbourhood, ids: call.ids
                    ).first
                else { continue }
                rule.id = id
                rule.tags = former.tags
                let isThere = group.rules.contains { $0.id != id && $0.isSame(as: rule) }
                guard !isThere else { throw AWSError.duplicateRule(rule.summary) }
                group.rules[place] = rule
            }
            try draft.put(group)
        }
        return Output(return: true)
    }
}

extension AskedRules {
    fileprivate init(_ rule: SecurityGroupRuleRequest) {
        self.init(
            [
                IpPermission(
                    ipProtocol: rule.ipProtocol, fromPort: rule.fromPort, toPort: rule.toPort,
                    userIdGroupPairs: rule.referencedGroupId.map {
                        [UserIdGroupPair(description: rule.description, groupId: $0)]
                    },
                    ipRanges: rule.cidrIpv4.map { [IpRange(description: rule.description, cidrIp: $0)] },
                    ipv6Ranges: rule.cidrIpv6.map {
                        [Ipv6Range(description: rule.description, cidrIpv6: $0)]
                    },
                    prefixListIds: rule.prefixListId.map { [PrefixListId(prefixListId: $0)] })
            ], ipProtocol: nil, fromPort: nil, toPort: nil, cidrIp: nil, groupName: nil, groupOwner: nil)
    }
}
