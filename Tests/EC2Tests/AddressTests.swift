import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `A public address` {
    private func shown(_ test: Arranged, _ instance: String) async throws -> EC2Service.Instance? {
        try await test.call(DescribeInstances.self, .init(instanceIds: [instance]))
            .reservations?.first?.instances?.first
    }

    @Test func `is lent while the instance runs`() async throws {
        let test = try await Arranged()
        let id = try await test.launch {
            $0.networkInterfaces = [.init(associatePublicIpAddress: true, deviceIndex: 0)]
        }[0]
        let first = try await shown(test, id)
        #expect(first?.publicIpAddress?.hasPrefix("198.1") == true)
        #expect(first?.publicDnsName?.hasPrefix("ec2-198-1") == true)
        #expect(first?.networkInterfaces?.first?.association?.ipOwnerId == "amazon")
        _ = try await test.call(StopInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .stopped(reason: .ordered)))
        #expect(try await shown(test, id)?.publicIpAddress == nil)
        _ = try await test.call(StartInstances.self, .init(instanceIds: [id]))
        #expect(try await shown(test, id)?.publicIpAddress != nil)
    }

    @Test func `comes with a subnet that gives them`() async throws {
        let test = try await Arranged()
        let subnet = DefaultNetwork(account: test.aws.account, region: .usEast1).subnets[0].id
        _ = try await test.call(
            ModifySubnetAttribute.self,
            .init(mapPublicIpOnLaunch: AttributeBooleanValue(value: true), subnetId: subnet))
        #expect(try await shown(test, try await test.launch()[0])?.publicIpAddress != nil)
    }

    @Test func `that is elastic goes from one to another, and back to its account`() async throws {
        let test = try await Arranged()
        let ids = try await test.launch(count: 2)
        let address = try await test.call(AllocateAddress.self, .init(domain: "vpc"))
        let allocation = try #require(address.allocationId)
        for id in ids {
            _ = try await test.call(
                AssociateAddress.self, .init(allocationId: allocation, instanceId: id))
            #expect(try await shown(test, id)?.publicIpAddress == address.publicIp)
        }
        #expect(try await shown(test, ids[0])?.publicIpAddress == nil)
        #expect(
            await code {
                try await test.call(
                    AssociateAddress.self,
                    .init(allocationId: allocation, instanceId: ids[0], allowReassociation: false))
            } == "Resource.AlreadyAssociated")
        #expect(
            await code { try await test.call(ReleaseAddress.self, .init(allocationId: allocation)) }
                == "InvalidIPAddress.InUse")
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [ids[1]]))
        try await test.lifecycle.handle(MachineEvent(ids[1], .terminated))
        let left = try await test.call(DescribeAddresses.self, .init(allocationIds: [allocation]))
        #expect(left.addresses?.first?.associationId == nil)
        _ = try await test.call(ReleaseAddress.self, .init(allocationId: allocation))
        #expect(
            await code { try await test.call(ReleaseAddress.self, .init(allocationId: allocation)) }
                == "InvalidAllocationID.NotFound")
        #expect(test.aws.world.takenAddresses(in: .everyone).count == 0)
    }
}

@Suite struct `The addresses of a space` {
    @Test(arguments: [4...14 as ClosedRange<UInt32>, 60...70, 64...127, 0...200])
    func `are given out to the last, each once`(range: ClosedRange<UInt32>) {
        var taken = TakenAddresses()
        var given: Set<UInt32> = []
        while let address = taken.free(
            in: range, from: range.lowerBound + UInt32(given.count * 7 % range.count))
        {
            taken.take(address)
            #expect(range.contains(address.number))
            #expect(given.insert(address.number).inserted)
        }
        #expect(given.count == range.count)
        #expect(taken.count == range.count)
    }

    @Test func `goes to an interface, and not to another's instance`() async throws {
        let test = try await Arranged()
        let ids = try await test.launch(count: 2)
        let interface = try #require(test.aws.world.instance(ids[0])?.networkInterfaceID)
        let address = try await test.call(AllocateAddress.self, .init(domain: "vpc"))
        func associate(with instance: String) async -> String? {
            await code {
                try await test.call(
                    AssociateAddress.self,
                    .init(
                        allocationId: address.allocationId, instanceId: instance,
                        networkInterfaceId: interface))
            }
        }
        #expect(await associate(with: ids[1]) == "InvalidParameterCombination")
        #expect(await associate(with: ids[0]) == nil)
    }
}
