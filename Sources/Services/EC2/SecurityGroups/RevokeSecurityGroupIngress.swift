import Service
import Vocabulary
import World

struct RevokeSecurityGroupIngress: EC2Operation {
    static let authorization = Authorization<Input>("ec2:RevokeSecurityGroupIngress") { ask in
        ask.onSecurityGroup(ask.input.groupId, named: ask.input.groupName)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let asked = AskedRules(
            input.ipPermissions, ipProtocol: input.ipProtocol, fromPort: input.fromPort, toPort: input.toPort,
            cidrIp: input.cidrIp, groupName: input.sourceSecurityGroupName,
            groupOwner: input.sourceSecurityGroupOwnerId)
        let rules = try await call.take(
            asked, ruleIDs: input.securityGroupRuleIds ?? [], isEgress: false, id: input.groupId,
            name: input.groupName)
        return Output(return: true, revokedSecurityGroupRules: rules)
    }
}
