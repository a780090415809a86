import Service
import Vocabulary
import World

struct DescribeVpcs: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVpcs")

    private static let filtering = Filtering<KnownVPC>(
        [
            "cidr": { [$0.cidrBlock] },
            "cidr-block-association.association-id": { $0.cidrBlocks.map(\.associationID) },
            "cidr-block-association.cidr-block": { $0.cidrBlocks.map(\.cidrBlock) },
            "cidr-block-association.state": { _ in ["associated"] },
            "dhcp-options-id": { _ in ["default"] },
            "ipv6-cidr-block-association.association-id": { _ in [] },
            "ipv6-cidr-block-association.ipv6-cidr-block": { _ in [] },
            "ipv6-cidr-block-association.ipv6-pool": { _ in [] },
            "ipv6-cidr-block-association.state": { _ in [] },
            "is-default": { [$0.isDefault.text] },
            "isDefault": { [$0.isDefault.text] },
            "owner-id": { [$0.account.description] },
            "state": { _ in ["available"] },
            "vpc-id": { [$0.id] },
        ], tags: { $0.tags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var vpcs = call.neighbourhood.vpcs
        if let ids = input.vpcIds, !ids.isEmpty {
            for id in ids { _ = try call.neighbourhood.vpc(id) }
            vpcs = vpcs.filter { ids.contains($0.id) }
        }
        vpcs = try filtering.apply(input.filters, to: vpcs).sorted { $0.id < $1.id }
        let page = try Page.cut(vpcs, id: \.id, token: input.nextToken, limit: input.maxResults, .network())
        return Output(nextToken: page.next, vpcs: page.rows.map { Vpc($0) })
    }
}

extension Vpc {
    init(_ vpc: KnownVPC) {
        self.init(
            ownerId: vpc.account.description, instanceTenancy: "default",
            cidrBlockAssociationSet: vpc.cidrBlocks.map { VpcCidrBlockAssociation($0) },
            isDefault: vpc.isDefault, tags: vpc.tags.isEmpty ? nil : vpc.tags.map { Tag($0) }, vpcId: vpc.id,
            state: "available", cidrBlock: vpc.cidrBlock, dhcpOptionsId: "default")
    }
}

extension VpcCidrBlockAssociation {
    init(_ block: KnownVPC.CIDRBlock, state: String = "associated") {
        self.init(
            associationId: block.associationID, cidrBlock: block.cidrBlock,
            cidrBlockState: VpcCidrBlockState(state: state))
    }
}
