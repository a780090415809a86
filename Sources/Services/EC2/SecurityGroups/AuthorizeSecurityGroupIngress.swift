import Service
import Vocabulary
import World

struct AuthorizeSecurityGroupIngress: EC2Operation {
    static let authorization = Authorization<Input>(
        "ec2:AuthorizeSecurityGroupIngress", also: "ec2:CreateTags"
    ) { ask in
        ask.onSecurityGroup(ask.input.groupId, named: ask.input.groupName)
        ask.onNewRules(ask.input.tagSpecifications, by: "AuthorizeSecurityGroupIngress")
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
