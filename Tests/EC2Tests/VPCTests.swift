import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `A VPC` {
    private func make(_ test: Arranged, _ cidr: String = "10.0.0.0/16") async throws -> String {
        try #require(try await test.call(CreateVpc.self, .init(cidrBlock: cidr)).vpc?.vpcId)
    }

    @Test(arguments: [
        ("10.0.0.0/16", nil), ("10.1.2.3/28", nil), ("10.0.0.0/15", "InvalidVpc.Range"),
        ("10.0.0.0/29", "InvalidVpc.Range"), ("10.0.0.0", "InvalidParameterValue"),
        ("", "MissingParameter"), ("8.8.8.0/24", nil), ("0.1.0.0/16", "InvalidVpc.Range"),
        ("127.0.0.0/16", "InvalidVpc.Range"), ("169.254.0.0/16", "InvalidVpc.Range"),
        ("169.254.169.240/28", "InvalidVpc.Range"), ("169.253.0.0/16", nil), ("223.255.0.0/16", nil),
        ("224.0.0.0/16", "InvalidVpc.Range"), ("255.255.255.0/24", "InvalidVpc.Range"),
    ])
    func `is a block between 16 and 28 of addresses that hosts can have`(cidr: String, expected: String?)
        async throws
    {
        let test = try await Arranged()
        #expect(await code { try await make(test, cidr) } == expected)
    }

    @Test func `comes with a group, a route table and an ACL, and goes with them`() async throws {
        let test = try await Arranged()
        let id = try await make(test, "10.1.2.3/24")
        let here = [Filter(name: "vpc-id", values: [id])]
        let tables = try await test.call(DescribeRouteTables.self, .init(filters: here)).routeTables
        #expect(tables?.first?.routes?.map(\.destinationCidrBlock) == ["10.1.2.0/24"])
        #expect(tables?.first?.associations?.first?.main == true)
        let lists = try await test.call(DescribeNetworkAcls.self, .init(filters: here)).networkAcls
        #expect(lists?.first?.isDefault == true)
        #expect(lists?.first?.entries?.count == 4)
        let groups = try await test.call(DescribeSecurityGroups.self, .init(filters: here)).securityGroups
        #expect(groups?.map(\.groupName) == ["default"])
        _ = try await test.call(DeleteVpc.self, .init(vpcId: id))
        #expect(
            try await test.call(DescribeSecurityGroups.self, .init(filters: here)).securityGroups?.count == 0)
        #expect(
            await code { try await test.call(DescribeVpcs.self, .init(vpcIds: [id])) }
                == "InvalidVpcID.NotFound")
    }

    @Test func `stays while something is in it`() async throws {
        let test = try await Arranged()
        let id = try await make(test)
        let subnet = try #require(
            try await test.call(CreateSubnet.self, .init(cidrBlock: "10.0.1.0/24", vpcId: id)).subnet?
                .subnetId)
        await #expect(throws: AWSError.vpcInUse(id)) { try await test.call(DeleteVpc.self, .init(vpcId: id)) }
        let instance = try await test.launch { $0.subnetId = subnet }[0]
        await #expect(throws: AWSError.subnetInUse(subnet)) {
            try await test.call(DeleteSubnet.self, .init(subnetId: subnet))
        }
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [instance]))
        try await test.lifecycle.handle(MachineEvent(instance, .terminated))
        _ = try await test.call(DeleteSubnet.self, .init(subnetId: subnet))
        _ = try await test.call(DeleteVpc.self, .init(vpcId: id))
    }

    @Test(arguments: [
        ("10.0.1.0/24", "InvalidSubnet.Conflict"), ("10.0.0.0/23", "InvalidSubnet.Conflict"),
        ("10.1.0.0/24", "InvalidSubnet.Range"), ("10.0.2.0/29", "InvalidSubnet.Range"),
        ("10.0.2", "InvalidParameterValue"), ("10.0.2.0/24", nil),
    ])
    func `has subnets within it, apart from each other`(cidr: String, expected: String?) async throws {
        let test = try await Arranged()
        let id = try await make(test)
        _ = try await test.call(CreateSubnet.self, .init(cidrBlock: "10.0.1.0/24", vpcId: id))
        #expect(
            await code { try await test.call(CreateSubnet.self, .init(cidrBlock: cidr, vpcId: id)) }
                == expected)
    }

    @Test func `takes further blocks, and gives them back once no subnet is in them`() async throws {
        let test = try await Arranged()
        let id = try await make(test)
        #expect(
            await code {
                try await test.call(AssociateVpcCidrBlock.self, .init(cidrBlock: "10.0.128.0/17", vpcId: id))
            } == "InvalidVpc.Range")
        #expect(
            await code {
                try await test.call(
                    AssociateVpcCidrBlock.self, .init(cidrBlock: "169.254.0.0/16", vpcId: id))
            } == "InvalidVpc.Range")
        let block = try #require(
            try await test.call(AssociateVpcCidrBlock.self, .init(cidrBlock: "10.2.0.0/16", vpcId: id))
                .cidrBlockAssociation?.associationId)
        let subnet = try #require(
            try await test.call(CreateSubnet.self, .init(cidrBlock: "10.2.1.0/24", vpcId: id)).subnet?
                .subnetId)
        let undo = DisassociateVpcCidrBlockRequest(associationId: block)
        #expect(
            await code { try await test.call(DisassociateVpcCidrBlock.self, undo) } == "DependencyViolation")
        _ = try await test.call(DeleteSubnet.self, .init(subnetId: subnet))
        _ = try await test.call(DisassociateVpcCidrBlock.self, undo)
        let first = "vpc-cidr-assoc-\(id.dropFirst("vpc-".count))"
        #expect(
            await code {
                try await test.call(DisassociateVpcCidrBlock.self, .init(associationId: first))
            } == "OperationNotPermitted")
    }

    @Test func `keeps its attributes, one change at a time`() async throws {
        let test = try await Arranged()
        let id = try await make(test)
        let (on, off) = (AttributeBooleanValue(value: true), AttributeBooleanValue(value: false))
        #expect(
            await code {
                try await test.call(
                    ModifyVpcAttribute.self,
                    .init(enableDnsHostnames: on, enableDnsSupport: off, vpcId: id))
            } == "InvalidParameterCombination")
        _ = try await test.call(ModifyVpcAttribute.self, .init(enableDnsHostnames: on, vpcId: id))
        let shown = try await test.call(
            DescribeVpcAttribute.self, .init(attribute: "enableDnsHostnames", vpcId: id))
        #expect(shown.enableDnsHostnames?.value == true)
    }

    @Test func `is one of five`() async throws {
        let test = try await Arranged()
        for number in 0..<4 { _ = try await make(test, "10.\(number).0.0/16") }
        #expect(await code { try await make(test) } == "VpcLimitExceeded")
    }
}

@Suite struct `A rule that is changed` {
    @Test func `keeps its identifier and may not become another's double`() async throws {
        let test = try await Arranged()
        let id = try #require(
            try await test.call(CreateSecurityGroup.self, .init(description: "d", groupName: "web")).groupId)
        func allow(_ port: Int) async throws -> String {
            try #require(
                try await test.call(
                    AuthorizeSecurityGroupIngress.self,
                    .init(cidrIp: "10.0.0.0/8", fromPort: port, groupId: id, ipProtocol: "tcp", toPort: port)
                ).securityGroupRules?.first?.securityGroupRuleId)
        }
        let (web, ssh) = (try await allow(80), try await allow(22))
        func change(_ rule: String, to port: Int) async throws {
            _ = try await test.call(
                ModifySecurityGroupRules.self,
                .init(
                    groupId: id,
                    securityGroupRules: [
                        .init(
                            securityGroupRuleId: rule,
                            securityGroupRule: .init(
                                ipProtocol: "tcp", fromPort: port, toPort: port, cidrIpv4: "10.0.0.0/8",
                                description: "changed"))
                    ]))
        }
        #expect(await code { try await change(web, to: 22) } == "InvalidPermission.Duplicate")
        try await change(web, to: 443)
        _ = try await test.call(
            UpdateSecurityGroupRuleDescriptionsIngress.self,
            .init(
                groupId: id,
                ipPermissions: [
                    .init(
                        ipProtocol: "tcp", fromPort: 22, toPort: 22,
                        ipRanges: [.init(description: "ssh", cidrIp: "10.0.0.0/8")])
                ]))
        let rules =
            try await test.call(
                DescribeSecurityGroupRules.self, .init(securityGroupRuleIds: [web, ssh])
            ).securityGroupRules ?? []
        let shown = Dictionary(uniqueKeysWithValues: rules.map { ($0.securityGroupRuleId, $0) })
        #expect(shown[web]?.fromPort == 443 && shown[web]?.description == "changed")
        #expect(shown[ssh]?.fromPort == 22 && shown[ssh]?.description == "ssh")
    }

    @Test func `gives instances the names that its subnet has for them`() async throws {
        let test = try await Arranged()
        for change in [
            ModifySubnetAttributeRequest(
                subnetId: test.subnet, enableResourceNameDnsARecordOnLaunch: .init(value: true)),
            .init(subnetId: test.subnet, privateDnsHostnameTypeOnLaunch: "resource-name"),
        ] { _ = try await test.call(ModifySubnetAttribute.self, change) }
        #expect(
            await code {
                try await test.call(
                    ModifySubnetAttribute.self,
                    .init(subnetId: test.subnet, privateDnsHostnameTypeOnLaunch: "my-name"))
            } == "InvalidParameterValue")
        let shown = try await test.call(DescribeSubnets.self, .init(subnetIds: [test.subnet]))
            .subnets?.first?.privateDnsNameOptionsOnLaunch
        #expect(shown?.hostnameType == "resource-name" && shown?.enableResourceNameDnsARecord == true)
        let id = try await test.launch()[0]
        let instance = try #require(test.aws.world.instance(id))
        #expect(instance.privateDNSName == "\(id).ec2.internal")
        let names = PrivateNames(near: instance, in: test.aws.world)
        #expect(names.address(of: instance.privateDNSName)?.description == instance.privateIPv4)
        let other = try await test.launch { $0.privateDnsNameOptions = .init(hostnameType: "ip-name") }[0]
        let options = test.aws.world.instance(other)?.privateDNSNameOptions
        #expect(options?.hostnameType == "ip-name" && options?.answersA == true)
    }
}
