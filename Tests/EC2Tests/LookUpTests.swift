import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

/// What is looked up and not searched for has to be found whatever happened to it before.
@Suite struct `What is in use` {
    private func group(_ test: Arranged, _ name: String) async throws -> String {
        try #require(
            try await test.call(CreateSecurityGroup.self, .init(description: "d", groupName: name)).groupId)
    }

    private func delete(_ test: Arranged, _ group: String) async -> String? {
        await code { try await test.call(DeleteSecurityGroup.self, .init(groupId: group)) }
    }

    @Test func `as a group is, by an instance until it is given another or terminated`() async throws {
        let test = try await Arranged()
        let (first, second) = (try await group(test, "first"), try await group(test, "second"))
        let id = try await test.launch { $0.securityGroupIds = [first] }[0]
        #expect(await delete(test, first) == "DependencyViolation")
        let interface = try #require(test.aws.world.instance(id)?.networkInterfaceID)
        // The interface becomes a fact, which remembers the group that it had then.
        _ = try await test.call(
            AssignPrivateIpAddresses.self,
            .init(networkInterfaceId: interface, secondaryPrivateIpAddressCount: 1))
        _ = try await test.call(ModifyInstanceAttribute.self, .init(instanceId: id, groups: [second]))
        #expect(await delete(test, first) == nil)
        #expect(await delete(test, second) == "DependencyViolation")
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .terminated))
        #expect(await delete(test, second) == nil)
    }

    @Test func `as a group is, by an interface and by a rule of another group`() async throws {
        let test = try await Arranged()
        let (first, second) = (try await group(test, "first"), try await group(test, "second"))
        let network = DefaultNetwork(account: test.aws.account, region: .usEast1)
        var request = CreateNetworkInterfaceRequest(subnetId: network.subnets[0].id)
        request.groups = [first]
        let interface = try #require(
            try await test.call(CreateNetworkInterface.self, request).networkInterface?.networkInterfaceId)
        #expect(await delete(test, first) == "DependencyViolation")
        _ = try await test.call(DeleteNetworkInterface.self, .init(networkInterfaceId: interface))
        let rule = IpPermission(
            ipProtocol: "-1", userIdGroupPairs: [.init(groupId: first)])
        for owner in [first, second] {
            _ = try await test.call(
                AuthorizeSecurityGroupIngress.self, .init(groupId: owner, ipPermissions: [rule]))
        }
        #expect(await delete(test, first) == "DependencyViolation")
        _ = try await test.call(
            RevokeSecurityGroupIngress.self, .init(groupId: second, ipPermissions: [rule]))
        #expect(await delete(test, first) == nil)
    }

    @Test func `as an attachment is, is found by its identifier, and gone with the interface`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        let world = test.aws.world
        let instance = try #require(world.instance(id))
        let find = { (known: World, attachment: String) in
            known.networkInterface(attachment: attachment, in: test.aws.account, region: .usEast1)?.id
        }
        #expect(find(world, instance.networkAttachmentID) == instance.networkInterfaceID)
        #expect(
            world.networkInterface(
                attachment: instance.networkAttachmentID, in: test.aws.account, region: Region("eu-west-1"))
                == nil)
        _ = try await test.call(
            AssignPrivateIpAddresses.self,
            .init(networkInterfaceId: instance.networkInterfaceID, secondaryPrivateIpAddressCount: 1))
        let fact = test.aws.world.networkInterface(
            attachment: instance.networkAttachmentID, in: test.aws.account, region: .usEast1)
        #expect(fact?.secondaryIPv4.count == 1)
        let address = try #require(fact?.secondaryIPv4.first)
        #expect(
            test.aws.world.networkInterface(secondaryIPv4: address, subnetID: instance.subnetID)?.id
                == instance.networkInterfaceID)
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .terminated))
        #expect(find(test.aws.world, instance.networkAttachmentID) == nil)
        #expect(
            test.aws.world.networkInterface(secondaryIPv4: address, subnetID: instance.subnetID) == nil)
    }

    @Test func `as an image is, by those instances alone that are not terminated`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        let isUsed = { test.aws.world.hasInstances(ofImage: test.image, region: .usEast1) }
        #expect(isUsed())
        #expect(!test.aws.world.hasInstances(ofImage: test.image, region: Region("eu-west-1")))
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .terminated))
        #expect(!isUsed())
    }

    @Test func `as a secondary address is, by another interface that has to give it up`() async throws {
        let test = try await Arranged()
        let network = DefaultNetwork(account: test.aws.account, region: .usEast1)
        var made: [String] = []
        for _ in 0..<2 {
            let answer = try await test.call(
                CreateNetworkInterface.self,
                CreateNetworkInterfaceRequest(subnetId: network.subnets[0].id))
            made.append(try #require(answer.networkInterface?.networkInterfaceId))
        }
        for (id, again) in [(made[0], false), (made[1], true)] {
            var request = AssignPrivateIpAddressesRequest(
                networkInterfaceId: id, privateIpAddresses: ["172.31.0.60"])
            request.allowReassignment = again
            _ = try await test.call(AssignPrivateIpAddresses.self, request)
        }
        let owners = made.map { id in
            test.aws.world.networkInterface(id, in: test.aws.account, region: .usEast1)?.secondaryIPv4
        }
        #expect(owners == [[], ["172.31.0.60"]])
    }
}
