import Policy
import Service
import Vocabulary
import World

extension Keys {
    mutating func vpc(_ id: String, _ vpc: KnownVPC?) {
        set("ec2:VpcID", id)
        guard let vpc else { return }
        // Dedicated VPCs are not known here.
        set("ec2:Tenancy", "default")
        resourceTags(vpc.tags, service: "ec2")
    }

    mutating func subnet(_ id: String, _ subnet: KnownSubnet?) {
        set("ec2:SubnetID", id)
        guard let subnet else { return }
        zone(subnet.availabilityZone)
        set("ec2:Vpc", subnet.vpcARN)
        resourceTags(subnet.tags, service: "ec2")
    }

    mutating func securityGroup(_ id: String?, _ group: KnownSecurityGroup?) {
        set("ec2:SecurityGroupID", id)
        guard let group else { return }
        set("ec2:Vpc", group.vpcARN)
        resourceTags(group.tags, service: "ec2")
    }
}

extension KnownSubnet {
    var vpcARN: String { "arn:aws:ec2:\(region):\(account):vpc/\(vpcID)" }
}

extension KnownSecurityGroup {
    var vpcARN: String { "arn:aws:ec2:\(region):\(account):vpc/\(vpcID)" }
}
