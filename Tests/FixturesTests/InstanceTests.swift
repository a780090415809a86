import Fixtures
import Service
import TestSupport
import Testing
import Vocabulary
import World

@Suite struct `Declared instances` {
    private static let yaml = """
        roles:
          - { name: App, trust: ec2.amazonaws.com }
        instance_profiles:
          - { name: One, role: App }
          - { name: Two, role: App }
        vpcs:
          - { id: vpc-0abc, cidr: 10.0.0.0/16 }
        subnets:
          - { id: subnet-0abc123, cidr: 10.0.1.0/24, vpc: vpc-0abc, zone: us-east-1b, tags: { Name: inner } }
        security_groups:
          - { id: sg-0abc123, name: web, description: Web servers, vpc: vpc-0abc }
        images:
          - { id: ami-0abc123def456, name: app, login_user: admin, tags: { Name: app } }
        key_pairs:
          - name: my-key
            public_key: ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGaw2hU/RAicxJxfmK6Tdy/8ZmXkncDmqkhk0MNbezda me
        instances:
          - id: i-0abc123
            image: ami-0abc123def456
            type: t3.medium
            subnet: subnet-0abc123
            security_groups: [sg-0abc123]
            key_pair: my-key
            instance_profile: One
            user_data: "#!/bin/sh"
            http_tokens: required
            tags: { Name: app }
          - id: i-0abc124
            state: stopped
        """

    @Test func `are launched as declared`() async throws {
        let aws = try TestRolecall()
        let report = try await aws.apply(Self.yaml)
        #expect(
            report.description
                == "1 role, 2 instance profiles, 1 VPC, 1 subnet, 1 security group, 1 image, 1 key pair and "
                + "2 instances declared; 11 changed")
        let instance = try #require(aws.world.instance("i-0abc123"))
        #expect(instance.state == .pending)
        #expect(instance.imageID == "ami-0abc123def456")
        #expect(instance.instanceType == "t3.medium")
        #expect(instance.subnetID == "subnet-0abc123")
        #expect(instance.vpcID == "vpc-0abc")
        #expect(instance.availabilityZone == "us-east-1b")
        #expect(instance.privateIPv4.hasPrefix("10.0.1."))
        #expect(instance.securityGroupIDs == ["sg-0abc123"])
        #expect(instance.keyName == "my-key")
        #expect(instance.userData == Array("#!/bin/sh".utf8))
        #expect(instance.metadataOptions.httpTokens == .required)
        #expect(instance.tags == [Tag(key: "Name", value: "app")])
        let association = try #require(aws.world.currentAssociation(ofInstance: instance.id))
        #expect(association.profileID == aws.world.instanceProfile("One", in: aws.account)?.id)
        #expect(association.state == .associating)
        #expect(aws.machines.orders == [.launch("i-0abc123")])
        #expect(aws.machines.spec(of: "i-0abc123")?.loginUser == "admin")
        #expect(aws.machines.spec(of: "i-0abc123")?.authorizedKey?.hasPrefix("ssh-ed25519 AAAA") == true)
    }

    @Test func `are in the default network unless told otherwise, and may be stopped from the start`()
        async throws
    {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        let instance = try #require(aws.world.instance("i-0abc124"))
        #expect(instance.state == .stopped)
        #expect(instance.privateIPv4.hasPrefix("172.31."))
        let group = try #require(instance.securityGroupIDs.first)
        #expect(aws.world.securityGroup(group, in: aws.account, region: .usEast1)?.name == "default")
    }

    @Test func `change nothing when applied again`() async throws {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        let count = try aws.changeCount
        aws.clock.advance(seconds: 100)
        #expect(try await aws.apply(Self.yaml).changed == 0)
        #expect(try aws.changeCount == count)
        #expect(aws.machines.orders.count == 1)
    }

    @Test func `follow a changed declaration`() async throws {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        let former = try #require(aws.world.currentAssociation(ofInstance: "i-0abc123"))
        try await aws.write { draft in
            guard var instance = draft.instance("i-0abc123") else { return }
            instance.state = .running
            instance.tags.append(Tag(key: "By", value: "hand"))
            try draft.put(instance)
        }
        try await aws.apply(
            Self.yaml.replacing("instance_profile: One", with: "instance_profile: Two")
                .replacing("http_tokens: required", with: "http_tokens: optional\n    state: stopped")
                .replacing("tags: { Name: app }\n  - id", with: "tags: { Name: new }\n  - id")
                .replacing("i-0abc124\n    state: stopped", with: "i-0abc124\n    state: running"))
        let instance = try #require(aws.world.instance("i-0abc123"))
        #expect(instance.state == .stopping)
        #expect(instance.metadataOptions.httpTokens == .optional)
        #expect(instance.tags == [Tag(key: "Name", value: "new"), Tag(key: "By", value: "hand")])
        let association = try #require(aws.world.currentAssociation(ofInstance: "i-0abc123"))
        #expect(association.id != former.id)
        #expect(association.profileID == aws.world.instanceProfile("Two", in: aws.account)?.id)
        #expect(aws.world.association(former.id)?.state == .disassociating)
        #expect(aws.world.instance("i-0abc124")?.state == .pending)
        #expect(aws.machines.orders == [.launch("i-0abc123"), .stop("i-0abc123"), .start("i-0abc124")])
    }

    @Test func `are left as they are where nothing is said`() async throws {
        let aws = try TestRolecall()
        try await aws.apply("instances: [{ id: i-1 }]")
        try await aws.write { draft in
            guard var instance = draft.instance("i-1") else { return }
            instance.state = .stopped
            instance.tags = [Tag(key: "By", value: "hand")]
            try draft.put(instance)
        }
        #expect(try await aws.apply("instances: [{ id: i-1 }]").changed == 0)
        #expect(aws.world.instance("i-1")?.state == .stopped)
    }

    @Test func `are launched anew after their end`() async throws {
        let aws = try TestRolecall()
        try await aws.apply("instances: [{ id: i-1 }]")
        try await aws.write { draft in
            guard var instance = draft.instance("i-1") else { return }
            instance.state = .terminated
            try draft.put(instance)
        }
        #expect(try await aws.apply("instances: [{ id: i-1 }]").changed == 1)
        #expect(aws.world.instance("i-1")?.state == .pending)
        #expect(aws.machines.orders == [.launch("i-1"), .launch("i-1")])
    }

    @Test func `are not another account's`() async throws {
        let aws = try TestRolecall()
        try await aws.apply("instances: [{ id: i-1 }]")
        #expect(
            try await aws.objection(to: "account: \"880344156207\"\ninstances: [{ id: i-1 }]")
                == "test.yaml:2: instance i-1: The ID i-1 is another account's or region's.")
    }
}
