import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `An attribute` {
    private func stopped(_ test: Arranged) async throws -> String {
        let id = try await test.launch { $0.creditSpecification = .init(cpuCredits: "standard") }[0]
        _ = try await test.call(StopInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .stopped(reason: .ordered)))
        return id
    }

    @Test func `that counts at the start is changed while the instance is stopped`() async throws {
        let test = try await Arranged()
        let running = try await test.launch()[0]
        await #expect(throws: AWSError.notStopped(running)) {
            try await test.call(
                ModifyInstanceAttribute.self,
                .init(instanceId: running, instanceType: .init(value: "t3.small")))
        }
        let id = try await stopped(test)
        _ = try await test.call(
            ModifyInstanceAttribute.self, .init(instanceId: id, instanceType: .init(value: "t3.small")))
        #expect(test.aws.world.instance(id)?.instanceType == "t3.small")
        #expect(test.aws.world.instance(id)?.creditSpecification == "standard")
        _ = try await test.call(
            ModifyInstanceAttribute.self, .init(instanceId: id, attribute: "instanceType", value: "m5.large"))
        #expect(test.aws.world.instance(id)?.creditSpecification == nil)
        _ = try await test.call(StartInstances.self, .init(instanceIds: [id]))
        #expect(test.aws.machines.spec(of: id)?.resources == MachineResources(vCPUs: 2, memoryMiB: 8192))
    }

    @Test(
        arguments: [
            (ModifyInstanceAttributeRequest(instanceId: "i"), "InvalidParameterCombination"),
            (
                .init(
                    sourceDestCheck: .init(value: true), disableApiStop: .init(value: true), instanceId: "i"),
                "InvalidParameterCombination"
            ),
            (.init(instanceId: "i", kernel: .init(value: "aki-1")), "UnsupportedOperation"),
            (.init(instanceId: "i", instanceType: .init(value: "t4g.micro")), "InvalidParameterValue"),
            (.init(instanceId: "i", attribute: "colour", value: "red"), "InvalidParameterValue"),
            (.init(instanceId: "i", attribute: "disableApiStop"), "MissingParameter"),
            (.init(instanceId: "i", groups: ["sg-0123456789abcdef0"]), "InvalidGroup.NotFound"),
        ] as [(ModifyInstanceAttributeRequest, String)])
    func `is not changed to what cannot be`(request: ModifyInstanceAttributeRequest, expected: String)
        async throws
    {
        let test = try await Arranged()
        var request = request
        request.instanceId = try await stopped(test)
        let before = test.aws.world.version
        let modified = request
        let refusal = await code { try await test.call(ModifyInstanceAttribute.self, modified) }
        #expect(refusal == expected)
        #expect(test.aws.world.version == before)
    }

    @Test func `is described alone`() async throws {
        let test = try await Arranged()
        let id = try await test.launch { $0.userData = "ZWNobw==" }[0]
        func describe(_ name: String) async throws -> InstanceAttribute {
            try await test.call(DescribeInstanceAttribute.self, .init(instanceId: id, attribute: name))
        }
        let protection = try await describe("disableApiTermination")
        #expect(protection.disableApiTermination?.value == false)
        #expect(protection.userData == nil)
        #expect(try await describe("userData").userData?.value == "ZWNobw==")
        #expect(try await describe("instanceType").instanceType?.value == "t3.micro")
        #expect(
            try await describe("instanceInitiatedShutdownBehavior").instanceInitiatedShutdownBehavior?.value
                == "stop")
        #expect(await code { try await describe("colour") } == "InvalidParameterValue")
    }
}

@Suite struct `What an instance is told` {
    private func described(_ test: Arranged, _ id: String) async throws -> EC2Service.Instance? {
        try await test.call(DescribeInstances.self, .init(instanceIds: [id])).reservations?.first?.instances?
            .first
    }

    @Test func `about monitoring holds at once`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        let on = try await test.call(MonitorInstances.self, .init(instanceIds: [id]))
        #expect(on.instanceMonitorings?.first?.monitoring?.state == "pending")
        #expect(try await described(test, id)?.monitoring?.state == "enabled")
        let off = try await test.call(UnmonitorInstances.self, .init(instanceIds: [id]))
        #expect(off.instanceMonitorings?.first?.monitoring?.state == "disabling")
        #expect(try await described(test, id)?.monitoring?.state == "disabled")
    }

    @Test func `about credits holds where there are any`() async throws {
        let test = try await Arranged()
        let burstable = try await test.launch()[0]
        let other = try await test.launch { $0.instanceType = "m5.large" }[0]
        let answer = try await test.call(
            ModifyInstanceCreditSpecification.self,
            .init(instanceCreditSpecifications: [
                .init(instanceId: burstable, cpuCredits: "standard"),
                .init(instanceId: other, cpuCredits: "standard"),
                .init(instanceId: "i-0123456789abcdef0", cpuCredits: "standard"),
            ]))
        #expect(answer.successfulInstanceCreditSpecifications?.map(\.instanceId) == [burstable])
        #expect(
            answer.unsuccessfulInstanceCreditSpecifications?.map(\.error?.code) == [
                "InstanceCreditSpecification.NotSupported", "InvalidInstanceID.NotFound",
            ])
        let found = try await test.call(DescribeInstanceCreditSpecifications.self, .init())
        #expect(found.instanceCreditSpecifications?.map(\.cpuCredits) == ["standard"])
    }

    @Test func `about maintenance, names and reservations is described`() async throws {
        let test = try await Arranged()
        let id = try await test.launch { $0.cpuOptions = .init(coreCount: 1, threadsPerCore: 1) }[0]
        #expect(test.aws.machines.spec(of: id)?.resources.vCPUs == 1)
        _ = try await test.call(
            ModifyInstanceMaintenanceOptions.self, .init(instanceId: id, autoRecovery: "disabled"))
        #expect(
            await code {
                try await test.call(
                    ModifyPrivateDnsNameOptions.self,
                    .init(instanceId: id, privateDnsHostnameType: "resource-name"))
            } == "IncorrectInstanceState")
        _ = try await test.call(StopInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .stopped(reason: .ordered)))
        _ = try await test.call(
            ModifyPrivateDnsNameOptions.self,
            .init(
                instanceId: id, privateDnsHostnameType: "resource-name", enableResourceNameDnsARecord: true))
        _ = try await test.call(
            ModifyInstanceCapacityReservationAttributes.self,
            .init(
                instanceId: id,
                capacityReservationSpecification: .init(capacityReservationPreference: "none")))
        let instance = try await described(test, id)
        #expect(instance?.cpuOptions?.coreCount == 1)
        #expect(instance?.cpuOptions?.threadsPerCore == 1)
        #expect(instance?.maintenanceOptions?.autoRecovery == "disabled")
        #expect(instance?.privateDnsName == "\(id).ec2.internal")
        #expect(instance?.privateDnsNameOptions?.enableResourceNameDnsARecord == true)
        #expect(instance?.capacityReservationSpecification?.capacityReservationPreference == "none")
    }

    @Test func `about its source and destination is put back`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        _ = try await test.call(
            ModifyInstanceAttribute.self, .init(sourceDestCheck: .init(value: false), instanceId: id))
        _ = try await test.call(
            ResetInstanceAttribute.self, .init(instanceId: id, attribute: "sourceDestCheck"))
        #expect(test.aws.world.instance(id)?.sourceDestCheck == true)
        #expect(
            await code {
                try await test.call(ResetInstanceAttribute.self, .init(instanceId: id, attribute: "kernel"))
            } == "UnsupportedOperation")
    }
}
