import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `A network interface` {
    private func make(
        _ test: Arranged, adjusting: (inout CreateNetworkInterfaceRequest) -> Void = { _ in }
    ) async throws -> EC2Service.NetworkInterface {
        var request = CreateNetworkInterfaceRequest(subnetId: test.subnet)
        adjusting(&request)
        return try #require(try await test.call(CreateNetworkInterface.self, request).networkInterface)
    }

    private func show(_ test: Arranged, _ id: String?) async throws -> EC2Service.NetworkInterface? {
        try await test.call(DescribeNetworkInterfaces.self, .init(networkInterfaceIds: [id ?? ""]))
            .networkInterfaces?.first
    }

    @Test func `is attached, detached and deleted; the primary one is not`() async throws {
        let test = try await Arranged()
        let instance = try await test.launch()[0]
        let id = try #require(try await make(test).networkInterfaceId)
        let attach = AttachNetworkInterfaceRequest(
            networkInterfaceId: id, instanceId: instance, deviceIndex: 1)
        let attachment = try #require(
            try await test.call(AttachNetworkInterface.self, attach).attachmentId)
        #expect(
            await code { try await test.call(AttachNetworkInterface.self, attach) }
                == "InvalidNetworkInterface.InUse")
        #expect(
            await code { try await test.call(DeleteNetworkInterface.self, .init(networkInterfaceId: id)) }
                == "InvalidParameterValue")
        let shown = try await test.call(DescribeInstances.self, .init(instanceIds: [instance]))
            .reservations?.first?.instances?.first?.networkInterfaces
        #expect(shown?.compactMap(\.attachment?.deviceIndex) == [0, 1])
        let primary = try #require(shown?.first?.attachment?.attachmentId)
        #expect(
            await code { try await test.call(DetachNetworkInterface.self, .init(attachmentId: primary)) }
                == "OperationNotPermitted")
        _ = try await test.call(DetachNetworkInterface.self, .init(attachmentId: attachment))
        #expect(try await show(test, id)?.status == "available")
        _ = try await test.call(DeleteNetworkInterface.self, .init(networkInterfaceId: id))
        #expect(await code { try await show(test, id) } == "InvalidNetworkInterfaceID.NotFound")
    }

    @Test func `is made once for one token`() async throws {
        let test = try await Arranged()
        let first = try await make(test) { $0.clientToken = "once" }
        let again = try await make(test) { $0.clientToken = "once" }
        #expect(first.networkInterfaceId == again.networkInterfaceId)
        await #expect(throws: AWSError.idempotentParameterMismatch) {
            try await make(test) {
                $0.clientToken = "once"
                $0.description = "another"
            }
        }
    }

    @Test(arguments: [
        ("10.0.0.5", "InvalidParameterValue"), ("172.31.0.3", "InvalidParameterValue"),
        ("172.31.15.255", "InvalidParameterValue"), ("172.31.0.300", "InvalidParameterValue"),
        ("172.31.0.50", "InvalidIPAddress.InUse"), ("172.31.0.51", nil),
    ])
    func `has an address of its subnet that nobody has`(address: String, expected: String?) async throws {
        let test = try await Arranged()
        _ = try await make(test) { $0.privateIpAddress = "172.31.0.50" }
        #expect(await code { try await make(test) { $0.privateIpAddress = address } } == expected)
    }

    @Test func `takes and gives back secondary addresses, of an instance's own interface too`() async throws {
        let test = try await Arranged()
        let instance = try await test.launch()[0]
        let id = try #require(test.aws.world.instance(instance)?.networkInterfaceID)
        _ = try await test.call(
            AssignPrivateIpAddresses.self,
            .init(networkInterfaceId: id, privateIpAddresses: ["172.31.0.60"]))
        #expect(try await show(test, id)?.privateIpAddresses?.count == 2)
        #expect(
            await code { try await make(test) { $0.privateIpAddress = "172.31.0.60" } }
                == "InvalidIPAddress.InUse")
        _ = try await test.call(
            UnassignPrivateIpAddresses.self,
            .init(networkInterfaceId: id, privateIpAddresses: ["172.31.0.60"]))
        _ = try await make(test) { $0.privateIpAddress = "172.31.0.60" }
        #expect(
            test.aws.world.takenAddresses(in: .subnet(test.subnet)).count == 2)
    }

    @Test func `is changed an attribute at a time, and an instance's own shows it`() async throws {
        let test = try await Arranged()
        let instance = try await test.launch()[0]
        let id = try #require(test.aws.world.instance(instance)?.networkInterfaceID)
        let group = try #require(
            try await test.call(CreateSecurityGroup.self, .init(description: "d", groupName: "web")).groupId)
        for change in [
            ModifyNetworkInterfaceAttributeRequest(
                networkInterfaceId: id, description: AttributeValue(value: "mine")),
            .init(networkInterfaceId: id, sourceDestCheck: AttributeBooleanValue(value: false)),
            .init(networkInterfaceId: id, groups: [group]),
        ] { _ = try await test.call(ModifyNetworkInterfaceAttribute.self, change) }
        let shown = try await show(test, id)
        #expect(shown?.description == "mine" && shown?.sourceDestCheck == false)
        let known = test.aws.world.instance(instance)
        #expect(known?.securityGroupIDs == [group] && known?.sourceDestCheck == false)
    }

    @Test func `that was there before a launch is there after it`() async throws {
        let test = try await Arranged()
        let made = try await make(test) { $0.privateIpAddress = "172.31.0.70" }
        let id = try #require(made.networkInterfaceId)
        let instance = try await test.launch {
            $0.networkInterfaces = [
                .init(deviceIndex: 0, networkInterfaceId: id),
                .init(deleteOnTermination: true, deviceIndex: 1),
            ]
        }[0]
        #expect(test.aws.world.instance(instance)?.privateIPv4 == "172.31.0.70")
        #expect(test.aws.world.instance(instance)?.macAddress == made.macAddress)
        #expect(try await show(test, id)?.attachment?.deleteOnTermination == false)
        #expect(Array(test.aws.world.networkInterfaces(in: test.aws.account, region: .usEast1)).count == 2)
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [instance]))
        try await test.lifecycle.handle(MachineEvent(instance, .terminated))
        #expect(
            test.aws.world.networkInterfaces(in: test.aws.account, region: .usEast1)
                .map { $0.interface.id } == [id])
        #expect(try await show(test, id)?.status == "available")
        #expect(test.aws.world.takenAddresses(in: .subnet(test.subnet)).count == 1)
    }

    @Test func `finds no place in a subnet that is full`() async throws {
        let test = try await Arranged()
        let vpc = try #require(
            try await test.call(CreateVpc.self, .init(cidrBlock: "10.0.0.0/24")).vpc?.vpcId)
        let subnet = try #require(
            try await test.call(CreateSubnet.self, .init(cidrBlock: "10.0.0.0/28", vpcId: vpc)).subnet?
                .subnetId)
        let launched = try await test.call(
            RunInstances.self,
            test.request(count: 20) {
                $0.minCount = 5
                $0.subnetId = subnet
            })
        #expect(Set((launched.instances ?? []).compactMap(\.privateIpAddress)).count == 11)
        #expect(
            await code { try await make(test) { $0.subnetId = subnet } }
                == "InsufficientFreeAddressesInSubnet")
    }

    @Test func `is one of as many as the type allows, with as many addresses`() async throws {
        let test = try await Arranged()
        let instance = try await test.launch()[0]
        let ids = [
            try #require(try await make(test).networkInterfaceId),
            try #require(try await make(test).networkInterfaceId),
        ]
        func attach(_ id: String, at index: Int) async -> String? {
            await code {
                try await test.call(
                    AttachNetworkInterface.self,
                    .init(networkInterfaceId: id, instanceId: instance, deviceIndex: index))
            }
        }
        func assign(_ count: Int) async -> String? {
            await code {
                try await test.call(
                    AssignPrivateIpAddresses.self,
                    .init(networkInterfaceId: ids[0], secondaryPrivateIpAddressCount: count))
            }
        }
        // A t3.micro has two interfaces with two addresses each.
        #expect(await assign(2) == nil)
        #expect(await attach(ids[0], at: 1) == "PrivateIpAddressLimitExceeded")
        let spare = try #require(try await show(test, ids[0])?.privateIpAddresses?.last?.privateIpAddress)
        _ = try await test.call(
            UnassignPrivateIpAddresses.self,
            .init(networkInterfaceId: ids[0], privateIpAddresses: [spare]))
        #expect(await attach(ids[0], at: -1) == "InvalidParameterValue")
        #expect(await attach(ids[0], at: 1000) == "InvalidParameterValue")
        #expect(await attach(ids[0], at: 1) == nil)
        #expect(await assign(1) == "PrivateIpAddressLimitExceeded")
        #expect(await attach(ids[1], at: 2) == "AttachmentLimitExceeded")
    }
}
