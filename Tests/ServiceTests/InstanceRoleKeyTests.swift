import Policy
import Sessions
import Testing
import Vocabulary
import World

@testable import Service

/// What policies see of a role on an instance: the trust policy when EC2 takes it on, all others when the
/// instance uses the credentials.
/// https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/iam-roles-for-amazon-ec2.html
@Suite struct `A role on an instance` {
    private static let start = Timestamp(seconds: 1_795_255_200)
    private static let id = "i-0123456789abcdef0"
    private static let arn = "arn:aws:ec2:us-east-1:123456789012:instance/\(id)"

    private static func role(trusting condition: String = "{}") throws -> Role {
        let trust = """
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},\
            "Action":"sts:AssumeRole","Condition":\(condition)}}
            """
        var role = Role(
            account: .example, name: "DEV", path: "/team/", id: UniqueID("AROADEV"), createdAt: start,
            trustPolicy: try #require(PolicyDocument(stored: trust, as: .trust)))
        role.tags = [Tag(key: "team", value: "blue")]
        return role
    }

    private static let instance = Instance(
        id: id, account: .example, region: .usEast1, availabilityZone: "us-east-1a", reservationID: "r-1",
        imageID: "ami-1", instanceType: "t3.micro", architecture: "x86_64", vpcID: "vpc-1",
        subnetID: "subnet-1", networkInterfaceID: "eni-1", networkAttachmentID: "eni-attach-1",
        privateIPv4: "10.0.0.9", macAddress: "02:00:00:00:00:01", rootDeviceName: "/dev/xvda",
        rootVolumeID: "vol-1", launchedAt: start)

    @Test(arguments: [
        (
            "sts:RoleSessionName: the instance's ID", #"{"StringEquals":{"sts:RoleSessionName":"\#(id)"}}"#,
            true
        ),
        ("sts:RoleSessionName: and no other", #"{"StringEquals":{"sts:RoleSessionName":"i-1"}}"#, false),
        ("aws:SourceArn: the instance", #"{"ArnEquals":{"aws:SourceArn":"\#(arn)"}}"#, true),
        (
            "aws:SourceArn: and no other", #"{"ArnLike":{"aws:SourceArn":"arn:aws:ec2:*:*:instance/i-1"}}"#,
            false
        ),
        ("aws:SourceAccount", #"{"StringEquals":{"aws:SourceAccount":"123456789012"}}"#, true),
        ("aws:PrincipalIsAWSService", #"{"Bool":{"aws:PrincipalIsAWSService":"true"}}"#, true),
        (
            "aws:PrincipalServiceName",
            #"{"StringEquals":{"aws:PrincipalServiceName":"ec2.amazonaws.com"}}"#, true
        ),
        (
            "aws:PrincipalServiceNamesList: a set",
            #"{"ForAnyValue:StringEquals":{"aws:PrincipalServiceNamesList":"ec2.amazonaws.com"}}"#, true
        ),
        ("aws:username: none", #"{"Null":{"aws:username":"true"}}"#, true),
        ("sts:ExternalId: none", #"{"Null":{"sts:ExternalId":"true"}}"#, true),
    ])
    func `is taken on with these keys`(name: String, condition: String, isTrusted: Bool) throws {
        let role = try Self.role(trusting: condition)
        #expect(World().ec2MayAssume(role, for: Self.instance, at: Self.start) == isTrusted)
    }

    @Test(
        arguments: [
            ("aws:PrincipalArn", "arn:aws:iam::123456789012:role/team/DEV"), ("aws:userid", "AROADEV:\(id)"),
            ("aws:PrincipalType", "AssumedRole"), ("aws:username", nil), ("ec2:SourceInstanceARN", arn),
            ("ec2:RoleDelivery", "2.0"), ("aws:Ec2InstanceSourceVpc", "vpc-1"),
            ("aws:Ec2InstanceSourcePrivateIPv4", "10.0.0.9"), ("aws:SourceVpc", nil),
            ("aws:VpcSourceIp", nil),
            ("aws:MultiFactorAuthPresent", "false"), ("aws:MultiFactorAuthAge", nil),
            ("aws:TokenIssueTime", "2026-11-21T10:00:00.000Z"), ("aws:PrincipalTag/team", "blue"),
            ("aws:SourceArn", nil), ("aws:SourceIdentity", nil),
        ] as [(String, String?)])
    func `asks with these keys`(key: String, value: String?) throws {
        let context = try Self.context(.v2)
        #expect(context.caller.arn == "arn:aws:sts::123456789012:assumed-role/DEV/\(Self.id)")
        #expect(context.value(for: ContextKey(key)) == value.map { .string($0) })
    }

    /// `ec2:RoleDelivery` is a number, and the two kinds of credentials are told apart.
    @Test(arguments: [
        (InstanceDelivery.MetadataVersion.v1, "NumericLessThan", true),
        (.v1, "NumericGreaterThanEquals", false),
        (.v2, "NumericLessThan", false), (.v2, "NumericGreaterThanEquals", true),
    ])
    func `says with which version it was delivered`(
        version: InstanceDelivery.MetadataVersion, name: String, isAllowed: Bool
    ) throws {
        let text = """
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*",
             "Condition":{"\(name)":{"ec2:RoleDelivery":"2.0"}}}}
            """
        let document = try PolicyDocument(parsing: text, as: .identity)
        let context = try Self.context(version)
        let request = AccessRequest(
            principal: .session(
                named: Self.id, ofRole: try Self.role().arn, id: UniqueID("AROADEV"), in: .example),
            action: "s3:GetObject", resource: "arn:aws:s3:::b/k", context: context)
        let set = PolicySet(
            identity: [AttachedPolicy(.inline(name: "p"), document)], isSameAccount: true)
        #expect(decide(request, under: set).isAllowed == isAllowed)
    }

    private static func context(_ version: InstanceDelivery.MetadataVersion) throws -> CallContext {
        let role = try role()
        var grant = SessionGrant(
            account: .example,
            principal: .assumedRole(roleID: role.id, roleName: role.name, sessionName: id),
            expiresAt: start.adding(seconds: 3600))
        grant.delivery = InstanceDelivery(
            instanceARN: arn, metadataVersion: version, vpcID: "vpc-1", privateIPv4: "10.0.0.9")
        var random = SystemRandomNumberGenerator()
        let sealer = SessionSealer(KeyRing(at: start, using: &random))
        let issued = try sealer.issue(grant, at: start, using: &random)
        let opened = try sealer.open(token: issued.sessionToken, accessKeyID: issued.accessKeyID)
        let caller = Caller(
            account: .example, identity: .role(role, sessionName: id), accessKeyID: issued.accessKeyID,
            session: opened.session)
        let facts = RequestFacts(
            requestID: "r", at: start.adding(seconds: 60), region: .usEast1, host: "localhost",
            method: "POST")
        return CallContext(
            caller: caller, facts: facts, keys: Keys(), service: "s3", resourceAccount: .example)
    }
}
