import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `Metadata defaults` {
    private func set(_ test: Arranged, _ request: ModifyInstanceMetadataDefaultsRequest) async throws {
        #expect(try await test.call(ModifyInstanceMetadataDefaults.self, request).return == true)
    }

    private func options(_ test: Arranged, _ id: String) -> MetadataOptions? {
        test.aws.world.instance(id)?.metadataOptions
    }

    @Test func `are nobody's preference at first`() async throws {
        let test = try await Arranged()
        let level = try await test.call(GetInstanceMetadataDefaults.self, .init()).accountLevel
        #expect(level?.managedBy == "account")
        #expect(level?.httpTokens == nil)
        #expect(level?.httpPutResponseHopLimit == nil)
    }

    @Test func `come before the image and after the launch`() async throws {
        let test = try await Arranged()
        try await set(
            test,
            .init(
                httpTokens: "required", httpPutResponseHopLimit: 5, httpEndpoint: "enabled",
                instanceMetadataTags: "enabled"))
        let id = try await test.launch()[0]
        #expect(options(test, id)?.httpTokens == .required)
        #expect(options(test, id)?.hopLimit == 5)
        #expect(options(test, id)?.instanceTags == .enabled)
        let own = try await test.launch {
            $0.metadataOptions = .init(httpTokens: "optional", httpPutResponseHopLimit: 1)
        }[0]
        #expect(options(test, own)?.httpTokens == .optional)
        #expect(options(test, own)?.hopLimit == 1)
        try await set(
            test,
            .init(
                httpTokens: "no-preference", httpPutResponseHopLimit: -1, httpEndpoint: "no-preference",
                instanceMetadataTags: "no-preference"))
        let later = try await test.launch()[0]
        #expect(options(test, later)?.httpTokens == .optional)
        #expect(options(test, later)?.hopLimit == 1)
    }

    @Test func `can be enforced`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        try await set(test, .init(httpTokensEnforced: "enabled"))
        await #expect(throws: AWSError.tokensEnforced) { try await test.launch() }
        await #expect(throws: AWSError.tokensEnforced) {
            try await test.call(
                ModifyInstanceMetadataOptions.self, .init(instanceId: id, httpTokens: "optional"))
        }
        _ = try await test.launch { $0.metadataOptions = .init(httpTokens: "required") }
    }

    @Test(
        arguments: [
            ModifyInstanceMetadataDefaultsRequest(httpTokens: "perhaps"), .init(httpPutResponseHopLimit: 0),
            .init(httpPutResponseHopLimit: 65), .init(httpEndpoint: "on"),
        ])
    func `are refused where they could not be`(request: ModifyInstanceMetadataDefaultsRequest) async throws {
        let test = try await Arranged()
        #expect(
            await code { try await test.call(ModifyInstanceMetadataDefaults.self, request) }
                == "InvalidParameterValue")
    }

    @Test func `of an instance wait while it is stopped`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        func state() async throws -> String? {
            try await test.call(DescribeInstances.self, .init(instanceIds: [id])).reservations?.first?
                .instances?.first?.metadataOptions?.state
        }
        let answer = try await test.call(
            ModifyInstanceMetadataOptions.self,
            .init(
                instanceId: id, httpTokens: "required", httpPutResponseHopLimit: 2, httpEndpoint: "enabled",
                httpProtocolIpv6: "enabled", instanceMetadataTags: "enabled"))
        #expect(answer.instanceMetadataOptions?.state == "pending")
        #expect(answer.instanceMetadataOptions?.httpProtocolIpv6 == "enabled")
        #expect(try await state() == "applied")
        _ = try await test.call(StopInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .stopped(reason: .ordered)))
        _ = try await test.call(
            ModifyInstanceMetadataOptions.self, .init(instanceId: id, httpPutResponseHopLimit: 3))
        #expect(try await state() == "pending")
        _ = try await test.call(StartInstances.self, .init(instanceIds: [id]))
        try await test.lifecycle.handle(MachineEvent(id, .running(process: 1)))
        #expect(try await state() == "applied")
    }
}
