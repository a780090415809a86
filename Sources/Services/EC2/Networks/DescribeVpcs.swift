import Service
import Vocabulary
import World

struct DescribeVpcs: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVpcs")

    private static let filtering = Filtering<KnownVPC>(
        [
            "cidr": { [$0.cidrBlock] },
            "cidr-block-association.cidr-block": { [$0.cidrBlock] },
            "cidr-block-association.state": { _ in ["associated"] },
            "dhcp-options-id": { _ in ["default"] },
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
        let page = try Page.cut(vpcs, id: \.id, token: input.nextToken, limit: input.maxResults)
        return Output(nextToken: page.next, vpcs: page.rows.map { Vpc($0) })
    }
}

struct DescribeVpcAttribute: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeVpcAttribute") { ask in
        let vpc = try? ask.neighbourhood.vpc(ask.input.vpcId)
        let id = ask.input.vpcId
        ask.key("ec2:Region", ask.region.rawValue)
        ask.on(ask.arn("vpc", id)) { keys in
            keys.set("ec2:VpcID", id)
            keys.resourceTags(vpc?.tags ?? [], service: "ec2")
        }
    }

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let vpc = try call.neighbourhood.vpc(input.vpcId)
        var output = Output(vpcId: vpc.id)
        switch input.attribute {
        case "enableDnsSupport": output.enableDnsSupport = AttributeBooleanValue(value: true)
        case "enableDnsHostnames": output.enableDnsHostnames = AttributeBooleanValue(value: vpc.isDefault)
        case "enableNetworkAddressUsageMetrics":
            output.enableNetworkAddressUsageMetrics = AttributeBooleanValue(value: false)
        default: throw AWSError.invalidValue(input.attribute, for: "attribute")
        }
        return output
    }
}

extension Vpc {
    init(_ vpc: KnownVPC) {
        self.init(
            ownerId: vpc.account.description, instanceTenancy: "default",
            cidrBlockAssociationSet: [
                VpcCidrBlockAssociation(
                    associationId: "vpc-cidr-assoc-\(vpc.id.dropFirst("vpc-".count))",
                    cidrBlock: vpc.cidrBlock,
                    cidrBlockState: VpcCidrBlockState(state: "associated"))
            ],
            isDefault: vpc.isDefault, tags: vpc.tags.isEmpty ? nil : vpc.tags.map { Tag($0) }, vpcId: vpc.id,
            state: "available", cidrBlock: vpc.cidrBlock, dhcpOptionsId: "default")
    }
}
