import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `The interfaces of a launch` {
    /// A VPC with two subnets of one zone, and a group besides the default one.
    private struct Place {
        let subnets: [String]
        let defaultGroup: String
        let group: String

        init(_ test: Arranged) async throws {
            let vpc = try #require(
                try await test.call(CreateVpc.self, .init(cidrBlock: "10.0.0.0/16")).vpc?.vpcId)
            var subnets: [String] = []
            for block in ["10.0.0.0/24", "10.0.1.0/24"] {
                let made = try await test.call(
                    CreateSubnet.self,
                    .init(availabilityZone: "us-east-1a", cidrBlock: block, vpcId: vpc))
                subnets.append(try #require(made.subnet?.subnetId))
            }
            self.subnets = subnets
            let groups = test.aws.world.securityGroups(in: test.aws.account, region: .usEast1)
            defaultGroup = try #require(groups.first { $0.vpcID == vpc }?.id)
            group = try #require(
                try await test.call(
                    CreateSecurityGroup.self, .init(description: "d", groupName: "web", vpcId: vpc)
                ).groupId)
        }
    }

    private func interface(
        _ test: Arranged, in subnet: String, groups: [String]? = nil
    ) async throws -> String {
        let made = try await test.call(
            CreateNetworkInterface.self, .init(subnetId: subnet, groups: groups))
        return try #require(made.networkInterface?.networkInterfaceId)
    }

    private func asked(_ request: RunInstancesRequest, _ test: Arranged) -> [Question] {
        RunInstances.authorization.questions(
            request, caller: test.aws.root, world: test.aws.world, region: .usEast1)
    }

    private func resources(_ questions: [Question]) -> [Substring] {
        questions.map { $0.resource.dropFirst("arn:aws:ec2:us-east-1:123456789012:".count) }
            .filter { $0.hasPrefix("subnet/") || $0.hasPrefix("security-group/") || $0.hasPrefix("network") }
    }

    @Test func `are asked about one by one, each with its own subnet and groups`() async throws {
        let test = try await Arranged()
        let place = try await Place(test)
        let own = try await interface(test, in: place.subnets[0], groups: [place.group])
        let network = DefaultNetwork(account: test.aws.account, region: .usEast1)
        func existing(_ index: Int) -> InstanceNetworkInterfaceSpecification {
            .init(deviceIndex: index, networkInterfaceId: own)
        }
        func new(_ index: Int) -> InstanceNetworkInterfaceSpecification {
            .init(deviceIndex: index, subnetId: place.subnets[1])
        }
        let both = [
            "subnet/\(place.subnets[0])", "subnet/\(place.subnets[1])", "security-group/\(place.group)",
            "security-group/\(place.defaultGroup)", "network-interface/\(own)", "network-interface/*",
        ]
        // The one at place 0 is the primary one, wherever it stands.
        for interfaces in [[existing(0), new(1)], [new(1), existing(0)]] {
            let questions = asked(test.request { $0.networkInterfaces = interfaces }, test)
            #expect(resources(questions) == both.map { $0[...] })
            let made = questions.first { $0.resource.hasSuffix("network-interface/*") }
            #expect(made?.keys["ec2:subnet"]?.values.first?.hasSuffix(place.subnets[1]) == true)
        }
        let questions = asked(
            test.request { $0.networkInterfaces = [.init(deviceIndex: 0), existing(1)] }, test)
        #expect(
            resources(questions) == [
                "subnet/\(network.subnets[0].id)", "subnet/\(place.subnets[0])",
                "security-group/\(network.securityGroup.id)", "security-group/\(place.group)",
                "network-interface/*", "network-interface/\(own)",
            ])
    }

    @Test func `that are new need permission beside one that is there`() async throws {
        let test = try await Arranged()
        let place = try await Place(test)
        let own = try await interface(test, in: place.subnets[0])
        func launch(denying resource: String) async throws -> String? {
            let alice = try test.user(
                String(resource.filter(\.isLetter)),
                allowed: #"""
                    {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"ec2:*","Resource":"*"},
                    {"Effect":"Deny","Action":"ec2:RunInstances","Resource":"arn:aws:ec2:*:*:\#(resource)"}]}
                    """#)
            let request = test.request {
                $0.networkInterfaces = [
                    .init(deviceIndex: 0, networkInterfaceId: own),
                    .init(deviceIndex: 1, subnetId: place.subnets[1]),
                ]
            }
            return await code { try await test.aws.call(RunInstances.self, request, as: alice) }
        }
        for resource in [
            "network-interface/${*}", "subnet/\(place.subnets[1])", "security-group/\(place.defaultGroup)",
        ] {
            #expect(try await launch(denying: resource) == "UnauthorizedOperation", "\(resource)")
        }
        let allowed = try await launch(denying: "subnet/none")
        #expect(allowed == nil)
    }

    @Test func `have places and identifiers of their own`() async throws {
        let test = try await Arranged()
        let id = try await interface(test, in: test.subnet)
        func launch(_ interfaces: [InstanceNetworkInterfaceSpecification]) async -> String? {
            await code {
                try await test.call(RunInstances.self, test.request { $0.networkInterfaces = interfaces })
            }
        }
        #expect(
            await launch([
                .init(deviceIndex: 0, networkInterfaceId: id), .init(deviceIndex: 1, networkInterfaceId: id),
            ]) == "InvalidParameterValue")
        #expect(
            await launch([.init(deviceIndex: 0), .init(deviceIndex: 1), .init(deviceIndex: 1)])
                == "InvalidParameterValue")
        #expect(
            test.aws.world.networkInterface(id, in: test.aws.account, region: .usEast1)?.attachment == nil)
    }

    @Test func `are no more than the type allows`() async throws {
        let test = try await Arranged()
        func launch(_ change: @Sendable (inout RunInstancesRequest) -> Void) async -> AWSError? {
            do {
                _ = try await test.call(RunInstances.self, test.request(adjusting: change))
                return nil
            } catch { return error as? AWSError }
        }
        #expect(
            await launch { $0.networkInterfaces = (0..<3).map { .init(deviceIndex: $0) } }
                == AWSError(
                    "AttachmentLimitExceeded", "Interface count 3 exceeds the limit for t3.micro"))
        #expect(
            await launch {
                $0.networkInterfaces = [.init(deviceIndex: 0, secondaryPrivateIpAddressCount: 2)]
            }
                == AWSError(
                    "PrivateIpAddressLimitExceeded", "Number of private addresses will exceed limit."))
        @Sendable func volumes(_ count: Int) -> [BlockDeviceMapping] {
            (0..<count).map { BlockDeviceMapping(ebs: .init(volumeSize: 1), deviceName: "/dev/sd\($0)") }
        }
        #expect(await launch { $0.blockDeviceMappings = volumes(27) }?.code == "AttachmentLimitExceeded")
        #expect(await launch { $0.blockDeviceMappings = volumes(26) } == nil)
    }
}
