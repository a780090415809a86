import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

/// A launch that is refused: with which code, and what is asked for.
struct Refused: Sendable {
    let code: String
    let adjust: @Sendable (inout RunInstancesRequest) -> Void

    init(_ code: String, _ adjust: @escaping @Sendable (inout RunInstancesRequest) -> Void) {
        self.code = code
        self.adjust = adjust
    }
}

@Suite struct `ec2:RunInstances` {
    @Test func `answers with pending instances in the default subnet of the first zone`() async throws {
        let test = try await Arranged()
        let answer = try await test.call(RunInstances.self, test.request(count: 2))
        let instances = try #require(answer.instances)
        #expect(instances.count == 2)
        #expect(answer.reservationId?.hasPrefix("r-") == true)
        for (index, instance) in instances.enumerated() {
            #expect(instance.state?.name == "pending")
            #expect(instance.stateReason?.code == "pending")
            #expect(instance.amiLaunchIndex == index)
            #expect(instance.instanceId?.utf8.count == 19)
            #expect(instance.placement?.availabilityZone == "us-east-1a")
            #expect(instance.privateIpAddress?.hasPrefix("172.31.") == true)
            #expect(instance.metadataOptions?.state == "pending")
            #expect(instance.securityGroups?.first?.groupName == "default")
        }
        #expect(Set(instances.compactMap(\.privateIpAddress)).count == 2)
        #expect(test.aws.machines.orders == instances.compactMap(\.instanceId).map { .launch($0) })
    }

    @Test func `orders a machine of the type's size that finds the API`() async throws {
        let test = try await Arranged()
        let answer = try await test.call(
            RunInstances.self,
            test.request {
                $0.instanceType = "t3.medium"
                $0.userData = Base64.encode(Array("#!/bin/sh\n".utf8))
            })
        let instance = try #require(answer.instances?.first)
        let spec = try #require(test.aws.machines.spec(of: instance.instanceId ?? ""))
        #expect(spec.resources == MachineResources(vCPUs: 2, memoryMiB: 4096))
        #expect(spec.userData == Array("#!/bin/sh\n".utf8))
        #expect(spec.privateIPv4 == instance.privateIpAddress)
        #expect(spec.hostname == instance.privateDnsName)
        #expect(spec.environment["AWS_ENDPOINT_URL"] == nil)
        #expect(spec.environment["AWS_REGION"] == "us-east-1")
    }

    @Test(
        arguments: [
            Refused("MissingParameter") { $0.imageId = nil },
            Refused("InvalidAMIID.NotFound") { $0.imageId = "ami-0123456789abcdef0" },
            Refused("InvalidAMIID.Malformed") { $0.imageId = "debian" },
            Refused("InvalidParameterValue") { $0.instanceType = "t9.gigantic" },
            Refused("InvalidParameterValue") { $0.instanceType = "t4g.micro" },
            Refused("InvalidKeyPair.NotFound") { $0.keyName = "nobodys" },
            Refused("InvalidSubnetID.NotFound") { $0.subnetId = "subnet-0123456789abcdef0" },
            Refused("InvalidGroup.NotFound") { $0.securityGroupIds = ["sg-0123456789abcdef0"] },
            Refused("InvalidGroup.NotFound") { $0.securityGroups = ["nobodys"] },
            Refused("InvalidGroupId.Malformed") { $0.securityGroupIds = ["web"] },
            Refused("InvalidParameterValue") { $0.iamInstanceProfile = .init(name: "NOBODYS") },
            Refused("InvalidParameterValue") {
                $0.iamInstanceProfile = .init(arn: "arn:aws:iam::999999999999:instance-profile/DEV_PROFILE")
            },
            Refused("MissingParameter") { $0.iamInstanceProfile = .init() },
            Refused("InvalidParameterValue") { $0.minCount = 0 },
            Refused("InvalidParameterValue") { $0.minCount = 2 },
            Refused("InvalidParameterValue") { $0.placement = .init(availabilityZone: "us-east-1z") },
            Refused("InvalidUserData.Malformed") { $0.userData = "%%%" },
            Refused("InvalidParameterValue") {
                $0.userData = Base64.encode([UInt8](repeating: 65, count: 16_385))
            },
            Refused("InvalidParameterValue") { $0.metadataOptions = .init(httpTokens: "perhaps") },
            Refused("InvalidParameterValue") { $0.metadataOptions = .init(httpPutResponseHopLimit: 65) },
            Refused("InvalidParameterValue") { $0.privateIpAddress = "10.0.0.9" },
            Refused("InvalidParameterValue") { $0.privateIpAddress = "172.31.0.3" },
            Refused("InvalidParameterCombination") {
                $0.networkInterfaces = [.init(deviceIndex: 0)]
                $0.subnetId = "subnet-0abc123"
            },
            Refused("UnsupportedOperation") {
                $0.networkInterfaces = [.init(deviceIndex: 0, interfaceType: "efa")]
            },
            Refused("InvalidLaunchTemplateName.NotFoundException") {
                $0.launchTemplate = .init(launchTemplateName: "x")
            },
            Refused("InvalidBlockDeviceMapping") {
                $0.blockDeviceMappings = [
                    .init(ebs: .init(volumeSize: 8), deviceName: "/dev/sdf"),
                    .init(ebs: .init(volumeSize: 8), deviceName: "/dev/sdf"),
                ]
            },
            Refused("MissingParameter") {
                $0.blockDeviceMappings = [.init(ebs: .init(), deviceName: "/dev/sdf")]
            },
            Refused("InvalidParameterValue") { $0.cpuOptions = .init(coreCount: 7, threadsPerCore: 1) },
            Refused("UnsupportedOperation") { $0.instanceMarketOptions = .init(marketType: "spot") },
            Refused("UnsupportedOperation") {
                $0.blockDeviceMappings = [.init(ebs: .init(encrypted: true), deviceName: "/dev/xvda")]
            },
            Refused("InvalidBlockDeviceMapping") {
                $0.blockDeviceMappings = [.init(ebs: .init(volumeSize: 1), deviceName: "/dev/xvda")]
            },
            Refused("InvalidParameterValue") {
                $0.tagSpecifications = [
                    .init(resourceType: "instance", tags: [.init(key: "aws:x", value: "")])
                ]
            },
            Refused("InvalidParameterValue") {
                $0.tagSpecifications = [.init(resourceType: "bucket", tags: [.init(key: "a")])]
            },
        ])
    func `refuses`(_ row: Refused) async throws {
        let test = try await Arranged()
        let code = await code { try await test.call(RunInstances.self, test.request(adjusting: row.adjust)) }
        #expect(code == row.code)
        #expect(test.aws.world.instances(in: test.aws.account, region: .usEast1).isEmpty)
        #expect(test.aws.machines.orders.isEmpty)
    }

    @Test func `names what is missing in AWS's words`() async throws {
        let test = try await Arranged()
        await #expect(throws: AWSError.noSuchProfile(name: "NOBODYS")) {
            try await test.call(
                RunInstances.self, test.request { $0.iamInstanceProfile = .init(name: "NOBODYS") })
        }
        #expect(
            AWSError.noSuchProfile(name: "X").message
                == "Value (X) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name"
        )
    }

    @Test func `does nothing with DryRun`() async throws {
        let test = try await Arranged()
        await #expect(throws: AWSError.dryRunOperation) {
            try await test.call(RunInstances.self, test.request { $0.dryRun = true })
        }
        #expect(AWSError.dryRunOperation.status == 412)
        #expect(test.aws.machines.orders.isEmpty)
    }

    @Test func `gives the same answer to the same client token, even at the same time`() async throws {
        let test = try await Arranged()
        let request = test.request(count: 2) { $0.clientToken = "once" }
        async let first = test.call(RunInstances.self, request)
        async let second = test.call(RunInstances.self, request)
        let answers = try await [first, second].map { $0.instances?.compactMap(\.instanceId) }
        #expect(answers[0] == answers[1])
        #expect(test.aws.machines.orders.count == 2)
        await #expect(throws: AWSError.idempotentParameterMismatch) {
            try await test.call(
                RunInstances.self,
                test.request {
                    $0.clientToken = "once"
                    $0.instanceType = "t3.nano"
                })
        }
        // Another region's token is another token.
        #expect(
            await code {
                try await test.aws.call(
                    RunInstances.self, test.request { $0.clientToken = "once" },
                    region: Vocabulary.Region("eu-west-1"))
            } == "InvalidAMIID.Malformed")
    }

    @Test func `takes an interface's subnet, groups and address`() async throws {
        let test = try await Arranged()
        let subnet = DefaultNetwork(account: test.aws.account, region: .usEast1).subnets[1]
        let answer = try await test.call(
            RunInstances.self,
            test.request {
                $0.networkInterfaces = [
                    .init(deviceIndex: 0, privateIpAddress: "172.31.16.9", subnetId: subnet.id)
                ]
            })
        #expect(answer.instances?.first?.privateIpAddress == "172.31.16.9")
        #expect(answer.instances?.first?.subnetId == subnet.id)
        #expect(
            await code {
                try await test.call(
                    RunInstances.self,
                    test.request {
                        $0.subnetId = subnet.id
                        $0.privateIpAddress = "172.31.16.9"
                    })
            } == "InvalidIPAddress.InUse")
    }

    @Test func `fills a subnet and no more`() async throws {
        let test = try await Arranged()
        let account = test.aws.account
        try await test.aws.write { draft in
            try DefaultNetwork.ensure(account: account, region: .usEast1, in: &draft)
            let vpc = DefaultNetwork(account: account, region: .usEast1).vpc
            try draft.put(
                KnownSubnet(
                    account: account, region: .usEast1, id: "subnet-0abc123", vpcID: vpc.id,
                    cidrBlock: "172.31.240.0/28", availabilityZone: "us-east-1a", isDefault: false))
        }
        let answer = try await test.call(
            RunInstances.self,
            test.request {
                $0.subnetId = "subnet-0abc123"
                $0.minCount = 1
                $0.maxCount = 50
            })
        #expect(answer.instances?.count == 11)
        await #expect(throws: AWSError.subnetIsFull("subnet-0abc123")) {
            try await test.call(RunInstances.self, test.request { $0.subnetId = "subnet-0abc123" })
        }
    }

    @Test func `asks for tokens where the image does`() async throws {
        let test = try await Arranged()
        let image = try #require(
            ImageCatalogue.images(of: .usEast1).first {
                $0.name.hasPrefix("al2023") && $0.architecture == "x86_64"
            })
        let answer = try await test.call(RunInstances.self, test.request { $0.imageId = image.id })
        #expect(answer.instances?.first?.metadataOptions?.httpTokens == "required")
        #expect(answer.instances?.first?.metadataOptions?.httpPutResponseHopLimit == 2)
        let lax = try await test.call(
            RunInstances.self,
            test.request {
                $0.imageId = image.id
                $0.metadataOptions = .init(httpTokens: "optional", httpPutResponseHopLimit: 1)
            })
        #expect(lax.instances?.first?.metadataOptions?.httpTokens == "optional")
        #expect(lax.instances?.first?.metadataOptions?.httpPutResponseHopLimit == 1)
    }
}
