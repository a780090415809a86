import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

/// The values of EC2's condition keys, as decoded authorization messages and the user guide show them.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-policies-for-amazon-ec2.html#amazon-ec2-keys
@Suite struct `EC2's condition keys` {
    private static let profiles = "arn:aws:iam::123456789012:instance-profile/"
    private static let here = "arn:aws:ec2:us-east-1:123456789012:"

    /// What is asked of one instance, of a resource whose ARN begins so, and the keys; nil for one that must not be.
    struct Row: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let resource: String
        let keys: [(String, [String]?)]
        let ask: @Sendable (Arranged, _ instance: String, _ association: String) -> [Question]
    }

    private static func questions<O: EC2Operation>(
        _ operation: O.Type, _ input: O.Input, _ test: Arranged
    ) -> [Question] {
        O.authorization.questions(input, caller: test.aws.root, world: test.aws.world, region: .usEast1)
    }

    @Test(arguments: launches + changes)
    func `have AWS's values`(row: Row) async throws {
        let test = try await Arranged()
        let id = try await test.launch {
            $0.iamInstanceProfile = .init(name: "DEV_PROFILE")
            $0.tagSpecifications = [.init(resourceType: "instance", tags: [.init(key: "Team", value: "red")])]
        }[0]
        let association = try #require(test.aws.world.currentAssociation(ofInstance: id)).id
        let asked = row.ask(test, id, association).filter { $0.resource.hasPrefix(row.resource) }
        try #require(!asked.isEmpty, "nothing is asked of \(row.resource)")
        for (key, value) in row.keys {
            let expected = value.map { $0.map { $0 == "INSTANCE" ? id : $0 } }
            #expect(asked.map { $0.keys[key.lowercased()]?.values } == asked.map { _ in expected }, "\(key)")
        }
    }

    private static let launches = [
        Row(
            testDescription: "a launch that says little", resource: here + "instance/",
            keys: [
                ("ec2:InstanceID", ["*"]), ("ec2:InstanceType", ["t3.micro"]), ("ec2:InstanceProfile", nil),
                ("ec2:InstanceMarketType", ["on-demand"]), ("ec2:AvailabilityZone", ["us-east-1a"]),
                ("ec2:AvailabilityZoneId", ["use1-az1"]), ("ec2:EbsOptimized", ["false"]),
                ("ec2:RootDeviceType", ["ebs"]), ("ec2:Tenancy", ["default"]), ("ec2:Region", ["us-east-1"]),
                ("ec2:IsLaunchTemplateResource", ["false"]), ("ec2:MetadataHttpTokens", nil),
                ("ec2:MetadataHttpEndpoint", nil), ("ec2:InstanceMetadataTags", nil),
                ("ec2:MetadataHttpPutResponseHopLimit", nil), ("ec2:InstanceAutoRecovery", nil),
                ("aws:TagKeys", nil),
            ], ask: { test, _, _ in questions(RunInstances.self, test.request(), test) }),
        Row(
            testDescription: "a launch that says much", resource: here + "instance/",
            keys: [
                ("ec2:InstanceProfile", [profiles + "DEV_PROFILE"]), ("ec2:NewInstanceProfile", nil),
                ("ec2:MetadataHttpTokens", ["required"]), ("ec2:MetadataHttpEndpoint", ["enabled"]),
                ("ec2:MetadataHttpPutResponseHopLimit", ["2"]), ("ec2:InstanceMetadataTags", ["enabled"]),
                ("ec2:EbsOptimized", ["true"]), ("aws:RequestTag/Team", ["blue"]),
                ("aws:TagKeys", ["Team", "Team"]), ("ec2:CreateAction", nil),
            ],
            ask: { test, _, _ in
                questions(RunInstances.self, full(test), test).filter {
                    $0.action.text == "ec2:RunInstances"
                }
            }),
        Row(
            testDescription: "a launch's tags, of which a repeated one has its last value",
            resource: here + "instance/",
            keys: [
                ("ec2:CreateAction", ["RunInstances"]), ("aws:RequestTag/Team", ["blue"]),
                ("aws:ResourceTag/Team", nil), ("ec2:Region", ["us-east-1"]),
            ],
            ask: { test, _, _ in
                questions(RunInstances.self, full(test), test).filter { $0.action.text == "ec2:CreateTags" }
            }),
        Row(
            testDescription: "a launch's image", resource: "arn:aws:ec2:us-east-1::image/",
            keys: [
                ("ec2:ImageID", ["ami-0abc123def456"]), ("ec2:ImageType", ["machine"]),
                ("ec2:Owner", ["123456789012"]), ("ec2:Public", ["true"]), ("ec2:RootDeviceType", ["ebs"]),
            ], ask: { test, _, _ in questions(RunInstances.self, full(test), test) }),
        Row(
            testDescription: "a launch's volume", resource: here + "volume/*",
            keys: [
                ("ec2:VolumeID", ["*"]), ("ec2:VolumeSize", ["30"]), ("ec2:VolumeType", ["gp3"]),
                ("ec2:VolumeIops", ["4000"]), ("ec2:VolumeThroughput", ["125"]),
                ("ec2:Encrypted", ["true"]), ("ec2:AvailabilityZone", ["us-east-1a"]),
                ("ec2:ParentSnapshot", nil),
            ], ask: { test, _, _ in questions(RunInstances.self, full(test), test) }),
        Row(
            testDescription: "a launch's network interface", resource: here + "network-interface/*",
            keys: [
                ("ec2:NetworkInterfaceID", ["*"]), ("ec2:AssociatePublicIpAddress", nil),
                ("ec2:AvailabilityZone", ["us-east-1a"]), ("ec2:AvailabilityZoneId", nil),
                ("ec2:Vpc", [network.vpc.arn]), ("ec2:Subnet", [network.subnets[0].arn]),
            ], ask: { test, _, _ in questions(RunInstances.self, full(test), test) }),
        Row(
            testDescription: "a launch's subnet", resource: here + "subnet/",
            keys: [
                ("ec2:SubnetID", [network.subnets[0].id]), ("ec2:AvailabilityZoneId", ["use1-az1"]),
                ("ec2:Vpc", [network.vpc.arn]),
            ], ask: { test, _, _ in questions(RunInstances.self, full(test), test) }),
        Row(
            testDescription: "a launch's security group", resource: here + "security-group/",
            keys: [
                ("ec2:SecurityGroupID", [network.securityGroup.id]), ("ec2:Vpc", [network.vpc.arn]),
            ], ask: { test, _, _ in questions(RunInstances.self, full(test), test) }),
        Row(
            testDescription: "a launch's key pair", resource: here + "key-pair/",
            keys: [("ec2:KeyPairName", ["k"]), ("ec2:KeyPairType", nil)],
            ask: { test, _, _ in questions(RunInstances.self, full(test), test) }),
        passing("a launch") { test, _, _ in questions(RunInstances.self, full(test), test) },
        passing("an association") { test, id, _ in
            questions(
                AssociateIamInstanceProfile.self,
                .init(iamInstanceProfile: .init(name: "DEV_PROFILE"), instanceId: id), test)
        },
        passing("a replacement") { test, _, association in
            questions(
                ReplaceIamInstanceProfileAssociation.self,
                .init(iamInstanceProfile: .init(name: "DEV_PROFILE"), associationId: association), test)
        },
    ]

    private static let changes = [
        Row(
            testDescription: "an association", resource: here + "instance/",
            keys: [
                ("ec2:InstanceProfile", [profiles + "DEV_PROFILE"]),
                ("ec2:NewInstanceProfile", [profiles + "TEST_PROFILE"]), ("ec2:InstanceID", ["INSTANCE"]),
            ],
            ask: { test, id, _ in
                questions(
                    AssociateIamInstanceProfile.self,
                    .init(iamInstanceProfile: .init(name: "TEST_PROFILE"), instanceId: id), test)
            }),
        Row(
            testDescription: "a replacement", resource: here + "instance/",
            keys: [
                ("ec2:InstanceProfile", [profiles + "DEV_PROFILE"]),
                ("ec2:NewInstanceProfile", [profiles + "TEST_PROFILE"]),
            ],
            ask: { test, _, association in
                questions(
                    ReplaceIamInstanceProfileAssociation.self,
                    .init(iamInstanceProfile: .init(name: "TEST_PROFILE"), associationId: association), test)
            }),
        Row(
            testDescription: "a disassociation", resource: here + "instance/",
            keys: [
                ("ec2:InstanceProfile", [profiles + "DEV_PROFILE"]), ("ec2:NewInstanceProfile", nil),
                ("aws:ResourceTag/Team", ["red"]), ("ec2:ResourceTag/Team", ["red"]),
            ],
            ask: { test, _, association in
                questions(
                    DisassociateIamInstanceProfile.self, .init(associationId: association), test)
            }),
        Row(
            testDescription: "metadata options as they will be", resource: here + "instance/",
            keys: [
                ("ec2:MetadataHttpTokens", ["required"]), ("ec2:MetadataHttpPutResponseHopLimit", ["1"]),
                ("ec2:MetadataHttpEndpoint", ["enabled"]), ("ec2:InstanceMetadataTags", ["disabled"]),
                ("ec2:Attribute", ["HttpTokens"]), ("ec2:Attribute/HttpTokens", ["required"]),
                ("ec2:Attribute/HttpEndpoint", nil),
            ],
            ask: { test, id, _ in
                questions(
                    ModifyInstanceMetadataOptions.self, .init(instanceId: id, httpTokens: "required"), test)
            }),
        Row(
            testDescription: "an attribute", resource: here + "instance/",
            keys: [
                ("ec2:Attribute", ["DisableApiTermination"]),
                ("ec2:Attribute/DisableApiTermination", ["false"]),
            ],
            ask: { test, id, _ in
                questions(
                    ModifyInstanceAttribute.self,
                    .init(instanceId: id, disableApiTermination: .init(value: false)), test)
            }),
        Row(
            testDescription: "user data, which stays secret", resource: here + "instance/",
            keys: [("ec2:Attribute", ["UserData"]), ("ec2:Attribute/UserData", nil)],
            ask: { test, id, _ in
                questions(
                    ModifyInstanceAttribute.self, .init(instanceId: id, userData: .init(value: [1])), test)
            }),
        Row(
            testDescription: "a start, which knows less", resource: here + "instance/",
            keys: [
                ("ec2:InstanceMetadataTags", nil), ("ec2:InstanceAutoRecovery", nil),
                ("ec2:InstanceType", ["t3.micro"]), ("ec2:MetadataHttpTokens", ["optional"]),
            ], ask: { test, id, _ in questions(StartInstances.self, .init(instanceIds: [id]), test) }),
        Row(
            testDescription: "a stop", resource: here + "instance/",
            keys: [("ec2:InstanceMetadataTags", ["disabled"]), ("ec2:InstanceAutoRecovery", ["default"])],
            ask: { test, id, _ in questions(StopInstances.self, .init(instanceIds: [id]), test) }),
        Row(
            testDescription: "tags that come", resource: here + "instance/",
            keys: [
                ("ec2:CreateAction", nil), ("aws:RequestTag/k", ["v"]), ("aws:ResourceTag/Team", ["red"]),
                ("ec2:InstanceType", ["t3.micro"]),
            ],
            ask: { test, id, _ in
                questions(
                    CreateTags.self, .init(resources: [id], tags: [.init(key: "k", value: "v")]), test)
            }),
        Row(
            testDescription: "tags that go", resource: here + "instance/",
            keys: [
                ("aws:TagKeys", ["Team"]), ("ec2:ResourceTag/Team", ["red"]), ("ec2:InstanceType", nil),
            ],
            ask: { test, id, _ in
                questions(DeleteTags.self, .init(resources: [id], tags: [.init(key: "Team")]), test)
            }),
        Row(
            testDescription: "a list, which is of no resource", resource: "*",
            keys: [("ec2:Region", ["us-east-1"]), ("ec2:ResourceTag/Team", nil)],
            ask: { test, _, _ in questions(DescribeInstances.self, .init(), test) }),
    ]

    private static func passing(
        _ name: String, _ ask: @escaping @Sendable (Arranged, String, String) -> [Question]
    ) -> Row {
        Row(
            testDescription: "\(name) passes a role", resource: "arn:aws:iam::123456789012:role/DEV_ROLE",
            keys: [
                ("iam:PassedToService", ["ec2.amazonaws.com"]),
                ("iam:AssociatedResourceArn", [here + "instance/*"]),
            ], ask: ask)
    }

    private static let network = DefaultNetwork(account: .example, region: .usEast1)

    private static func full(_ test: Arranged) -> RunInstancesRequest {
        test.request {
            $0.iamInstanceProfile = .init(name: "DEV_PROFILE")
            $0.keyName = "k"
            $0.ebsOptimized = true
            $0.metadataOptions = .init(
                httpTokens: "required", httpPutResponseHopLimit: 2, httpEndpoint: "enabled",
                instanceMetadataTags: "enabled")
            $0.blockDeviceMappings = [
                .init(ebs: .init(iops: 4000, volumeSize: 30, encrypted: true), deviceName: "/dev/xvda")
            ]
            $0.tagSpecifications = [
                .init(
                    resourceType: "instance",
                    tags: [.init(key: "Team", value: "red"), .init(key: "Team", value: "blue")])
            ]
        }
    }
}
