import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `A filter` {
    @Test(arguments: [
        ("web", "web", true), ("web", "Web", false), ("w*", "web", true), ("*b", "web", true),
        ("*", "", true),
        ("w?b", "web", true), ("w?b", "wb", false), ("a*b*c", "a1b2b3c", true), ("a*b*c", "a1c2b", false),
        ("\\*", "*", true), ("\\*", "x", false), ("a\\?", "a?", true), ("", "", true), ("", "x", false),
        ("*a*", "bbb", false),
    ])
    func `matches with wildcards and by case`(pattern: String, text: String, expected: Bool) {
        #expect(FilterPattern(pattern).matches(text) == expected)
    }

    @Test(
        arguments: [
            ("instance-type", ["t3.*"], 3), ("instance-type", ["t2.nano", "t3.micro"], 3),
            ("tag:Name", ["a"], 1),
            ("tag:Name", ["?"], 2), ("tag-key", ["Name"], 2), ("tag:Other", ["a"], 0),
            ("instance-state-name", ["running"], 3), ("instance-state-code", ["16"], 3),
            ("vpc-id", ["vpc-*"], 3),
            ("iam-instance-profile.arn", ["*/DEV_PROFILE"], 1), ("private-ip-address", ["10.*"], 0),
            ("availability-zone-id", ["use1-az1"], 3), ("boot-mode", ["*"], 0),
            ("current-instance-boot-mode", ["legacy-bios"], 3), ("ebs-optimized", ["false"], 3),
            ("ena-support", ["true"], 3), ("enclave-options.enabled", ["false"], 3),
            ("hibernation-options.configured", ["true"], 0),
            ("maintenance-options.auto-recovery", ["default"], 3),
            ("metadata-options.http-protocol-ipv4", ["enabled"], 3),
            ("metadata-options.http-protocol-ipv6", ["enabled"], 0),
            ("metadata-options.state", ["applied"], 3), ("metadata-options.http-tokens", ["optional"], 3),
            ("private-dns-name-options.hostname-type", ["ip-name"], 3),
            ("private-dns-name-options.enable-resource-name-dns-a-record", ["true"], 0),
            ("placement-group-name", ["*"], 0), ("capacity-reservation-id", ["*"], 0),
            ("capacity-reservation-specification.capacity-reservation-preference", ["open"], 3),
            ("tpm-support", ["v2.0"], 0), ("operator.managed", ["false"], 3),
            ("network-interface.private-ip-address", ["172.31.*"], 3),
            ("network-interface.operator.managed", ["false"], 3),
            ("image-id", ["ami-0abc123def456"], 3), ("spot-instance-request-id", ["*"], 0),
        ] as [(String, [String], Int)])
    func `chooses among instances`(name: String, values: [String], expected: Int) async throws {
        let test = try await Arranged()
        for tag in ["a", "b"] {
            _ = try await test.launch {
                $0.tagSpecifications = [
                    .init(resourceType: "instance", tags: [.init(key: "Name", value: tag)])
                ]
            }
        }
        _ = try await test.launch { $0.iamInstanceProfile = .init(name: "DEV_PROFILE") }
        let answer = try await test.call(
            DescribeInstances.self, .init(filters: [.init(name: name, values: values)]))
        #expect((answer.reservations ?? []).flatMap { $0.instances ?? [] }.count == expected)
    }

    @Test func `that nobody knows is refused`() async throws {
        let test = try await Arranged()
        await #expect(throws: AWSError("InvalidParameterValue", "The filter 'colour' is invalid")) {
            try await test.call(
                DescribeInstances.self, .init(filters: [.init(name: "colour", values: ["red"])]))
        }
    }

    @Test(arguments: [
        ("137112412989", "al2023-ami-2023*-x86_64"), ("amazon", "amzn2-ami-hvm-*-x86_64-gp2"),
        ("099720109477", "ubuntu/images/hvm-ssd/ubuntu-jammy-22.04-amd64-server-*"),
        ("099720109477", "ubuntu/images/hvm-ssd-gp3/ubuntu-noble-24.04-amd64-server-*"),
        ("136693071363", "debian-12-amd64-*"),
    ])
    func `finds the images that people look for`(owner: String, name: String) async throws {
        let test = try await Arranged()
        let answer = try await test.call(
            DescribeImages.self, .init(owners: [owner], filters: [.init(name: "name", values: [name])]))
        #expect(answer.images?.count == 1)
    }
}

@Suite struct `A list` {
    @Test func `comes in pages, and a launch may be on two`() async throws {
        let test = try await Arranged()
        _ = try await test.launch(count: 7)
        _ = try await test.launch(count: 5)
        var seen: [String] = []
        var sizes: [Int] = []
        var token: String?
        repeat {
            let page = try await test.call(DescribeInstances.self, .init(nextToken: token, maxResults: 5))
            let ids = (page.reservations ?? []).flatMap { $0.instances ?? [] }.compactMap(\.instanceId)
            seen += ids
            sizes.append(ids.count)
            token = page.nextToken
        } while token != nil
        #expect(sizes == [5, 5, 2])
        #expect(Set(seen).count == 12)
    }

    @Test(arguments: [
        (DescribeInstancesRequest(instanceIds: ["i-0123456789abcdef0"]), "InvalidInstanceID.NotFound"),
        (DescribeInstancesRequest(instanceIds: ["web"]), "InvalidInstanceID.Malformed"),
        (DescribeInstancesRequest(instanceIds: ["i-0abc123def456"]), "InvalidInstanceID.Malformed"),
        (DescribeInstancesRequest(instanceIds: ["i-01"], maxResults: 5), "InvalidParameterCombination"),
        (DescribeInstancesRequest(maxResults: 4), "InvalidParameterValue"),
        (DescribeInstancesRequest(nextToken: "nonsense"), "InvalidParameterValue"),
    ])
    func `of instances refuses`(request: DescribeInstancesRequest, expected: String) async throws {
        let test = try await Arranged()
        #expect(await code { try await test.call(DescribeInstances.self, request) } == expected)
    }

    @Test func `shows an instance of a short identifier, if it is there`() async throws {
        let test = try await Arranged()
        let id = try await test.launch()[0]
        try await test.aws.write { draft in
            guard var instance = draft.instance(id) else { return }
            instance.id = "i-0abc123"
            try draft.put(instance)
        }
        let answer = try await test.call(DescribeInstances.self, .init(instanceIds: ["i-0abc123"]))
        #expect(answer.reservations?.first?.instances?.first?.instanceId == "i-0abc123")
    }

    @Test func `of tags names all that has any`() async throws {
        let test = try await Arranged()
        let id = try await test.launch {
            $0.tagSpecifications = [.init(resourceType: "volume", tags: [.init(key: "Disk", value: "root")])]
        }[0]
        let network = DefaultNetwork(account: test.aws.account, region: .usEast1)
        _ = try await test.call(
            CreateTags.self,
            .init(
                resources: [id, network.vpc.id, network.securityGroup.id],
                tags: [.init(key: "Team", value: "x")]))
        let tags = try await test.call(DescribeTags.self, .init()).tags ?? []
        #expect(Set(tags.compactMap(\.resourceType)) == ["instance", "volume", "vpc", "security-group"])
        _ = try await test.call(
            DeleteTags.self, .init(resources: [id], tags: [.init(key: "Team", value: "another")]))
        #expect(try await test.call(DescribeTags.self, .init()).tags?.count == 4)
        _ = try await test.call(DeleteTags.self, .init(resources: [id], tags: [.init(key: "Team")]))
        #expect(try await test.call(DescribeTags.self, .init()).tags?.count == 3)
        #expect(
            await code {
                try await test.call(
                    CreateTags.self, .init(resources: ["web"], tags: [.init(key: "a", value: "b")]))
            } == "InvalidID")
    }
}
