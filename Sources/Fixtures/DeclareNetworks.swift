import EC2Service
import Service
import Vocabulary
import World

/// Networks and security groups of a fixture.
extension Declaration {
    mutating func vpcs(_ sections: FixtureFields) throws {
        try each(in: sections, "vpcs", a: "VPC", by: "id", ["cidr", "tags"]) { me, fields, id in
            try fields.place.checkID(id, "vpc")
            let cidr = try fields.text("cidr")
            let known = me.draft.vpc(id, in: me.account, region: me.region)
            if known == nil { try DeclaredNetwork.check(vpc: cidr) }
            try fields.checkUnchanged("cidr", known?.cidrBlock)
            var vpc =
                known
                ?? VPC(account: me.account, region: me.region, id: id, cidrBlock: cidr, isDefault: false)
            vpc.tags = try fields.tags(over: vpc.tags)
            try me.declare(vpc)
        }
    }

    mutating func subnets(_ sections: FixtureFields) throws {
        try each(
            in: sections, "subnets", a: "subnet", by: "id", ["cidr", "vpc", "zone", "tags"]
        ) { me, fields, id in
            try fields.place.checkID(id, "subnet")
            let known = me.draft.subnet(id, in: me.account, region: me.region)
            try fields.checkUnchanged("cidr", known?.cidrBlock)
            try fields.checkUnchanged("vpc", known?.vpcID)
            try fields.checkUnchanged("zone", known?.availabilityZone)
            let zone = try fields.optionalText("zone") ?? "\(me.region)a"
            var subnet =
                try known
                ?? Subnet(
                    account: me.account, region: me.region, id: id, vpcID: try me.vpcID(fields["vpc"]),
                    cidrBlock: try fields.text("cidr"), availabilityZone: zone, isDefault: false)
            if known == nil { try DeclaredNetwork.check(subnet, in: me.draft) }
            subnet.tags = try fields.tags(over: subnet.tags)
            try me.declare(subnet)
        }
    }

    mutating func securityGroups(_ sections: FixtureFields) throws {
        try each(
            in: sections, "security_groups", a: "security group", by: "id",
            ["name", "description", "vpc", "tags"]
        ) { me, fields, id in
            try fields.place.checkID(id, "sg")
            let known = me.draft.securityGroup(id, in: me.account, region: me.region)
            try fields.checkUnchanged("name", known?.name)
            try fields.checkUnchanged("description", known?.description)
            try fields.checkUnchanged("vpc", known?.vpcID)
            var group: SecurityGroup
            if let known {
                group = known
            } else {
                let name = try fields.text("name")
                group = SecurityGroup(
                    account: me.account, region: me.region, id: id, name: name,
                    description: try fields.optionalText("description") ?? name,
                    vpcID: try me.vpcID(fields["vpc"]))
                group.rules = [me.everythingOut]
                let siblings = me.draft.securityGroups(in: me.account, region: me.region)
                if siblings.contains(where: { $0.vpcID == group.vpcID && $0.name == name }) {
                    throw fields.place.error("there is another group named \(name) in \(group.vpcID)")
                }
            }
            group.tags = try fields.tags(over: group.tags)
            try me.declare(group)
        }
    }

    /// What AWS gives every new group.
    private var everythingOut: SecurityGroup.Rule {
        .init(
            id: "sgr-0\(ids.hex(16))", isEgress: true, ipProtocol: "-1", fromPort: nil, toPort: nil,
            peer: .ipv4("0.0.0.0/0"), description: nil)
    }

    /// The VPC that is named, or the default one.
    private func vpcID(_ node: FixtureNode?) throws -> String {
        guard let node else {
            return draft.vpcs(in: account, region: region).first(where: \.isDefault)?.id
                ?? DefaultNetwork(account: account, region: region).vpc.id
        }
        guard let vpc = draft.vpc(try node.text(), in: account, region: region) else {
            throw node.error("there is no VPC \(try node.text())")
        }
        return vpc.id
    }
}

extension FixtureNode {
    /// `sg-0abc123`: a prefix, a hyphen and some hexadecimal digits, not as many as AWS's own need be.
    func checkID(_ id: String, _ prefix: String) throws {
        let digits = id.utf8.dropFirst(prefix.utf8.count + 1)
        guard id.hasPrefix("\(prefix)-"), (1...17).contains(digits.count),
            digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
        else {
            throw error("an ID is \(prefix)- and 1 to 17 hexadecimal digits in lower case")
        }
    }
}

extension FixtureFields {
    /// Of what exists, some things cannot change; there they may only be repeated.
    func checkUnchanged(_ name: String, _ known: String?) throws {
        guard let node = self[name], let known, try node.text() != known else { return }
        throw node.error("it exists with the \(name) \(known), which cannot change")
    }
}
