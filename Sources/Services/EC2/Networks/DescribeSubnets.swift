import Service
import Vocabulary
import World

struct DescribeSubnets: EC2Operation {
    static let authorization = Authorization<Input>("ec2:DescribeSubnets")

    struct Row: Sendable {
        let subnet: KnownSubnet
        let freeAddresses: Int
    }

    private static let filtering = Filtering<Row>(
        [
            "availability-zone": { [$0.subnet.availabilityZone] },
            "availabilityZone": { [$0.subnet.availabilityZone] },
            "availability-zone-id": { availabilityZoneID(of: $0.subnet.availabilityZone).map { [$0] } ?? [] },
            "available-ip-address-count": { ["\($0.freeAddresses)"] },
            "cidr": { [$0.subnet.cidrBlock] },
            "cidr-block": { [$0.subnet.cidrBlock] },
            "cidrBlock": { [$0.subnet.cidrBlock] },
            "default-for-az": { [$0.subnet.isDefault.text] },
            "defaultForAz": { [$0.subnet.isDefault.text] },
            "customer-owned-ipv4-pool": { _ in [] },
            "enable-dns64": { _ in ["false"] },
            "enable-lni-at-device-index": { _ in [] },
            "ipv6-cidr-block-association.association-id": { _ in [] },
            "ipv6-cidr-block-association.ipv6-cidr-block": { _ in [] },
            "ipv6-cidr-block-association.state": { _ in [] },
            "ipv6-native": { _ in ["false"] },
            "map-customer-owned-ip-on-launch": { _ in ["false"] },
            "map-public-ip-on-launch": { [$0.subnet.mapPublicIPOnLaunch.text] },
            "outpost-arn": { _ in [] },
            "owner-id": { [$0.subnet.account.description] },
            "private-dns-name-options-on-launch.enable-resource-name-dns-a-record": {
                [$0.subnet.privateDNSNameOptions.answersA.text]
            },
            "private-dns-name-options-on-launch.enable-resource-name-dns-aaaa-record": { _ in ["false"] },
            "private-dns-name-options-on-launch.hostname-type": {
                [$0.subnet.privateDNSNameOptions.hostnameType]
            },
            "state": { _ in ["available"] },
            "subnet-arn": { [$0.subnet.arn] },
            "subnet-id": { [$0.subnet.id] },
            "vpc-id": { [$0.subnet.vpcID] },
        ], tags: { $0.subnet.tags })

    static func perform(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        var subnets = call.neighbourhood.subnets
        if let ids = input.subnetIds, !ids.isEmpty {
            for id in ids { _ = try call.neighbourhood.subnet(id) }
            subnets = subnets.filter { ids.contains($0.id) }
        }
        let rows = subnets.map { subnet in
            Row(
                subnet: subnet,
                freeAddresses: (IPv4Range(subnet.cidrBlock)?.usableCount ?? 0)
                    - call.world.takenAddresses(in: .subnet(subnet.id)).count)
        }
        let found = try filtering.apply(input.filters, to: rows).sorted { $0.subnet.id < $1.subnet.id }
        let page = try Page.cut(
            found, id: { $0.subnet.id }, token: input.nextToken, limit: input.maxResults, .network())
        return Output(nextToken: page.next, subnets: page.rows.map { Subnet($0) })
    }
}

extension Subnet {
    init(_ row: DescribeSubnets.Row) {
        let subnet = row.subnet
        self.init(
            availabilityZoneId: availabilityZoneID(of: subnet.availabilityZone),
            mapCustomerOwnedIpOnLaunch: false, ownerId: subnet.account.description,
            assignIpv6AddressOnCreation: false, ipv6CidrBlockAssociationSet: [],
            tags: subnet.tags.isEmpty ? nil : subnet.tags.map { Tag($0) }, subnetArn: subnet.arn,
            enableDns64: false, ipv6Native: false,
            privateDnsNameOptionsOnLaunch: PrivateDnsNameOptionsOnLaunch(
                hostnameType: subnet.privateDNSNameOptions.hostnameType,
                enableResourceNameDnsARecord: subnet.privateDNSNameOptions.answersA,
                enableResourceNameDnsAAAARecord: false),
            subnetId: subnet.id, state: "available", vpcId: subnet.vpcID, cidrBlock: subnet.cidrBlock,
            availableIpAddressCount: row.freeAddresses, availabilityZone: subnet.availabilityZone,
            defaultForAz: subnet.isDefault, mapPublicIpOnLaunch: subnet.mapPublicIPOnLaunch)
    }
}
