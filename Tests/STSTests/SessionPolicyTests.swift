import Policy
import Service
import TestSupport
import Testing

@testable import IAMService
@testable import STSService

@Suite struct `A session policy` {
    let aws: TestRolecall
    let ann: Caller
    let role: String

    init() async throws {
        aws = try TestRolecall()
        ann = try await aws.user("ann", allowed: Documents.allow("sts:*"))
        role = try await aws.role("R", allowed: Documents.allow("iam:List* iam:Get*"))
    }

    private func assume(_ policy: String? = nil, _ arns: [String] = []) async throws -> Caller {
        try await aws.assume(role, as: ann) {
            $0.policy = policy
            $0.policyArns = arns.map { PolicyDescriptorType(arn: $0) }
        }
    }

    private func listUsers(_ caller: Caller) async -> String? {
        await refusal { try await aws.call(ListUsers.self, .init(), as: caller) }
    }

    private static let refused =
        "AccessDenied: User: arn:aws:sts::123456789012:assumed-role/R/s1 is not authorized to perform: "
        + "iam:ListUsers on resource: arn:aws:iam::123456789012:user/ "

    @Test func `lets through what it allows and the role allows`() async throws {
        #expect(await listUsers(try await assume()) == nil)
        #expect(await listUsers(try await assume(Documents.allow("iam:*"))) == nil)
    }

    @Test func `holds back what it does not allow`() async throws {
        let narrowed = try await assume(Documents.allow("iam:GetRole"))
        #expect(
            await listUsers(narrowed)
                == Self.refused + "because no session policy allows the iam:ListUsers action")
    }

    @Test func `denies`() async throws {
        let text = Documents.allow("iam:ListUsers").replacing("Allow", with: "Deny")
        #expect(
            await listUsers(try await assume(text)) == Self.refused
                + "with an explicit deny in a session policy")
    }

    @Test func `adds nothing to what the role allows`() async throws {
        let session = try await assume(Documents.allow("*"))
        let refused = await refusal {
            try await aws.call(CreateUser.self, .init(userName: "bea"), as: session)
        }
        #expect(
            refused?.hasSuffix("because no identity-based policy allows the iam:CreateUser action") == true)
    }

    @Test func `may be a managed one, and then counts as it is now`() async throws {
        let policy = try await aws.call(
            CreatePolicy.self, .init(policyName: "P", policyDocument: Documents.allow("iam:ListUsers")))
        let arn = try #require(policy.policy?.arn)
        let session = try await assume(nil, [arn])
        #expect(await listUsers(session) == nil)
        _ = try await aws.call(
            CreatePolicyVersion.self,
            .init(policyArn: arn, policyDocument: Documents.allow("iam:GetRole"), setAsDefault: true))
        #expect(await listUsers(session) != nil)
        #expect(
            await listUsers(try await assume(nil, [arn, "arn:aws:iam::aws:policy/IAMReadOnlyAccess"])) == nil)
    }

    @Test func `that is gone narrows to nothing`() async throws {
        let policy = try await aws.call(
            CreatePolicy.self, .init(policyName: "P", policyDocument: Documents.allow("*")))
        let arn = try #require(policy.policy?.arn)
        let session = try await assume(nil, [arn])
        _ = try await aws.call(DeletePolicy.self, .init(policyArn: arn))
        #expect(
            await listUsers(session) == Self.refused
                + "because no session policy allows the iam:ListUsers action")
    }

    @Test(arguments: [
        ("{", "Syntax errors in policy."), ("[]", "Syntax errors in policy."),
        (#"{"Statement":{"Effect":"Allow","Action":"s3:*"}}"#, "Policy statement must contain resources."),
        (
            #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:*","Resource":"*"}}"#,
            "Policy document should not specify a principal."
        ),
        (
            #"{"Statement":{"Effect":"Allow","Action":"all","Resource":"*"}}"#,
            "Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc."
        ),
    ])
    func `is refused when it is malformed`(text: String, message: String) async {
        #expect(await refusal { try await assume(text) } == "MalformedPolicyDocument: \(message)")
    }

    @Test func `may be of the older version, and name what nothing can equal`() async throws {
        _ = try await assume(
            #"{"Version":"2008-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"bucket"}}"#)
    }

    @Test func `has 2048 characters at most`() async throws {
        let frame = Documents.allow("s3:")
        func policy(_ size: Int) -> String {
            Documents.allow("s3:" + String(repeating: "a", count: size - frame.utf8.count))
        }
        _ = try await assume(policy(2048))
        #expect(await refusal { try await assume(policy(2049)) }?.hasPrefix("ValidationError: ") == true)
    }

    @Test(arguments: [
        "arn:aws:iam::123456789012:policy/none", "arn:aws:iam::aws:policy/NoSuchPolicyAnywhere",
        "arn:aws:iam::123456789012:role/R", "arn:aws:iam::210987654321:policy/theirs",
    ])
    func `must exist in the role's account, or be AWS's`(arn: String) async {
        #expect(
            await refusal { try await assume(nil, [arn]) }
                == "MalformedPolicyDocument: Policy \(arn) does not exist or is not attachable.")
    }

    @Test func `comes with nine others at most`() async throws {
        let arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        _ = try await assume(nil, Array(repeating: arn, count: 10))
        let refused = await refusal { try await assume(nil, Array(repeating: arn, count: 11)) }
        #expect(refused?.hasPrefix("ValidationError: ") == true)
    }

    @Test func `takes up room, which is told, and must not be too much`() async throws {
        var request = AssumeRoleRequest(roleArn: role, roleSessionName: "s1")
        #expect(try await aws.call(AssumeRole.self, request, as: ann).packedPolicySize == nil)
        request.policy = Documents.allow("*")
        let size = try #require(try await aws.call(AssumeRole.self, request, as: ann).packedPolicySize)
        #expect((1...10).contains(size))

        _ = try await aws.role(
            "T", trusting: Documents.trust(Documents.wholeAccount, "sts:AssumeRole sts:TagSession"))
        request.roleArn = "arn:aws:iam::123456789012:role/T"
        request.policy = nil
        request.tags = (0..<50).map { .init(key: "key\($0)", value: String(repeating: "v", count: 256)) }
        let refused = await refusal { try await aws.call(AssumeRole.self, request, as: ann) }
        #expect(refused?.hasPrefix("PackedPolicyTooLarge: Packed size of session tags consumes 3") == true)
        request.policy = Documents.allow("*")
        let both = await refusal { try await aws.call(AssumeRole.self, request, as: ann) }
        #expect(both?.hasSuffix("% of allotted space, please use smaller policy.") == true)
    }
}
