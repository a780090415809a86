import Policy
import Service
import Vocabulary
import World

/// Which other VPCs' groups name these groups: none, since VPCs are not peered here.
struct DescribeSecurityGroupReferences: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeSecurityGroupReferences") { ask in
        for id in ask.input.groupId { ask.onSecurityGroup(id, named: nil) }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        for id in input.groupId { _ = try call.neighbourhood.securityGroup(id) }
        return Output(securityGroupReferenceSet: [])
    }
}
