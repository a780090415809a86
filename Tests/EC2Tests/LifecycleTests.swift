import Ledger
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `An instance` {
    @Test func `stops, starts and terminates as its machine does`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        #expect(test.state(id) == .running)
        let stopping = try await test.call(StopInstances.self, .init(instanceIds: [id])).stoppingInstances?
            .first
        #expect(stopping?.previousState?.name == "running")
        #expect(stopping?.currentState?.name == "stopping")
        try await test.lifecycle.handle(MachineEvent(id, .stopped(reason: .ordered)))
        #expect(test.state(id) == .stopped)
        let described = try await test.call(DescribeInstances.self, .init(instanceIds: [id])).reservations?
            .first
        #expect(described?.instances?.first?.stateReason?.code == "Client.UserInitiatedShutdown")
        #expect(
            described?.instances?.first?.stateTransitionReason?.hasPrefix("User initiated (2026-") == true)
        test.aws.clock.advance(seconds: 60)
        let starting = try await test.call(StartInstances.self, .init(instanceIds: [id])).startingInstances?
            .first
        #expect(starting?.currentState?.name == "pending")
        #expect(test.aws.world.instance(id)?.launchedAt == test.aws.clock.now)
        try await test.lifecycle.handle(MachineEvent(id, .running(process: 2)))
        let ending = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        #expect(ending.terminatingInstances?.first?.currentState?.name == "shutting-down")
        try await test.lifecycle.handle(MachineEvent(id, .terminated))
        #expect(test.state(id) == .terminated)
        #expect(test.aws.machines.orders == [.launch(id), .stop(id), .start(id), .terminate(id)])
    }

    @Test func `that is terminated is remembered for an hour`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .terminated))
        test.aws.clock.advance(seconds: 3599)
        try await test.lifecycle.tick()
        let last = try await test.call(DescribeInstances.self, .init(instanceIds: [id])).reservations?.first
        #expect(last?.instances?.first?.privateIpAddress == nil)
        test.aws.clock.advance(seconds: 61)
        try await test.lifecycle.tick()
        await #expect(throws: AWSError.noSuchInstances([id])) {
            try await test.call(DescribeInstances.self, .init(instanceIds: [id]))
        }
    }

    @Test(arguments: [("stop", KnownInstance.State.stopped), ("terminate", .shuttingDown)])
    func `that shuts itself down does as its shutdown behaviour says`(
        behavior: String, expected: KnownInstance.State
    ) async throws {
        let test = try await Arranged()
        let id = try await test.launch { $0.instanceInitiatedShutdownBehavior = behavior }[0]
        try await test.lifecycle.handle(MachineEvent(id, .stopped(reason: .exited(status: 0))))
        #expect(test.state(id) == expected)
        #expect(test.aws.world.instance(id)?.transition?.code == "Client.InstanceInitiatedShutdown")
        #expect(test.aws.machines.orders.contains(.terminate(id)) == (behavior == "terminate"))
    }

    @Test func `whose first launch fails is terminated, whose later start fails is stopped`() async throws {
        let test = try await Arranged()
        let answer = try await test.call(RunInstances.self, test.request())
        let first = answer.instances?.first?.instanceId ?? ""
        try await test.lifecycle.handle(MachineEvent(first, .failed(reason: "no room")))
        #expect(test.state(first) == .terminated)
        #expect(test.aws.world.instance(first)?.transition?.code == "Server.InternalError")
        let second = try await test.launch()[0]
        _ = try await test.call(StopInstances.self, .init(instanceIds: [second]))
        try await test.lifecycle.handle(MachineEvent(second, .stopped(reason: .ordered)))
        test.aws.clock.advance(seconds: 1)
        _ = try await test.call(StartInstances.self, .init(instanceIds: [second]))
        try await test.lifecycle.handle(MachineEvent(second, .failed(reason: "no room")))
        #expect(test.state(second) == .stopped)
        let third = try await test.launch()[0]
        try await test.lifecycle.handle(MachineEvent(third, .failed(reason: "reboot")))
        #expect(test.state(third) == .stopped)
    }

    @Test func `that is being terminated does not come to life again`() async throws {
        let test = try await Arranged()
        let answer = try await test.call(RunInstances.self, test.request())
        let id = answer.instances?.first?.instanceId ?? ""
        await #expect(throws: AWSError.cannotBeStopped(id)) {
            try await test.call(StopInstances.self, .init(instanceIds: [id]))
        }
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .running(process: 1)))
        #expect(test.state(id) == .shuttingDown)
        #expect(
            await code { try await test.call(StartInstances.self, .init(instanceIds: [id])) }
                == "IncorrectInstanceState")
        #expect(
            await code { try await test.call(StopInstances.self, .init(instanceIds: [id])) }
                == "IncorrectInstanceState")
        #expect(await code { try await test.call(TerminateInstances.self, .init(instanceIds: [id])) } == nil)
    }

    @Test func `that is protected is neither terminated nor stopped`() async throws {
        let test = try await Arranged()
        let id = try await test.launch {
            $0.disableApiTermination = true
            $0.disableApiStop = true
        }[0]
        await #expect(throws: AWSError.mayNotBeTerminated(id)) {
            try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        }
        await #expect(throws: AWSError.mayNotBeStopped(id)) {
            try await test.call(StopInstances.self, .init(instanceIds: [id]))
        }
        _ = try await test.call(
            ModifyInstanceAttribute.self, .init(instanceId: id, disableApiTermination: .init(value: false)))
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        #expect(test.state(id) == .shuttingDown)
    }

    @Test func `list with one bad member changes none`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        #expect(
            await code {
                try await test.call(StopInstances.self, .init(instanceIds: [id, "i-0123456789abcdef0"]))
            } == "InvalidInstanceID.NotFound")
        #expect(test.state(id) == .running)
    }

    @Test func `is brought together with its machine when the server starts`() async throws {
        let test = try await Arranged()
        let ids = try await test.launch(count: 4)
        let states: [KnownInstance.State] = [.running, .stopping, .shuttingDown, .running]
        try await test.aws.write { draft in
            for (id, state) in zip(ids, states) {
                guard var instance = draft.instance(id) else { continue }
                instance.state = state
                instance.isTransient = id == ids[3]
                try draft.put(instance)
            }
        }
        try await test.lifecycle.reconcile()
        #expect(ids.map { test.state($0) } == [.running, .stopped, .shuttingDown, .shuttingDown])
        #expect(Set(test.aws.machines.orders.suffix(2)) == [.terminate(ids[2]), .terminate(ids[3])])
        try await test.lifecycle.handle(MachineEvent(ids[0], .stopped(reason: .lost)))
        #expect(test.state(ids[0]) == .stopped)
        #expect(test.aws.world.instance(ids[0])?.transition?.code == "Server.ScheduledStop")
    }

    @Test func `keeps the metadata options that a change leaves out`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        let answer = try await test.call(
            ModifyInstanceMetadataOptions.self,
            .init(instanceId: id, httpTokens: "required", httpEndpoint: "enabled"))
        #expect(answer.instanceMetadataOptions?.state == "pending")
        #expect(answer.instanceMetadataOptions?.httpTokens == "required")
        #expect(answer.instanceMetadataOptions?.httpPutResponseHopLimit == 1)
        let again = try await test.call(
            ModifyInstanceMetadataOptions.self, .init(instanceId: id, httpPutResponseHopLimit: 3))
        #expect(again.instanceMetadataOptions?.httpTokens == "required")
        _ = try await test.call(
            CreateTags.self, .init(resources: [id], tags: [.init(key: "a b", value: "1")]))
        #expect(
            await code {
                try await test.call(
                    ModifyInstanceMetadataOptions.self, .init(instanceId: id, instanceMetadataTags: "enabled")
                )
            } == "InvalidParameterValue")
    }

    @Test func `of one command leaves what it was given, free`() async throws {
        let test = try await Arranged()
        let (account, ids, now) = (test.aws.account, test.aws.capabilities.ids, test.aws.clock.now)
        let instance = try await test.aws.ledger.write("test", at: now) { draft in
            try TransientInstance.begin(
                profile: nil, account: account, region: .usEast1, ids: ids, at: now, in: &draft)
        }
        let interface = try #require(
            try await test.call(CreateNetworkInterface.self, .init(subnetId: instance.subnetID))
                .networkInterface?
                .networkInterfaceId)
        _ = try await test.call(
            AttachNetworkInterface.self,
            .init(networkInterfaceId: interface, instanceId: instance.id, deviceIndex: 1))
        for id in [instance.networkInterfaceID, interface] {
            let address = try await test.call(AllocateAddress.self, .init(domain: "vpc"))
            _ = try await test.call(
                AssociateAddress.self,
                .init(allocationId: address.allocationId, networkInterfaceId: id))
        }
        try await test.aws.write { try TransientInstance.end(instance.id, in: &$0) }
        let left = test.aws.world.networkInterfaces(in: account, region: .usEast1)
            .map(\.interface)
        #expect(left.map(\.id) == [interface] && left.first?.attachment == nil)
        let associations = test.aws.world.elasticAddresses(in: account, region: .usEast1)
            .compactMap(\.association)
        #expect(associations.map(\.networkInterfaceID) == [interface])
        #expect(associations.first?.instanceID == nil)
    }
}
