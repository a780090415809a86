import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `The default network` {
    @Test func `is described in a region that nobody has used, and stays the same when it is written`()
        async throws
    {
        let test = try await Arranged()
        let ireland = Vocabulary.Region("eu-west-1")
        let before = try await test.aws.call(DescribeSubnets.self, .init(), region: ireland).subnets ?? []
        #expect(
            before.map(\.availabilityZone).compactMap { $0 }.sorted() == [
                "eu-west-1a", "eu-west-1b", "eu-west-1c",
            ])
        #expect(Set(before.compactMap(\.cidrBlock)) == ["172.31.0.0/20", "172.31.16.0/20", "172.31.32.0/20"])
        #expect(test.aws.world.vpcs(in: test.aws.account, region: ireland).isEmpty)
        _ = try await test.aws.call(
            CreateSecurityGroup.self, .init(description: "d", groupName: "web"), region: ireland)
        #expect(test.aws.world.vpcs(in: test.aws.account, region: ireland).count == 1)
        let after = try await test.aws.call(DescribeSubnets.self, .init(), region: ireland).subnets ?? []
        #expect(after.map(\.subnetId) == before.map(\.subnetId))
        #expect(try await test.aws.call(DescribeVpcs.self, .init(), region: ireland).vpcs?.count == 1)
    }

    @Test func `counts the addresses that are left`() async throws {
        let test = try await Arranged()
        _ = try await test.launch(count: 2)
        let subnet = try await test.call(
            DescribeSubnets.self, .init(filters: [.init(name: "availability-zone", values: ["us-east-1a"])])
        ).subnets?.first
        #expect(subnet?.availableIpAddressCount == 4089)
    }
}

@Suite struct `A security group` {
    private func make(_ test: Arranged, _ name: String = "web") async throws -> String {
        let answer = try await test.call(CreateSecurityGroup.self, .init(description: "d", groupName: name))
        return try #require(answer.groupId)
    }

    @Test func `lets everything out at first`() async throws {
        let test = try await Arranged()
        let id = try await make(test)
        let group = try await test.call(DescribeSecurityGroups.self, .init(groupIds: [id])).securityGroups?
            .first
        #expect(group?.ipPermissions?.isEmpty == true)
        #expect(group?.ipPermissionsEgress?.first?.ipProtocol == "-1")
        #expect(group?.ipPermissionsEgress?.first?.ipRanges?.first?.cidrIp == "0.0.0.0/0")
    }

    @Test(arguments: [
        ("default", "InvalidParameterValue"), ("sg-web", "InvalidParameterValue"), ("", "MissingParameter"),
        ("wéb", "InvalidParameterValue"), ("web", "InvalidGroup.Duplicate"),
    ])
    func `is not made by any name`(name: String, expected: String) async throws {
        let test = try await Arranged()
        _ = try await make(test)
        #expect(await code { try await make(test, name) } == expected)
    }

    @Test func `takes a rule once, and gives it back by what it says or by its identifier`() async throws {
        let test = try await Arranged()
        let id = try await make(test)
        let ssh = AuthorizeSecurityGroupIngressRequest(
            cidrIp: "10.1.2.3/16", fromPort: 22, groupId: id, ipProtocol: "6", toPort: 22)
        let rule = try await test.call(AuthorizeSecurityGroupIngress.self, ssh).securityGroupRules?.first
        #expect(rule?.cidrIpv4 == "10.1.0.0/16")
        #expect(rule?.ipProtocol == "tcp")
        await #expect(
            throws: AWSError(
                "InvalidPermission.Duplicate",
                "the specified rule \"peer: 10.1.0.0/16, TCP, from port: 22, to port: 22, ALLOW\" already exists"
            )
        ) {
            try await test.call(AuthorizeSecurityGroupIngress.self, ssh)
        }
        let undo = RevokeSecurityGroupIngressRequest(
            cidrIp: "10.1.0.0/16", fromPort: 22, groupId: id, ipProtocol: "tcp", toPort: 22)
        let gone = try await test.call(RevokeSecurityGroupIngress.self, undo).revokedSecurityGroupRules
        #expect(gone?.map(\.securityGroupRuleId) == [rule?.securityGroupRuleId])
        await #expect(throws: AWSError.noSuchRule) {
            try await test.call(RevokeSecurityGroupIngress.self, undo)
        }
        let again = try await test.call(AuthorizeSecurityGroupIngress.self, ssh).securityGroupRules?.first
        _ = try await test.call(
            RevokeSecurityGroupIngress.self,
            .init(groupId: id, securityGroupRuleIds: [again?.securityGroupRuleId ?? ""]))
        let left = try await test.call(
            DescribeSecurityGroupRules.self, .init(filters: [.init(name: "group-id", values: [id])]))
        #expect(left.securityGroupRules?.map(\.isEgress) == [true])
    }

    @Test(
        arguments: [
            (
                IpPermission(ipProtocol: "tcp", ipRanges: [.init(cidrIp: "0.0.0.0/0")]),
                "InvalidParameterValue"
            ),
            (
                IpPermission(
                    ipProtocol: "tcp", fromPort: 80, toPort: 22, ipRanges: [.init(cidrIp: "0.0.0.0/0")]),
                "InvalidParameterValue"
            ),
            (
                IpPermission(
                    ipProtocol: "tcp", fromPort: 1, toPort: 70_000, ipRanges: [.init(cidrIp: "0.0.0.0/0")]),
                "InvalidParameterValue"
            ),
            (
                IpPermission(ipProtocol: "smtp", ipRanges: [.init(cidrIp: "0.0.0.0/0")]),
                "InvalidParameterValue"
            ),
            (
                IpPermission(ipProtocol: "-1", ipRanges: [.init(cidrIp: "everywhere")]),
                "InvalidParameterValue"
            ),
            (
                IpPermission(ipProtocol: "-1", ipv6Ranges: [.init(cidrIpv6: "::/129")]),
                "InvalidParameterValue"
            ),
            (
                IpPermission(ipProtocol: "-1", userIdGroupPairs: [.init(groupId: "sg-0123456789abcdef0")]),
                "InvalidGroup.NotFound"
            ),
            (IpPermission(ipProtocol: "-1"), "InvalidParameterValue"),
            (IpPermission(ipRanges: [.init(cidrIp: "0.0.0.0/0")]), "MissingParameter"),
        ])
    func `refuses a rule that makes no sense`(permission: IpPermission, expected: String) async throws {
        let test = try await Arranged()
        let id = try await make(test)
        #expect(
            await code {
                try await test.call(
                    AuthorizeSecurityGroupIngress.self, .init(groupId: id, ipPermissions: [permission]))
            } == expected)
    }

    @Test func `goes only when nothing needs it`() async throws {
        let test = try await Arranged()
        let (first, second) = (try await make(test), try await make(test, "db"))
        _ = try await test.call(
            AuthorizeSecurityGroupIngress.self,
            .init(
                groupId: second,
                ipPermissions: [.init(ipProtocol: "-1", userIdGroupPairs: [.init(groupId: first)])]))
        await #expect(throws: AWSError.groupInUse(first)) {
            try await test.call(DeleteSecurityGroup.self, .init(groupId: first))
        }
        _ = try await test.call(DeleteSecurityGroup.self, .init(groupId: second))
        let instance = try await test.launch { $0.securityGroupIds = [first] }[0]
        await #expect(throws: AWSError.groupInUse(first)) {
            try await test.call(DeleteSecurityGroup.self, .init(groupId: first))
        }
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [instance]))
        try await test.lifecycle.handle(MachineEvent(instance, .terminated))
        _ = try await test.call(DeleteSecurityGroup.self, .init(groupName: "web"))
        #expect(
            await code { try await test.call(DeleteSecurityGroup.self, .init(groupName: "default")) }
                == "CannotDelete")
    }
}
