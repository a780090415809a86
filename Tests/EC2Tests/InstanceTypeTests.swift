import Service
import TestSupport
import Testing
import Vocabulary

@testable import EC2Service

@Suite struct `An instance type` {
    @Test(
        arguments: [
            ("t3.micro", 2, 1, 2, 1024, "x86_64", "nitro", true, 2, 2),
            ("t4g.nano", 2, 2, 1, 512, "arm64", "nitro", true, 2, 2),
            ("t2.micro", 1, 1, 1, 1024, "x86_64", "xen", true, 2, 2),
            ("m5.large", 2, 1, 2, 8192, "x86_64", "nitro", false, 3, 10),
            ("c5.metal", 96, 48, 2, 196_608, "x86_64", nil, false, 15, 50),
            ("m7g.medium", 1, 1, 1, 4096, "arm64", "nitro", false, 2, 4),
        ] as [(String, Int, Int, Int, Int, String, String?, Bool, Int, Int)])
    func `is what AWS says`(
        name: String, vCPUs: Int, cores: Int, threads: Int, memory: Int, architecture: String,
        hypervisor: String?, isBurstable: Bool, interfaces: Int, addresses: Int
    ) throws {
        let type = try InstanceTypes.named(name)
        #expect(type.vCPUs == vCPUs)
        #expect(type.cores == cores)
        #expect(type.threadsPerCore == threads)
        #expect(type.memoryMiB == memory)
        #expect(type.architecture == architecture)
        #expect(type.hypervisor == hypervisor)
        #expect(type.isBurstable == isBurstable)
        #expect(type.networkInterfaces == interfaces)
        #expect(type.ipv4PerInterface == addresses)
    }

    @Test func `is read from every line of the table`() {
        #expect(InstanceTypes.all.count == 1131)
        #expect(InstanceTypes.all.values.allSatisfy { $0.memoryMiB > 0 && !$0.architectures.isEmpty })
    }

    @Test func `is found by filters, in pages`() async throws {
        let test = try await Arranged()
        func types(_ filters: [Filter]) async throws -> [String] {
            try await test.call(DescribeInstanceTypes.self, .init(filters: filters)).instanceTypes?
                .compactMap(\.instanceType) ?? []
        }
        #expect(
            try await types([
                .init(name: "instance-type", values: ["t3.*"]),
                .init(name: "memory-info.size-in-mib", values: ["1024", "2048"]),
            ]) == ["t3.micro", "t3.small"])
        #expect(
            try await types([
                .init(name: "bare-metal", values: ["true"]), .init(name: "instance-type", values: ["c5*"]),
            ]) == ["c5.metal", "c5d.metal", "c5n.metal"])
        var seen = 0
        var token: String?
        repeat {
            let page = try await test.call(
                DescribeInstanceTypes.self, .init(maxResults: 100, nextToken: token))
            seen += page.instanceTypes?.count ?? 0
            token = page.nextToken
        } while token != nil
        #expect(seen > 1000)
        await #expect(throws: AWSError.noSuchInstanceTypes(["t9.nano"])) {
            try await test.call(DescribeInstanceTypes.self, .init(instanceTypes: ["t9.nano", "t3.nano"]))
        }
    }

    @Test(arguments: [
        ("region", ["us-east-1"]),
        ("availability-zone", ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d", "us-east-1f"]),
    ])
    func `is offered in places`(locationType: String, expected: [String]) async throws {
        let test = try await Arranged()
        let answer = try await test.call(
            DescribeInstanceTypeOfferings.self,
            .init(
                locationType: locationType, filters: [.init(name: "instance-type", values: ["t3.micro"])]))
        #expect(answer.instanceTypeOfferings?.compactMap(\.location) == expected)
    }

    @Test func `is not launched where it is not offered`() async throws {
        let test = try await Arranged()
        #expect(
            await code {
                try await test.call(
                    RunInstances.self,
                    test.request { $0.placement = .init(availabilityZone: "us-east-1e") })
            } == "Unsupported")
    }
}
