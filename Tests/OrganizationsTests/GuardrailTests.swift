import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import OrganizationsService

@Suite struct `The policies of an organization` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    /// Why the caller may not; nil when he may.
    private func denial(of action: String, on resource: String = "*", to caller: Caller) -> String? {
        let facts = RequestFacts(
            requestID: "r", at: aws.clock.now, region: .usEast1, host: "localhost", method: "POST")
        let question = Question(action: Action(action), resource: resource)
        return Authorizer().decide(question, caller: caller, facts: facts, world: aws.world).denial?
            .reason(for: Action(action), namingPolicy: true)
    }

    @Test func `take from members what they forbid, and nothing from the management account`() async throws {
        let arranged = try await aws.arrange(enabling: .serviceControl)
        let member = aws.administrator(of: arranged.account)
        #expect(denial(of: "s3:ListAllMyBuckets", to: member) == nil)
        let policy = try await aws.createPolicy("deny-s3")
        let arn =
            "arn:aws:organizations::123456789012:policy/\(arranged.organization.id)/service_control_policy/\(policy)"
        for target in [arranged.organization.rootID, arranged.unit, arranged.account.description] {
            try await aws.attach(policy, to: target)
            #expect(
                denial(of: "s3:ListAllMyBuckets", to: member)
                    == "with an explicit deny in a service control policy: \(arn)")
            #expect(denial(of: "iam:ListRoles", to: member) == nil)
            #expect(denial(of: "s3:ListAllMyBuckets", to: aws.root) == nil)
            try await aws.detach(policy, from: target)
        }
        #expect(denial(of: "s3:ListAllMyBuckets", to: member) == nil)
    }

    @Test func `bind the root of a member account too`() async throws {
        let arranged = try await aws.arrange(enabling: .serviceControl)
        try await aws.attach(try await aws.createPolicy("deny-s3"), to: arranged.unit)
        let root = Caller(
            account: arranged.account, identity: .root, accessKeyID: AccessKeyID("AKIATEST"), session: nil)
        #expect(denial(of: "s3:ListAllMyBuckets", to: root) != nil)
        #expect(denial(of: "iam:ListRoles", to: root) == nil)
    }

    @Test func `must allow on every level`() async throws {
        let arranged = try await aws.arrange(enabling: .serviceControl)
        let member = aws.administrator(of: arranged.account)
        let allow = try await aws.createPolicy("only-s3", Documents.allowS3)
        for target in [arranged.organization.rootID, arranged.unit, arranged.account.description] {
            try await aws.attach(allow, to: target)
            // Within a level it is enough that one policy allows.
            #expect(denial(of: "iam:ListRoles", to: member) == nil)
            try await aws.detach("p-FullAWSAccess", from: target)
            #expect(
                denial(of: "iam:ListRoles", to: member)
                    == "because no service control policy allows the iam:ListRoles action")
            #expect(denial(of: "s3:ListAllMyBuckets", to: member) == nil)
            try await aws.attach("p-FullAWSAccess", to: target)
        }
    }

    @Test func `follow an account that is moved, and let go of one that leaves`() async throws {
        let arranged = try await aws.arrange(enabling: .serviceControl)
        let member = aws.administrator(of: arranged.account)
        try await aws.attach(try await aws.createPolicy("deny-s3"), to: arranged.unit)
        #expect(denial(of: "s3:ListAllMyBuckets", to: member) != nil)
        _ = try await aws.call(
            MoveAccount.self,
            .init(
                accountId: arranged.account.description, sourceParentId: arranged.unit,
                destinationParentId: arranged.organization.rootID))
        #expect(denial(of: "s3:ListAllMyBuckets", to: member) == nil)
        try await aws.attach(
            try await aws.createPolicy("deny-s3-again"), to: arranged.organization.rootID)
        #expect(denial(of: "s3:ListAllMyBuckets", to: member) != nil)
        _ = try await aws.call(
            RemoveAccountFromOrganization.self, .init(accountId: arranged.account.description))
        #expect(denial(of: "s3:ListAllMyBuckets", to: member) == nil)
    }

    @Test func `do not count while their type is not enabled`() async throws {
        let arranged = try await aws.arrange(enabling: .serviceControl)
        let member = aws.administrator(of: arranged.account)
        try await aws.attach(try await aws.createPolicy("deny-s3"), to: arranged.unit)
        _ = try await aws.call(
            DisablePolicyType.self,
            .init(rootId: arranged.organization.rootID, policyType: "SERVICE_CONTROL_POLICY"))
        #expect(denial(of: "s3:ListAllMyBuckets", to: member) == nil)
    }

    @Test func `for resources hold whoever asks, and not for the management account's`() async throws {
        let arranged = try await aws.arrange(enabling: .resourceControl)
        let member = aws.administrator(of: arranged.account)
        try await aws.write { [account = arranged.account, now = aws.clock.now] draft in
            try draft.put(Bucket(name: "theirs", account: account, region: .usEast1, createdAt: now))
            try draft.put(Bucket(name: "ours", account: .example, region: .usEast1, createdAt: now))
        }
        let policy = try await aws.createPolicy("deny", Documents.denyOutsiders, .resourceControl)
        try await aws.attach(policy, to: arranged.organization.rootID)
        let arn =
            "arn:aws:organizations::123456789012:policy/\(arranged.organization.id)/resource_control_policy/\(policy)"
        let expected = "with an explicit deny in a resource control policy: \(arn)"
        #expect(denial(of: "s3:ListBucket", on: "arn:aws:s3:::theirs", to: member) == expected)
        #expect(denial(of: "s3:ListBucket", on: "arn:aws:s3:::theirs", to: aws.root) == expected)
        #expect(denial(of: "s3:ListBucket", on: "arn:aws:s3:::ours", to: aws.root) == nil)
        // Roles are IAM's, and IAM supports none.
        let role = "arn:aws:iam::\(arranged.account):role/OrganizationAccountAccessRole"
        #expect(denial(of: "iam:GetRole", on: role, to: member) == nil)
    }

    @Test(arguments: [
        (#""Action":"sts:AssumeRole""#, nil, false),
        (#""Action":"s3:*""#, nil, true),
        (#""Action":"sts:AssumeRole""#, "ORGANIZATION", true),
        (#""Action":"sts:AssumeRole""#, "o-somebodyelse", false),
    ])
    func `hold for EC2, which fetches credentials of a role`(
        action: String, sourceOrganization: String?, mayAssume: Bool
    ) async throws {
        let arranged = try await aws.arrange(enabling: .resourceControl)
        var made = try #require(aws.world.role("OrganizationAccountAccessRole", in: arranged.account))
        made.name = "app"
        made.id = UniqueID("AROAAPPLICATIONROLE")
        made.trustPolicy = try PolicyDocument(
            parsing: Documents.statement(
                #""Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole""#),
            as: .trust)
        let role = made
        try await aws.write { try $0.put(role) }
        #expect(aws.world.ec2MayAssume(role))
        let organization = sourceOrganization?.replacing("ORGANIZATION", with: arranged.organization.id)
        // What AWS recommends against confused deputies.
        let condition =
            organization.map { id in
                #""StringNotEqualsIfExists":{"aws:SourceOrgID":"\#(id)"},"#
                    + #""Null":{"aws:SourceAccount":"false"},"Bool":{"aws:PrincipalIsAWSService":"true"}"#
            } ?? ""
        let policy = try await aws.createPolicy(
            "limit",
            Documents.statement(
                #""Effect":"Deny","Principal":"*",\#(action),"Resource":"*","Condition":{\#(condition)}"#),
            .resourceControl)
        for target in [arranged.account.description, arranged.organization.rootID] {
            try await aws.attach(policy, to: target)
            #expect(aws.world.ec2MayAssume(role) == mayAssume)
            try await aws.detach(policy, from: target)
        }
        #expect(aws.world.ec2MayAssume(role))
    }

    @Test func `leave service-linked roles alone`() async throws {
        let arranged = try await aws.arrange(enabling: .serviceControl)
        try await aws.attach(try await aws.createPolicy("deny-s3"), to: arranged.unit)
        let made = try #require(aws.world.role("OrganizationAccountAccessRole", in: arranged.account))
        var linked = made
        linked.name = "AWSServiceRoleForX"
        linked.path = "/aws-service-role/x.amazonaws.com/"
        linked.id = UniqueID("AROASERVICELINKEDROLE")
        try await aws.write { [linked] in try $0.put(linked) }
        #expect(
            denial(
                of: "s3:ListAllMyBuckets",
                to: aws.administrator(of: arranged.account, role: "AWSServiceRoleForX")) == nil)
    }
}
