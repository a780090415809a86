import Service
import Vocabulary
import World

struct RevokeSecurityGroupEgress: EC2Operation {
    static let authorization = Authorization<Input>("ec2:RevokeSecurityGroupEgress") { ask in
        ask.onSecurityGroup(ask.input.groupId, named: nil)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let asked = AskedRules(
            input.ipPermissions, ipProtocol: input.ipProtocol, fromPort: input.fromPort, toPort: input.toPort,
            cidrIp: input.cidrIp, groupName: input.sourceSecurityGroupName,
            groupOwner: input.sourceSecurityGroupOwnerId)
        let rules = try await call.take(
            asked, ruleIDs: input.securityGroupRuleIds ?? [], isEgress: true, id: input.groupId, name: nil)
        return Output(return: true, revokedSecurityGroupRules: rules)
    }
}
