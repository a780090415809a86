import Service
import Vocabulary
import World

struct AssociateVpcCidrBlock: EC2Operation {
    static let authorization = Authorization<Input>("ec2:AssociateVpcCidrBlock") { ask in
        ask.onVPC(ask.input.vpcId)
    }

    /// https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html
    static let limit = 5

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try input.refuseUnsupported()
        guard let cidr = input.cidrBlock, !cidr.isEmpty else { throw AWSError.missingParameter("cidrBlock") }
        let range = try DeclaredNetwork.vpcRange(cidr)
        let block = try await call.write { draft in
            try DefaultNetwork.ensure(account: call.account, region: call.region, in: &draft)
            var vpc = try call.neighbourhood(draft).vpc(input.vpcId)
            guard !vpc.cidrBlocks.contains(where: { IPv4Range($0.cidrBlock)?.overlaps(range) == true }) else {
                throw AWSError.invalidVPCRange(cidr)
            }
            guard vpc.cidrBlocks.count < limit else { throw AWSError.tooManyBlocks(vpc.id, limit) }
            let block = KnownVPC.CIDRBlock(
                associationID: "vpc-cidr-assoc-0\(call.ids.hex(16))", cidrBlock: range.description)
            vpc.moreCIDRBlocks = (vpc.moreCIDRBlocks ?? []) + [block]
            try draft.put(vpc)
            return block
        }
        return Output(
            cidrBlockAssociation: VpcCidrBlockAssociation(block, state: "associating"), vpcId: input.vpcId)
    }
}

extension AWSError {
    static func tooManyBlocks(_ vpc: String, _ limit: Int) -> AWSError {
        AWSError(
            "CidrLimitExceeded",
            "This network '\(vpc)' has met its maximum number of allowed CIDRs: \(limit)")
    }
}
