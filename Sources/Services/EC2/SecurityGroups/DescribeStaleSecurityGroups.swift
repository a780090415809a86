import Service
import Vocabulary
import World

/// Groups with rules that name a group of a VPC which is peered no more: none, since VPCs are not peered here.
struct DescribeStaleSecurityGroups: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeStaleSecurityGroups")

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        _ = try call.neighbourhood.vpc(input.vpcId)
        _ = try Page.cut([], id: \.self, token: input.nextToken, limit: input.maxResults, .network(to: 255))
        return Output(staleSecurityGroupSet: [])
    }
}
