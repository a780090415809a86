import Service
import Vocabulary
import World

/// The network that an account finds in every region: 172.31.0.0/16, a subnet of it in each zone, and a
/// security group. Its identifiers follow from account and region, so that it can be described before
/// anything had to be written down.
/// https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc.html
package struct DefaultNetwork: Sendable {
    package let vpc: KnownVPC
    package let subnets: [KnownSubnet]
    package let securityGroup: KnownSecurityGroup

    package init(account: AccountID, region: Vocabulary.Region) {
        func id(_ prefix: String, _ what: String) -> String {
            DerivedID.make(prefix, "\(account)/\(region)/\(what)")
        }
        let vpc = KnownVPC(
            account: account, region: region, id: id("vpc", "vpc"), cidrBlock: "172.31.0.0/16",
            isDefault: true)
        self.vpc = vpc
        subnets = Places.zones(of: region).enumerated().map { number, zone in
            KnownSubnet(
                account: account, region: region, id: id("subnet", zone), vpcID: vpc.id,
                cidrBlock: "172.31.\(number * 16).0/20", availabilityZone: zone, isDefault: true)
        }
        securityGroup = .standard(
            of: vpc, id: id("sg", "default"), ingressID: id("sgr", "ingress"), egressID: id("sgr", "egress"))
    }

    /// The default network that is not written down yet; nil when it, or another default VPC, is.
    static func unsaved(
        account: AccountID, region: Vocabulary.Region, in known: some Knowing
    ) -> DefaultNetwork? {
        guard !known.vpcs(in: account, region: region).contains(where: \.isDefault) else { return nil }
        return DefaultNetwork(account: account, region: region)
    }

    /// Writes the default network down where there is none.
    package static func ensure(
        account: AccountID, region: Vocabulary.Region, in draft: inout Draft
    ) throws {
        guard let network = unsaved(account: account, region: region, in: draft) else { return }
        try draft.put(network.vpc)
        for subnet in network.subnets { try draft.put(subnet) }
        try draft.put(network.securityGroup)
    }
}

extension KnownSecurityGroup {
    /// The group that every VPC has: its members reach each other, and everything outside.
    static func standard(of vpc: KnownVPC, id: String, ingressID: String, egressID: String)
        -> KnownSecurityGroup
    {
        var group = KnownSecurityGroup(
            account: vpc.account, region: vpc.region, id: id, name: "default",
            description: "default VPC security group", vpcID: vpc.id)
        group.rules = [
            .init(
                id: ingressID, isEgress: false, ipProtocol: "-1", fromPort: nil, toPort: nil,
                peer: .group(id: group.id, account: vpc.account), description: nil),
            .init(
                id: egressID, isEgress: true, ipProtocol: "-1", fromPort: nil, toPort: nil,
                peer: .ipv4("0.0.0.0/0"), description: nil),
        ]
        return group
    }
}
