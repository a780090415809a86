import Service
import Vocabulary
import World

/// Every VPC has its default network ACL, which lets everything through and is that of all its subnets.
struct DescribeNetworkAcls: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeNetworkAcls")

    struct Row: Sendable {
        let vpc: KnownVPC
        let subnets: [KnownSubnet]
        var id: String { vpc.defaultNetworkACLID }
    }

    private static let filtering = Filtering<Row>(
        [
            "association.association-id": { $0.subnets.map(\.networkACLAssociationID) },
            "association.network-acl-id": { row in row.subnets.map { _ in row.id } },
            "association.subnet-id": { $0.subnets.map(\.id) },
            "default": { _ in ["true"] },
            "entry.cidr": { _ in ["0.0.0.0/0"] },
            "entry.icmp.code": { _ in [] },
            "entry.icmp.type": { _ in [] },
            "entry.ipv6-cidr": { _ in [] },
            "entry.port-range.from": { _ in [] },
            "entry.port-range.to": { _ in [] },
            "entry.protocol": { _ in ["-1"] },
            "entry.rule-action": { _ in ["allow", "deny"] },
            "entry.egress": { _ in ["true", "false"] },
            "entry.rule-number": { _ in ["100", "32767"] },
            "network-acl-id": { [$0.id] },
            "owner-id": { [$0.vpc.account.description] },
            "vpc-id": { [$0.vpc.id] },
        ], tags: { _ in [] })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let neighbourhood = call.neighbourhood
        var rows = neighbourhood.vpcs.map { vpc in
            Row(vpc: vpc, subnets: neighbourhood.subnets.filter { $0.vpcID == vpc.id })
        }
        if let ids = input.networkAclIds, !ids.isEmpty {
            for id in ids where !rows.contains(where: { $0.id == id }) { throw AWSError.noSuchNetworkACL(id) }
            rows = rows.filter { ids.contains($0.id) }
        }
        let found = try filtering.apply(input.filters, to: rows).sorted { $0.id < $1.id }
        let page = try Page.cut(found, id: \.id, token: input.nextToken, limit: input.maxResults, .network())
        return Output(networkAcls: page.rows.map { NetworkAcl($0) }, nextToken: page.next)
    }
}

extension KnownVPC {
    var defaultNetworkACLID: String { DerivedID.make("acl", "\(account)/\(region)/\(id)/default") }
}

extension KnownSubnet {
    var networkACLAssociationID: String { DerivedID.make("aclassoc", "\(account)/\(region)/\(id)") }
}

extension NetworkAcl {
    fileprivate init(_ row: DescribeNetworkAcls.Row) {
        let entries = [true, false].flatMap { egress -> [NetworkAclEntry] in
            // AWS's default: what rule 100 did not let through would be denied by the last, shown as *.
            // https://docs.aws.amazon.com/vpc/latest/userguide/default-network-acl.html
            return [(100, "allow"), (32_767, "deny")].map { number, action in
                NetworkAclEntry(
                    cidrBlock: "0.0.0.0/0", egress: egress, protocol: "-1", ruleAction: action,
                    ruleNumber: number)
            }
        }
        self.init(
            associations: row.subnets.map {
                NetworkAclAssociation(
                    networkAclAssociationId: $0.networkACLAssociationID, networkAclId: row.id, subnetId: $0.id
                )
            },
            entries: entries, isDefault: true, networkAclId: row.id, tags: [], vpcId: row.vpc.id,
            ownerId: row.vpc.account.description)
    }
}

extension AWSError {
    static func noSuchNetworkACL(_ id: String) -> AWSError {
        AWSError("InvalidNetworkAclID.NotFound", "The networkAcl ID '\(id)' does not exist")
    }
}
