import Service
import Vocabulary
import Wire
import World

/// Takes a VPC away once nothing is in it but what came with it. The default VPC stays: here, as on AWS, it has
/// something in it that this API cannot take out, there an internet gateway, here its place as what every
/// region begins with.
struct DeleteVpc: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DeleteVpc") { ask in
        ask.onVPC(ask.input.vpcId)
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await call.write { draft in
            let neighbourhood = call.neighbourhood(draft)
            let vpc = try neighbourhood.vpc(input.vpcId)
            let groups = neighbourhood.securityGroups.filter { $0.vpcID == vpc.id }
            guard !vpc.isDefault, !neighbourhood.subnets.contains(where: { $0.vpcID == vpc.id }),
                groups.allSatisfy({ $0.name == "default" })
            else { throw AWSError.vpcInUse(vpc.id) }
            for group in groups { draft.remove(group) }
            draft.remove(vpc)
        }
        return Output()
    }
}

extension AWSError {
    static func vpcInUse(_ id: String) -> AWSError {
        AWSError("DependencyViolation", "The vpc '\(id)' has dependencies and cannot be deleted.")
    }
}
