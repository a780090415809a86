import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `An association` {
    private func associate(_ test: Arranged, _ instance: String, _ profile: String = "DEV_PROFILE")
        async throws
        -> IamInstanceProfileAssociation
    {
        let answer = try await test.call(
            AssociateIamInstanceProfile.self,
            .init(iamInstanceProfile: .init(name: profile), instanceId: instance))
        return try #require(answer.iamInstanceProfileAssociation)
    }

    private func listed(_ test: Arranged, _ filters: [Filter]? = nil) async throws
        -> [IamInstanceProfileAssociation]
    {
        try await test.call(DescribeIamInstanceProfileAssociations.self, .init(filters: filters))
            .iamInstanceProfileAssociations ?? []
    }

    @Test func `is associating in the answer and associated right after`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        let association = try await associate(test, id)
        #expect(association.state == "associating")
        #expect(association.associationId?.hasPrefix("iip-assoc-") == true)
        #expect(association.associationId?.utf8.count == 27)
        #expect(association.iamInstanceProfile?.id == "AIPADEV")
        #expect(
            association.iamInstanceProfile?.arn == "arn:aws:iam::123456789012:instance-profile/DEV_PROFILE")
        #expect(association.timestamp == nil)
        #expect(try await listed(test).map(\.state) == ["associated"])
        let instance = try await test.call(DescribeInstances.self, .init(instanceIds: [id]))
            .reservations?.first?.instances?.first
        #expect(instance?.iamInstanceProfile?.id == "AIPADEV")
    }

    @Test func `of a launch is associated once the instance runs`() async throws {
        let test = try await Arranged()
        let answer = try await test.call(
            RunInstances.self, test.request { $0.iamInstanceProfile = .init(name: "DEV_PROFILE") })
        let id = answer.instances?.first?.instanceId ?? ""
        #expect(answer.instances?.first?.iamInstanceProfile?.id == "AIPADEV")
        #expect(try await listed(test).map(\.state) == ["associating"])
        try await test.lifecycle.handle(MachineEvent(id, .running(process: 1)))
        #expect(try await listed(test).map(\.state) == ["associated"])
    }

    @Test func `is one at a time`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        _ = try await associate(test, id)
        await #expect(
            throws: AWSError("IncorrectState", "There is an existing association for instance \(id)")
        ) {
            try await associate(test, id, "TEST_PROFILE")
        }
    }

    @Test(
        arguments: [
            (KnownInstance.State.pending, "IncorrectInstanceState"), (.stopping, "IncorrectInstanceState"),
            (.shuttingDown, "IncorrectInstanceState"), (.terminated, "IncorrectInstanceState"),
            (.stopped, nil),
            (.running, nil),
        ] as [(KnownInstance.State, String?)])
    func `is made with what runs or is stopped`(state: KnownInstance.State, expected: String?) async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        try await test.aws.write { draft in
            guard var instance = draft.instance(id) else { return }
            instance.state = state
            try draft.put(instance)
        }
        #expect(await code { try await associate(test, id) } == expected)
    }

    @Test func `waits for a trust policy that lets EC2 in, and needs no restart then`() async throws {
        let test = try await Arranged(trust: Arranged.trustsLambda)
        let id = try await test.launch()[0]
        _ = try await associate(test, id)
        try await test.lifecycle.tick()
        #expect(try await listed(test).map(\.state) == ["associating"])
        try await test.addProfile("DEV", trust: Arranged.trustsEC2)
        try await test.lifecycle.tick()
        #expect(try await listed(test).map(\.state) == ["associated"])
    }

    @Test func `is replaced by one with another identifier`() async throws {
        let test = try await Arranged(associationDelay: 20)
        let id = try await test.launch()[0]
        let first = try await associate(test, id)
        test.aws.clock.advance(seconds: 20)
        try await test.lifecycle.tick()
        let second = try await test.call(
            ReplaceIamInstanceProfileAssociation.self,
            .init(iamInstanceProfile: .init(name: "TEST_PROFILE"), associationId: first.associationId ?? "")
        ).iamInstanceProfileAssociation
        #expect(second?.associationId != first.associationId)
        #expect(second?.state == "associating")
        // Until it has come through, both are listed.
        #expect(Set(try await listed(test).compactMap(\.state)) == ["associating", "disassociating"])
        test.aws.clock.advance(seconds: 20)
        try await test.lifecycle.tick()
        #expect(try await listed(test).map(\.associationId) == [second?.associationId])
        #expect(try await listed(test).map(\.state) == ["associated"])
    }

    @Test func `replaced by its own profile stays as it is`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        let first = try await associate(test, id)
        let second = try await test.call(
            ReplaceIamInstanceProfileAssociation.self,
            .init(iamInstanceProfile: .init(name: "DEV_PROFILE"), associationId: first.associationId ?? "")
        ).iamInstanceProfileAssociation
        #expect(second?.associationId == first.associationId)
        #expect(second?.state == "associated")
    }

    @Test func `is taken away from a running instance by and by`() async throws {
        let test = try await Arranged(associationDelay: 30)
        let id = try await test.launch()[0]
        let association = try await associate(test, id)
        let answer = try await test.call(
            DisassociateIamInstanceProfile.self, .init(associationId: association.associationId ?? ""))
        #expect(answer.iamInstanceProfileAssociation?.state == "disassociating")
        #expect(try await listed(test).map(\.state) == ["disassociating"])
        test.aws.clock.advance(seconds: 30)
        try await test.lifecycle.tick()
        #expect(try await listed(test).isEmpty)
    }

    @Test func `is taken away from a stopped instance at once, and is not found again`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        _ = try await test.call(StopInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .stopped(reason: .ordered)))
        let association = try await associate(test, id)
        #expect(try await listed(test).map(\.state) == ["associating"])
        let request = DisassociateIamInstanceProfileRequest(associationId: association.associationId ?? "")
        let answer = try await test.call(DisassociateIamInstanceProfile.self, request)
        #expect(answer.iamInstanceProfileAssociation?.state == "disassociated")
        await #expect(
            throws: AWSError(
                "InvalidAssociationID.NotFound",
                "An invalid association-id of '\(request.associationId)' was given")
        ) {
            try await test.call(DisassociateIamInstanceProfile.self, request)
        }
    }

    @Test func `survives a stop and vanishes with termination`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        _ = try await associate(test, id)
        _ = try await test.call(StopInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .stopped(reason: .ordered)))
        #expect(try await listed(test).count == 1)
        _ = try await test.call(TerminateInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .terminated))
        #expect(try await listed(test).isEmpty)
    }

    @Test(
        arguments: [
            (Filter(name: "instance-id", values: ["i-0123456789abcdef0"]), nil),
            (
                Filter(name: "instance-id", values: ["i-*"]),
                "A filter with an invalid instance-id of 'i-*' was given"
            ),
            (
                Filter(name: "state", values: ["assoc*"]),
                "A filter for an unknown association state of 'assoc*' was given"
            ),
            (
                Filter(name: "state", values: ["disassociated"]),
                "Only 'associated', 'associating' and 'disassociating' are allowed"
            ),
            (Filter(name: "association-id", values: ["x"]), "An unknown filter 'association-id' was given"),
            (
                Filter(name: "state", values: []),
                "Invalid value 'null/empty' for 'filter'. Invalid filter - one of more name/value pair was incomplete"
            ),
        ] as [(Filter, String?)])
    func `list is particular about filters`(filter: Filter, message: String?) async throws {
        let test = try await Arranged()
        guard let message else {
            #expect(try await listed(test, [filter]).isEmpty)
            return
        }
        await #expect(throws: AWSError("InvalidParameterValue", message)) { try await listed(test, [filter]) }
    }

    @Test func `list has pages of any size from one on`() async throws {
        let test = try await Arranged()
        for id in try await test.launch(count: 3) { _ = try await associate(test, id) }
        var seen: [String] = []
        var token: String?
        repeat {
            let page = try await test.call(
                DescribeIamInstanceProfileAssociations.self, .init(maxResults: 1, nextToken: token))
            seen += (page.iamInstanceProfileAssociations ?? []).compactMap(\.associationId)
            token = page.nextToken
        } while token != nil
        #expect(seen.count == 3)
        #expect(Set(seen).count == 3)
        #expect(
            await code {
                try await test.call(DescribeIamInstanceProfileAssociations.self, .init(maxResults: 0))
            } == "InvalidParameterValue")
    }

    @Test(arguments: [
        ("iip-assoc-0123456789abcdef0", "InvalidAssociationID.NotFound"), ("assoc", "InvalidParameterValue"),
    ])
    func `that is not there is not described`(id: String, expected: String) async throws {
        let test = try await Arranged()
        #expect(
            await code {
                try await test.call(DescribeIamInstanceProfileAssociations.self, .init(associationIds: [id]))
            } == expected)
    }
}
