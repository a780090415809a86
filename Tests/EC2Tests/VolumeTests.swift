import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

/// A volume that is refused: with which code, and what is asked for.
struct RefusedVolume: Sendable {
    let code: String
    let adjust: @Sendable (inout CreateVolumeRequest) -> Void

    init(_ code: String, _ adjust: @escaping @Sendable (inout CreateVolumeRequest) -> Void) {
        self.code = code
        self.adjust = adjust
    }
}

@Suite struct `A volume` {
    private func create(
        _ test: Arranged, adjusting: (inout CreateVolumeRequest) -> Void = { _ in }
    ) async throws -> EC2Service.Volume {
        var request = CreateVolumeRequest(availabilityZone: "us-east-1a", size: 10)
        adjusting(&request)
        return try await test.call(CreateVolume.self, request)
    }

    private func described(_ test: Arranged, _ id: String?) async throws -> EC2Service.Volume? {
        try await test.call(DescribeVolumes.self, .init(volumeIds: id.map { [$0] })).volumes?.first
    }

    @Test func `is made, attached, detached and deleted`() async throws {
        let test = try await Arranged()
        let made = try await create(test)
        #expect(made.state == "creating")
        #expect(made.volumeType == "gp2")
        #expect(made.iops == 100)
        let id = try #require(made.volumeId)
        #expect(try await described(test, id)?.state == "available")
        let instance = try await test.launch()[0]
        let attached = try await test.call(
            AttachVolume.self, .init(device: "/dev/sdf", instanceId: instance, volumeId: id))
        #expect(attached.state == "attaching")
        #expect(try await described(test, id)?.state == "in-use")
        #expect(try await described(test, id)?.attachments?.first?.state == "attached")
        let mappings = try await test.call(DescribeInstances.self, .init(instanceIds: [instance]))
            .reservations?.first?.instances?.first?.blockDeviceMappings
        #expect(mappings?.map(\.deviceName) == ["/dev/xvda", "/dev/sdf"])
        #expect(mappings?.map(\.ebs?.deleteOnTermination) == [true, false])
        await #expect(throws: AWSError.volumeInUse(id, by: instance)) {
            try await test.call(DeleteVolume.self, .init(volumeId: id))
        }
        let detached = try await test.call(DetachVolume.self, .init(volumeId: id))
        #expect(detached.state == "detaching")
        _ = try await test.call(DeleteVolume.self, .init(volumeId: id))
        await #expect(throws: AWSError.noSuchVolume(id)) { try await described(test, id) }
    }

    @Test(
        arguments: [
            ("gp2", 10, nil, nil, 100, nil), ("gp2", 1000, nil, nil, 3000, nil),
            ("gp3", 1, nil, nil, 3000, 125), ("gp3", 100, 4000, 500, 4000, 500),
            ("io1", 100, 5000, nil, 5000, nil), ("io2", 4, 4000, nil, 4000, nil),
            ("st1", 125, nil, nil, nil, nil), ("standard", 1, nil, nil, nil, nil),
        ] as [(String, Int, Int?, Int?, Int?, Int?)])
    func `has the speed of its type`(
        type: String, size: Int, iops: Int?, throughput: Int?, gives: Int?, flows: Int?
    ) throws {
        let shape = try VolumeRules.shape(type: type, gibibytes: size, iops: iops, throughput: throughput)
        #expect(shape.iops == gives)
        #expect(shape.throughput == flows)
    }

    @Test(
        arguments: [
            ("gp9", 10, nil, nil, "UnknownVolumeType"), ("gp2", 0, nil, nil, "InvalidParameterValue"),
            ("gp2", 20_000, nil, nil, "InvalidParameterValue"),
            ("gp2", 10, 300, nil, "InvalidParameterCombination"),
            ("gp2", 10, nil, 125, "InvalidParameterCombination"),
            ("gp3", 10, 100, nil, "InvalidParameterValue"), ("gp3", 4, 4000, nil, "InvalidParameterValue"),
            ("gp3", 100, 3000, 1000, "InvalidParameterValue"), ("io1", 100, nil, nil, "MissingParameter"),
            ("io1", 10, 501, nil, "InvalidParameterValue"), ("st1", 100, nil, nil, "InvalidParameterValue"),
        ] as [(String, Int, Int?, Int?, String)])
    func `is not what its type cannot be`(
        type: String, size: Int, iops: Int?, throughput: Int?, expected: String
    ) async throws {
        let refusal = await code {
            try VolumeRules.shape(type: type, gibibytes: size, iops: iops, throughput: throughput)
        }
        #expect(refusal == expected)
    }

    @Test func `is the same for the same client token`() async throws {
        let test = try await Arranged()
        let first = try await create(test) { $0.clientToken = "once" }
        let second = try await create(test) { $0.clientToken = "once" }
        #expect(first.volumeId == second.volumeId)
        await #expect(throws: AWSError.idempotentParameterMismatch) {
            try await create(test) {
                $0.clientToken = "once"
                $0.size = 11
            }
        }
    }

    @Test(arguments: [
        RefusedVolume("MissingParameter") { $0.size = nil },
        RefusedVolume("MissingParameter") { $0.availabilityZone = nil },
        RefusedVolume("InvalidZone.NotFound") { $0.availabilityZone = "us-east-1z" },
        RefusedVolume("UnsupportedOperation") { $0.encrypted = true },
        RefusedVolume("UnsupportedOperation") { $0.multiAttachEnabled = true },
        RefusedVolume("InvalidSnapshot.NotFound") { $0.snapshotId = "snap-0123456789abcdef0" },
        RefusedVolume("DryRunOperation") { $0.dryRun = true },
    ])
    func `is refused`(_ row: RefusedVolume) async throws {
        let test = try await Arranged()
        #expect(await code { try await create(test, adjusting: row.adjust) } == row.code)
        #expect(try await test.call(DescribeVolumes.self, .init()).volumes?.isEmpty == true)
    }

    @Test func `goes to an instance of its zone, at a free device, once`() async throws {
        let test = try await Arranged()
        let instance = try await test.launch()[0]
        let here = try #require(try await create(test).volumeId)
        let there = try #require(try await create(test) { $0.availabilityZone = "us-east-1b" }.volumeId)
        func attach(_ volume: String, _ device: String) async -> String? {
            await code {
                try await test.call(
                    AttachVolume.self, .init(device: device, instanceId: instance, volumeId: volume))
            }
        }
        #expect(await attach(there, "/dev/sdf") == "InvalidVolume.ZoneMismatch")
        #expect(await attach(here, "/dev/xvda") == "InvalidParameterValue")
        #expect(await attach("vol-0123456789abcdef0", "/dev/sdf") == "InvalidVolume.NotFound")
        #expect(await attach(here, "/dev/sdf") == nil)
        #expect(await attach(here, "/dev/sdg") == "VolumeInUse")
        let root = try #require(test.aws.world.instance(instance)?.rootVolumeID)
        await #expect(throws: AWSError.rootNotDetachable(root, instance: instance)) {
            try await test.call(DetachVolume.self, .init(volumeId: root))
        }
        await #expect(throws: AWSError.notAttached(there)) {
            try await test.call(DetachVolume.self, .init(volumeId: there))
        }
        #expect(
            await code {
                try await test.call(DetachVolume.self, .init(device: "/dev/sdz", volumeId: here))
            } == "InvalidAttachment.NotFound")
    }

    @Test func `grows and changes its type, and says so`() async throws {
        let test = try await Arranged()
        let id = try #require(try await create(test).volumeId)
        #expect(
            await code {
                try await test.call(DescribeVolumesModifications.self, .init(volumeIds: [id]))
            } == "InvalidVolumeModification.NotFound")
        let answer = try await test.call(
            ModifyVolume.self, .init(volumeId: id, size: 20, volumeType: "gp3", throughput: 250))
        #expect(answer.volumeModification?.modificationState == "modifying")
        #expect(answer.volumeModification?.originalVolumeType == "gp2")
        #expect(answer.volumeModification?.targetIops == 3000)
        let found = try await test.call(
            DescribeVolumesModifications.self,
            .init(filters: [.init(name: "modification-state", values: ["completed"])]))
        #expect(found.volumesModifications?.map(\.volumeId) == [id])
        #expect(try await described(test, id)?.size == 20)
        #expect(try await described(test, id)?.throughput == 250)
        await #expect(throws: AWSError.cannotShrink) {
            try await test.call(ModifyVolume.self, .init(volumeId: id, size: 10))
        }
    }

    @Test func `is found by filters, with its status`() async throws {
        let test = try await Arranged()
        let instance = try await test.launch()[0]
        _ = try await create(test) {
            $0.volumeType = "gp3"
            $0.tagSpecifications = [.init(resourceType: "volume", tags: [.init(key: "Name", value: "data")])]
        }
        func count(_ name: String, _ value: String) async throws -> Int? {
            try await test.call(DescribeVolumes.self, .init(filters: [.init(name: name, values: [value])]))
                .volumes?.count
        }
        #expect(try await count("status", "in-use") == 1)
        #expect(try await count("status", "available") == 1)
        #expect(try await count("attachment.instance-id", instance) == 1)
        #expect(try await count("tag:Name", "data") == 1)
        #expect(try await count("size", "8") == 1)
        let statuses = try await test.call(DescribeVolumeStatus.self, .init()).volumeStatuses
        #expect(statuses?.map(\.volumeStatus?.status) == ["ok", "ok"])
    }

    @Test func `of a launch goes with the instance unless it is to stay`() async throws {
        let test = try await Arranged()
        let id = try await test.launch {
            $0.blockDeviceMappings = [
                .init(ebs: .init(volumeSize: 5, volumeType: "gp3"), deviceName: "/dev/sdf"),
                .init(ebs: .init(deleteOnTermination: false, volumeSize: 6), deviceName: "/dev/sdg"),
                .init(ebs: .init(iops: 500, volumeSize: 20, volumeType: "io1"), deviceName: "/dev/xvda"),
            ]
            $0.tagSpecifications = [.init(resourceType: "volume", tags: [.init(key: "a", value: "b")])]
        }[0]
        let volumes = try #require(test.aws.world.instance(id).map { test.aws.world.volumes(of: $0) })
        #expect(volumes.map(\.shape.gibibytes) == [20, 5, 6])
        #expect(volumes.map(\.shape.iops) == [500, 3000, 100])
        #expect(volumes.allSatisfy { $0.tags == [KnownTag(key: "a", value: "b")] })
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .terminated))
        let left = try await test.call(DescribeVolumes.self, .init()).volumes
        #expect(left?.map(\.size) == [6])
        #expect(left?.map(\.state) == ["available"])
    }

    @Test func `is kept when an instance is told so later`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        _ = try await test.call(
            ModifyInstanceAttribute.self,
            .init(
                instanceId: id,
                blockDeviceMappings: [.init(deviceName: "/dev/xvda", ebs: .init(deleteOnTermination: false))])
        )
        #expect(
            await code {
                try await test.call(
                    ModifyInstanceAttribute.self,
                    .init(
                        instanceId: id,
                        blockDeviceMappings: [
                            .init(deviceName: "/dev/sdz", ebs: .init(deleteOnTermination: false))
                        ]))
            } == "InvalidInstanceAttributeValue")
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .terminated))
        #expect(try await test.call(DescribeVolumes.self, .init()).volumes?.map(\.state) == ["available"])
    }

    @Test func `that an older server noted at its instance is written down`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        let known = try #require(test.aws.world.instance(id))
        try await test.aws.write { draft in
            for volume in draft.volumes(of: known) { draft.remove(volume) }
            try draft.put(try known.asOlderServersWroteIt())
        }
        #expect(try await test.call(DescribeVolumes.self, .init()).volumes?.isEmpty == true)
        try await test.lifecycle.reconcile()
        let volume = try await test.call(DescribeVolumes.self, .init()).volumes?.first
        #expect(volume?.volumeId == known.rootVolumeID)
        #expect(volume?.size == 12)
        #expect(volume?.tags?.first?.value == "old")
        #expect(volume?.attachments?.first?.instanceId == id)
        #expect(test.aws.world.instance(id)?.rootVolumeGiB == nil)
    }
}
