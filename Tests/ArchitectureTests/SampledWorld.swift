import Policy
import Service
import Testing
import Vocabulary
import World

/// A world with one thing of each kind, tagged, and how inputs name them.
enum SampledWorld {
    static let account = AccountID.example
    static let region = Region.usEast1
    private static let now = Timestamp(seconds: 1_790_000_000)
    private static let tags = [Tag(key: "Team", value: "Red")]

    /// What members hold, by their names or by their parents' and theirs. A list holds all of them, anything else
    /// the first; of structures in a list each holds the next.
    static let texts: [String: [String]] = [
        "AccessKeyId": ["AKIASAMPLED"],
        "AccountId": ["111122223333"],
        "Arn": ["arn:aws:iam::\(account):instance-profile/sampled"],
        "AllocationId": ["eipalloc-0a1b2c3d4e5f60718"],
        "AssociationId": [
            "iip-assoc-0a1b2c3d4e5f60718", "eipassoc-0a1b2c3d4e5f60718", "vpc-cidr-assoc-0a1b2c3d4e5f60718",
        ],
        "AttachmentId": ["eni-attach-0a1b2c3d4e5f60718"],
        "AvailabilityZone": ["us-east-1a"],
        "Bucket": ["sampled"],
        "ChildId": ["111122223333", "ou-ab12-sampled1"],
        "CopySource": ["sampled/key"],
        "DestinationParentId": ["ou-ab12-sampled1"],
        "DeviceName": ["/dev/xvda"],
        "GroupId": ["sg-0a1b2c3d4e5f60718"],
        "GroupIds": ["sg-0a1b2c3d4e5f60718"],
        "GroupName": ["sampled"],
        "Groups": ["sg-0a1b2c3d4e5f60718"],
        "HttpEndpoint": ["enabled"],
        "HttpProtocolIpv6": ["disabled"],
        "HttpTokens": ["required"],
        "ImageId": ["ami-0a1b2c3d4e5f60718"],
        "InstanceId": ["i-0a1b2c3d4e5f60718"],
        "InstanceIds": ["i-0a1b2c3d4e5f60718"],
        "InstanceMetadataTags": ["enabled"],
        "InstanceProfileName": ["sampled"],
        "InstanceType": ["t3.micro"],
        "KeyName": ["sampled"],
        "KeyPairId": ["key-0a1b2c3d4e5f60718"],
        "Name": ["sampled"],
        "LaunchTemplate.Version": ["1"],
        "LaunchTemplateId": ["lt-0a1b2c3d4e5f60718"],
        "LaunchTemplateName": ["sampled"],
        "NetworkInterfaceId": ["eni-0a1b2c3d4e5f60718"],
        "NewPath": ["/new/"],
        "OpenIDConnectProviderArn": ["arn:aws:iam::\(account):oidc-provider/sampled.example.com"],
        "OrganizationalUnitId": ["ou-ab12-sampled1"],
        "ParentId": ["r-ab12", "ou-ab12-sampled1"],
        "Path": ["/given/"],
        "PathPrefix": ["/given/"],
        "PermissionsBoundary": ["arn:aws:iam::\(account):policy/sampled"],
        "PolicyArn": ["arn:aws:iam::\(account):policy/sampled"],
        "PolicyId": ["p-sampled1"],
        "PolicySourceArn": [
            "arn:aws:iam::\(account):role/sampled", "arn:aws:iam::\(account):user/sampled",
            "arn:aws:iam::\(account):group/sampled",
        ],
        "PublicIp": ["198.18.0.1"],
        "ResourceId": ["111122223333", "ou-ab12-sampled1", "r-ab12", "p-sampled1"],
        "Resources": [
            "ami-0a1b2c3d4e5f60718", "eni-0a1b2c3d4e5f60718", "i-0a1b2c3d4e5f60718",
            "eipalloc-0a1b2c3d4e5f60718", "key-0a1b2c3d4e5f60718", "lt-0a1b2c3d4e5f60718",
            "sg-0a1b2c3d4e5f60718", "sgr-0a1b2c3d4e5f60718",
            "subnet-0a1b2c3d4e5f60718", "vol-0a1b2c3d4e5f60718", "vpc-0a1b2c3d4e5f60718",
        ],
        "RootId": ["r-ab12"],
        "RoleArn": ["arn:aws:iam::\(account):role/sampled"],
        "RoleName": ["sampled"],
        "SecurityGroupIds": ["sg-0a1b2c3d4e5f60718"],
        "SecurityGroupRuleId": ["sgr-0a1b2c3d4e5f60718"],
        "SerialNumber": ["arn:aws:iam::\(account):mfa/sampled"],
        "ServiceSpecificCredentialId": ["ACCASAMPLED"],
        "SourceParentId": ["r-ab12"],
        "SubnetId": ["subnet-0a1b2c3d4e5f60718"],
        "TagKeys": ["Team"],
        "TagSpecifications.ResourceType": [
            "elastic-ip", "instance", "key-pair", "launch-template", "network-interface", "security-group",
            "security-group-rule", "subnet", "volume", "vpc",
        ],
        "SessionId": ["sampled-0a1b2c3d4e5f60718"],
        "Target": ["i-0a1b2c3d4e5f60718"],
        "Tags.Key": ["Team"],
        "Tags.Value": ["Red"],
        "TargetId": ["111122223333", "ou-ab12-sampled1", "r-ab12"],
        "TransitiveTagKeys": ["Team"],
        "Url": ["https://sampled.example.com"],
        "UserName": ["sampled"],
        "VirtualMFADeviceName": ["sampled"],
        "VolumeId": ["vol-0a1b2c3d4e5f60718"],
        "VolumeIds": ["vol-0a1b2c3d4e5f60718"],
        "VolumeType": ["gp3"],
        "VpcId": ["vpc-0a1b2c3d4e5f60718"],
    ]

    /// How many inputs it takes to name everything that one member may name.
    static let mostValues = 4

    /// How many structures a list holds that needs more than one.
    static let counts = ["TagSpecifications": 10]

    static func world() throws -> World {
        var draft = Draft(World())
        try identities(in: &draft)
        try network(in: &draft)
        try instance(in: &draft)
        try organization(in: &draft)
        try draft.put(
            ManagedSession(
                account: account, region: region, id: "sampled-0a1b2c3d4e5f60718",
                instanceID: "i-0a1b2c3d4e5f60718", documentName: "SSM-SessionManagerRunShell",
                owner: "arn:aws:iam::\(account):user/sampled", ownerUserID: "AIDASAMPLED", startedAt: now))
        var bucket = Bucket(name: "sampled", account: account, region: region, createdAt: now)
        bucket.tags = tags
        try draft.put(bucket)
        return World(tables: draft.tables)
    }

    /// The user, who may be anybody: permissions are not asked for here.
    static func caller(in world: World) -> Caller? {
        world.user("sampled", in: account).map {
            Caller(
                account: account, identity: .user($0), accessKeyID: AccessKeyID("AKIASAMPLED"), session: nil)
        }
    }

    private static func identities(in draft: inout Draft) throws {
        let boundary = "arn:aws:iam::\(account):policy/sampled"
        var policy = ManagedPolicy(
            account: account, name: "sampled", id: UniqueID("ANPASAMPLED"),
            document: try PolicyDocument(
                parsing:
                    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
                as: .identity),
            createdAt: now)
        policy.tags = tags
        try draft.put(policy)
        var user = User(account: account, name: "sampled", id: UniqueID("AIDASAMPLED"), createdAt: now)
        user.tags = tags
        user.permissionsBoundary = boundary
        try draft.put(user)
        try draft.put(
            AccessKey(
                id: AccessKeyID("AKIASAMPLED"), account: account, userID: user.id, createdAt: now,
                sealedSecret: []))
        var credentials = UserCredentials(ownerID: user.id.rawValue)
        credentials.serviceCredentials = [
            UserCredentials.ServiceCredential(
                id: "ACCASAMPLED", service: "codecommit.amazonaws.com", name: "sampled", sealedSecret: [],
                createdAt: now)
        ]
        try draft.put(credentials)
        let trust = #"""
            {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},
            "Action":"sts:AssumeRole"}]}
            """#
        var role = Role(
            account: account, name: "sampled", id: UniqueID("AROASAMPLED"), createdAt: now,
            trustPolicy: try PolicyDocument(parsing: trust, as: .trust))
        role.tags = tags
        role.permissionsBoundary = boundary
        try draft.put(role)
        var profile = InstanceProfile(
            account: account, name: "sampled", id: UniqueID("AIPASAMPLED"), createdAt: now)
        profile.roleID = role.id
        profile.tags = tags
        try draft.put(profile)
        var device = MFADevice(account: account, name: "sampled", sealedSeed: [], createdAt: now)
        device.tags = tags
        try draft.put(device)
        var provider = OpenIDConnectProvider(
            account: account, url: "sampled.example.com", clientIDs: [], thumbprints: [], createdAt: now)
        provider.tags = tags
        try draft.put(provider)
    }

    private static func organization(in draft: inout Draft) throws {
        var organization = Organization(
            id: "o-sampled123", managementAccount: account, rootID: "r-ab12", createdAt: now)
        organization.rootTags = tags
        try draft.put(organization)
        var unit = OrganizationalUnit(
            organizationID: organization.id, id: "ou-ab12-sampled1", parentID: "r-ab12", name: "sampled")
        unit.tags = tags
        try draft.put(unit)
        for member in [account, try #require(AccountID("111122223333"))] {
            var member = OrganizationMember(
                account: member, organizationID: organization.id, parentID: "r-ab12", name: "sampled",
                email: "sampled@example.com", joinedMethod: .created, joinedAt: now)
            member.tags = tags
            try draft.put(member)
        }
        var policy = OrganizationPolicy(
            organizationID: organization.id, id: "p-sampled1", type: .serviceControl, name: "sampled",
            description: "",
            document: try PolicyDocument(
                parsing:
                    #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}"#,
                as: .serviceControl))
        policy.tags = tags
        try draft.put(policy)
    }

    private static func network(in draft: inout Draft) throws {
        var vpc = VPC(
            account: account, region: region, id: "vpc-0a1b2c3d4e5f60718", cidrBlock: "10.0.0.0/16",
            isDefault: true)
        vpc.tags = tags
        try draft.put(vpc)
        var subnet = Subnet(
            account: account, region: region, id: "subnet-0a1b2c3d4e5f60718", vpcID: vpc.id,
            cidrBlock: "10.0.0.0/20", availabilityZone: "us-east-1a", isDefault: true)
        subnet.tags = tags
        try draft.put(subnet)
        var group = SecurityGroup(
            account: account, region: region, id: "sg-0a1b2c3d4e5f60718", name: "sampled",
            description: "sampled", vpcID: vpc.id)
        group.tags = tags
        var rule = SecurityGroup.Rule(
            id: "sgr-0a1b2c3d4e5f60718", isEgress: true, ipProtocol: "-1", fromPort: nil, toPort: nil,
            peer: .ipv4("0.0.0.0/0"), description: nil)
        rule.tags = tags
        group.rules = [rule]
        try draft.put(group)
    }

    private static func instance(in draft: inout Draft) throws {
        var image = Image(
            region: region, id: "ami-0a1b2c3d4e5f60718", name: "sampled", owner: account.description,
            createdAt: now)
        image.tags = tags
        try draft.put(image)
        var pair = KeyPair(
            account: account, region: region, name: "sampled", id: "key-0a1b2c3d4e5f60718", keyType: "rsa",
            fingerprint: "", publicKey: "", createdAt: now)
        pair.tags = tags
        try draft.put(pair)
        var instance = Instance(
            id: "i-0a1b2c3d4e5f60718", account: account, region: region, availabilityZone: "us-east-1a",
            reservationID: "r-0a1b2c3d4e5f60718", imageID: image.id, instanceType: "t3.micro",
            architecture: "x86_64", vpcID: "vpc-0a1b2c3d4e5f60718", subnetID: "subnet-0a1b2c3d4e5f60718",
            networkInterfaceID: "eni-0a1b2c3d4e5f60718", networkAttachmentID: "eni-attach-0a1b2c3d4e5f60718",
            privateIPv4: "10.0.0.4", macAddress: "02:00:00:00:00:01", rootDeviceName: "/dev/xvda",
            rootVolumeID: "vol-0a1b2c3d4e5f60718", launchedAt: now)
        instance.state = .running
        instance.tags = tags
        instance.networkInterfaceTags = tags
        instance.securityGroupIDs = ["sg-0a1b2c3d4e5f60718"]
        try draft.put(instance)
        var volume = Volume(
            account: account, region: region, id: instance.rootVolumeID, availabilityZone: "us-east-1a",
            shape: .init(type: "gp3", gibibytes: 8, iops: 3000, throughput: 125), createdAt: now)
        volume.attachment = .init(
            instanceID: instance.id, device: "/dev/xvda", attachedAt: now, deleteOnTermination: true)
        volume.tags = tags
        try draft.put(volume)
        var template = LaunchTemplate(
            account: account, region: region, id: "lt-0a1b2c3d4e5f60718", name: "sampled", createdAt: now,
            createdBy: "arn:aws:iam::\(account):root",
            first: .init(
                number: 1, description: nil, createdAt: now, createdBy: "arn:aws:iam::\(account):root",
                data: LaunchTemplateData()))
        template.tags = tags
        try draft.put(template)
        var address = ElasticAddress(
            account: account, region: region, id: "eipalloc-0a1b2c3d4e5f60718", publicIPv4: "198.18.0.1",
            createdAt: now)
        address.association = ElasticAddress.Association(
            id: "eipassoc-0a1b2c3d4e5f60718", networkInterfaceID: instance.networkInterfaceID,
            privateIPv4: instance.privateIPv4, instanceID: instance.id)
        address.tags = tags
        try draft.put(address)
        try draft.put(
            Association(
                id: "iip-assoc-0a1b2c3d4e5f60718", account: account, region: region,
                instanceID: instance.id, profileID: UniqueID("AIPASAMPLED"),
                profileARN: "arn:aws:iam::\(account):instance-profile/sampled", state: .associated,
                changedAt: now))
    }
}
