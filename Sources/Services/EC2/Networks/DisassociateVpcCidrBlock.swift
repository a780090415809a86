import Service
import Vocabulary
import World

struct DisassociateVpcCidrBlock: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DisassociateVpcCidrBlock") { ask in
        let id = ask.input.associationId
        let vpc = ask.neighbourhood.vpcs.first { $0.cidrBlocks.contains { $0.associationID == id } }
        ask.onVPC(vpc?.id ?? "*")
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let id = input.associationId
        let (vpc, block) = try await call.write { draft -> (KnownVPC, KnownVPC.CIDRBlock) in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            let neighbourhood = call.neighbourhood(draft)
            guard
                var vpc = neighbourhood.vpcs.first(where: {
                    $0.cidrBlocks.contains { $0.associationID == id }
                })
            else { throw AWSError.noSuchBlock(id) }
            guard let block = vpc.moreCIDRBlocks?.first(where: { $0.associationID == id }),
                let range = IPv4Range(block.cidrBlock)
            else { throw AWSError.firstBlock(id) }
            let isUsed = neighbourhood.subnets.contains {
                $0.vpcID == vpc.id && IPv4Range($0.cidrBlock).map { range.contains($0) } == true
            }
            guard !isUsed else { throw AWSError.vpcInUse(vpc.id) }
            vpc.moreCIDRBlocks?.removeAll { $0.associationID == id }
            try draft.put(vpc)
            return (vpc, block)
        }
        return Output(
            cidrBlockAssociation: VpcCidrBlockAssociation(block, state: "disassociating"), vpcId: vpc.id)
    }
}

extension AWSError {
    static func noSuchBlock(_ id: String) -> AWSError {
        AWSError(
            "InvalidVpcCidrBlockAssociationID.NotFound",
            "The vpc CIDR block association ID '\(id)' does not exist")
    }

    static func firstBlock(_ id: String) -> AWSError {
        AWSError(
            "OperationNotPermitted",
            "The vpc CIDR block with association ID \(id) may not be disassociated. It is the primary IPv4 CIDR block of the VPC"
        )
    }
}
