import Service
import Vocabulary
import World

struct AuthorizeSecurityGroupIngress: EC2Operation {
    static let authorization = Authorization<Input>(
        "ec2:AuthorizeSecurityGroupIngress", also: "ec2:CreateTags"
    ) { ask in
        ask.onSecurityGroup(ask.input.groupId, named: ask.input.groupName)
        ask.tagging(ask.input.tagSpecifications, by: "AuthorizeSecurityGroupIngress") {
            [region = ask.region, account = ask.account] type in "arn:aws:ec2:\(region):\(account):\(type)/*"
        }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let asked = AskedRules(
            input.ipPermissions, ipProtocol: input.ipProtocol, fromPort: input.fromPort, toPort: input.toPort,
            cidrIp: input.cidrIp, groupName: input.sourceSecurityGroupName,
            groupOwner: input.sourceSecurityGroupOwnerId)
        let rules = try await call.add(
            asked, isEgress: false, id: input.groupId, name: input.groupName, tags: input.tagSpecifications)
        return Output(return: true, securityGroupRules: rules)
    }
}

struct AuthorizeSecurityGroupEgress: EC2Operation {
    static let authorization = Authorization<Input>(
        "ec2:AuthorizeSecurityGroupEgress", also: "ec2:CreateTags"
    ) { ask in
        ask.onSecurityGroup(ask.input.groupId, named: nil)
        ask.tagging(ask.input.tagSpecifications, by: "AuthorizeSecurityGroupEgress") {
            [region = ask.region, account = ask.account] type in "arn:aws:ec2:\(region):\(account):\(type)/*"
        }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let asked = AskedRules(
            input.ipPermissions, ipProtocol: input.ipProtocol, fromPort: input.fromPort, toPort: input.toPort,
            cidrIp: input.cidrIp, groupName: input.sourceSecurityGroupName,
            groupOwner: input.sourceSecurityGroupOwnerId)
        let rules = try await call.add(
            asked, isEgress: true, id: input.groupId, name: nil, tags: input.tagSpecifications)
        return Output(return: true, securityGroupRules: rules)
    }
}

extension AuthorizedCall {
    fileprivate func add(
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
