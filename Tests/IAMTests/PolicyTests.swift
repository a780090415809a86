import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `A managed policy` {
    let aws: TestRolecall
    let s3ReadOnly = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
    init() throws { aws = try TestRolecall() }

    private func policy(_ arn: String, as caller: Caller? = nil) async throws -> IAMService.Policy {
        try #require(try await aws.call(GetPolicy.self, .init(policyArn: arn), as: caller).policy)
    }

    @Test func `is answered with what AWS answers`() async throws {
        let request = CreatePolicyRequest(
            policyName: "P", path: "/team/", policyDocument: Documents.allowS3, description: "d")
        let created = try #require(try await aws.call(CreatePolicy.self, request).policy)
        #expect(created.arn == "arn:aws:iam::123456789012:policy/team/P")
        #expect(created.policyId?.hasPrefix("ANPA") == true)
        #expect(created.defaultVersionId == "v1" && created.attachmentCount == 0)
        #expect(created.permissionsBoundaryUsageCount == 0 && created.isAttachable == true)
        #expect(created.createDate == aws.clock.now && created.updateDate == aws.clock.now)
        #expect(created.description == nil && created.tags == nil)
        let got = try await policy("arn:aws:iam::123456789012:policy/team/P")
        #expect(got.description == "d" && got.tags?.isEmpty == true)
    }

    @Test func `has a name of its own, whatever the case and the path`() async throws {
        try await aws.createPolicy("P")
        let refused = await refusal { try await aws.createPolicy("p", path: "/x/") }
        #expect(
            refused
                == "EntityAlreadyExists: A policy called p already exists. Duplicate names are not allowed.")
    }

    @Test(arguments: [
        ("arn:aws:iam::123456789012:policy/none", "NoSuchEntity: Policy %@ was not found."),
        ("arn:aws:iam::aws:policy/none", "NoSuchEntity: Policy %@ was not found."),
        ("arn:aws:iam::123456789012:policy/P", "NoSuchEntity: Policy %@ was not found."),
        ("no-arn-but-twenty-characters", "ValidationError: ARN %@ is not valid."),
        ("arn:aws:iam::123456789012:role/P", "ValidationError: ARN %@ is not valid."),
    ])
    func `is found by its exact ARN only`(arn: String, text: String) async throws {
        try await aws.createPolicy("P", path: "/x/")
        #expect(await refusal { try await policy(arn) } == text.replacing("%@", with: arn))
    }

    @Test func `is limited to 6144 characters, white space not counted`() async throws {
        let full = Documents.policy(ofSize: 6144).replacing(",", with: ",\n\t ")
        try await aws.createPolicy("full", full)
        let refused = await refusal { try await aws.createPolicy("more", Documents.policy(ofSize: 6145)) }
        #expect(refused == "LimitExceeded: Cannot exceed quota for PolicySize: 6144")
    }

    @Test func `has five versions, whose numbers never come again`() async throws {
        let arn = try await aws.createPolicy("P")
        func add(asDefault: Bool? = nil) async throws -> String? {
            let request = CreatePolicyVersionRequest(
                policyArn: arn, policyDocument: Documents.policy(ofSize: 200), setAsDefault: asDefault)
            return try await aws.call(CreatePolicyVersion.self, request).policyVersion?.versionId
        }
        #expect(try await add() == "v2")
        #expect(try await policy(arn).defaultVersionId == "v1")
        #expect(try await add(asDefault: true) == "v3")
        #expect(try await policy(arn).defaultVersionId == "v3")
        _ = try await (add(), add())
        #expect(
            await refusal { try await add() }
                == "LimitExceeded: A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version."
        )
        _ = try await aws.call(DeletePolicyVersion.self, .init(policyArn: arn, versionId: "v5"))
        #expect(try await add() == "v6")
        let versions = try await aws.call(ListPolicyVersions.self, .init(policyArn: arn)).versions
        #expect(versions?.map(\.versionId) == ["v6", "v4", "v3", "v2", "v1"])
        #expect(versions?.filter { $0.isDefaultVersion == true }.map(\.versionId) == ["v3"])
        #expect(versions?.allSatisfy { $0.document == nil } == true)
    }

    @Test func `shows each version's text as it was written`() async throws {
        let arn = try await aws.createPolicy("P")
        let version = try await aws.call(GetPolicyVersion.self, .init(policyArn: arn, versionId: "v1"))
            .policyVersion
        #expect(version?.document == Percent.encode(Documents.allowS3))
        let refused = await refusal {
            try await aws.call(GetPolicyVersion.self, .init(policyArn: arn, versionId: "v9"))
        }
        #expect(
            refused == "NoSuchEntity: Policy \(arn) version v9 does not exist or is not attachable.")
    }

    @Test func `goes when nothing uses it and only the default version is left`() async throws {
        let arn = try await aws.createPolicy("P")
        _ = try await aws.call(
            CreatePolicyVersion.self,
            .init(policyArn: arn, policyDocument: Documents.allowS3, setAsDefault: true))
        try await aws.createRole("R")
        _ = try await aws.call(AttachRolePolicy.self, .init(roleName: "R", policyArn: arn))

        func deletion() async -> String? {
            await refusal { try await aws.call(DeletePolicy.self, .init(policyArn: arn)) }
        }
        #expect(await deletion() == "DeleteConflict: Cannot delete a policy attached to entities.")
        _ = try await aws.call(DetachRolePolicy.self, .init(roleName: "R", policyArn: arn))
        try await aws.createUser("bounded") { $0.permissionsBoundary = arn }
        #expect(await deletion() == "DeleteConflict: Cannot delete a policy attached to entities.")
        _ = try await aws.call(DeleteUser.self, .init(userName: "bounded"))
        #expect(await deletion()?.hasPrefix("DeleteConflict: This policy has more than one version.") == true)
        let refused = await refusal {
            try await aws.call(DeletePolicyVersion.self, .init(policyArn: arn, versionId: "v2"))
        }
        #expect(refused == "DeleteConflict: Cannot delete the default version of a policy.")
        _ = try await aws.call(DeletePolicyVersion.self, .init(policyArn: arn, versionId: "v1"))
        #expect(await deletion() == nil)
        #expect(aws.world.managedPolicy("P", in: aws.account) == nil)
    }

    @Test func `of AWS's can be read and attached but not changed`() async throws {
        #expect(try await policy(s3ReadOnly).policyName == "AmazonS3ReadOnlyAccess")
        let version = try #require(try await policy(s3ReadOnly).defaultVersionId)
        let text = try await aws.call(
            GetPolicyVersion.self, .init(policyArn: s3ReadOnly, versionId: version))
        #expect(text.policyVersion?.document?.hasPrefix("%7B%22Version%22") == true)
        let refused = await refusal { try await aws.call(DeletePolicy.self, .init(policyArn: s3ReadOnly)) }
        #expect(
            refused
                == "AccessDenied: User: arn:aws:iam::123456789012:root is not authorized to perform: iam:DeletePolicy on resource: policy \(s3ReadOnly)"
        )
    }

    @Test func `of AWS's counts each account's attachments for itself`() async throws {
        let other = try #require(AccountID("210987654321"))
        let stranger = Caller(
            account: other, identity: .root, accessKeyID: AccessKeyID("AKIAX"), session: nil)
        _ = try await aws.call(CreateUser.self, .init(userName: "theirs"), as: stranger)
        _ = try await aws.call(
            AttachUserPolicy.self, .init(userName: "theirs", policyArn: s3ReadOnly), as: stranger)
        #expect(try await policy(s3ReadOnly, as: stranger).attachmentCount == 1)
        #expect(try await policy(s3ReadOnly).attachmentCount == 0)
        let attached = try await aws.call(ListPolicies.self, .init(onlyAttached: true)).policies
        #expect(attached?.isEmpty == true)
        let users = try await aws.call(ListEntitiesForPolicy.self, .init(policyArn: s3ReadOnly)).policyUsers
        #expect(users?.isEmpty == true)
    }

    @Test func `of another account does not exist for this one`() async throws {
        let other = try #require(AccountID("210987654321"))
        let stranger = Caller(
            account: other, identity: .root, accessKeyID: AccessKeyID("AKIAX"), session: nil)
        let arn = try await aws.createPolicy("P")
        _ = try await aws.call(CreateUser.self, .init(userName: "theirs"), as: stranger)
        let attach = await refusal {
            try await aws.call(
                AttachUserPolicy.self, .init(userName: "theirs", policyArn: arn), as: stranger)
        }
        #expect(attach == "NoSuchEntity: Policy \(arn) does not exist or is not attachable.")
        #expect(
            await refusal { try await policy(arn, as: stranger) } == "AccessDenied: iam:GetPolicy on \(arn)")
    }

    @Test(arguments: [
        (ListPoliciesRequest(scope: "Local"), ["A", "b"]),
        (ListPoliciesRequest(scope: "Local", pathPrefix: "/x/"), ["b"]),
        (ListPoliciesRequest(onlyAttached: true), ["A", "b", "AmazonS3ReadOnlyAccess"]),
        (ListPoliciesRequest(onlyAttached: true, policyUsageFilter: "PermissionsBoundary"), ["A"]),
        (
            ListPoliciesRequest(onlyAttached: true, policyUsageFilter: "PermissionsPolicy"),
            ["b", "AmazonS3ReadOnlyAccess"]
        ),
        (ListPoliciesRequest(scope: "AWS", onlyAttached: true), ["AmazonS3ReadOnlyAccess"]),
        (ListPoliciesRequest(scope: "AWS", maxItems: 1), ["AccessAnalyzerServiceRolePolicy"]),
    ])
    func `is listed by scope, use and path`(request: ListPoliciesRequest, names: [String]) async throws {
        let bounding = try await aws.createPolicy("A")
        let attached = try await aws.createPolicy("b", path: "/x/")
        try await aws.createRole("R") { $0.permissionsBoundary = bounding }
        for arn in [attached, s3ReadOnly] {
            _ = try await aws.call(AttachRolePolicy.self, .init(roleName: "R", policyArn: arn))
        }
        #expect(try await aws.call(ListPolicies.self, request).policies?.map(\.policyName) == names)
    }

    @Test(arguments: [
        (ListEntitiesForPolicyRequest(policyArn: ""), ["bounded"], ["G"], ["R"]),
        (ListEntitiesForPolicyRequest(policyArn: "", entityFilter: "Role"), [], [], ["R"]),
        (ListEntitiesForPolicyRequest(policyArn: "", entityFilter: "User"), ["bounded"], [], []),
        (ListEntitiesForPolicyRequest(policyArn: "", entityFilter: "Group"), [], ["G"], []),
        (
            ListEntitiesForPolicyRequest(policyArn: "", policyUsageFilter: "PermissionsBoundary"),
            ["bounded"], [], []
        ),
        (
            ListEntitiesForPolicyRequest(policyArn: "", policyUsageFilter: "PermissionsPolicy"), [], ["G"],
            ["R"]
        ),
        (ListEntitiesForPolicyRequest(policyArn: "", pathPrefix: "/none/"), [], [], []),
    ])
    func `knows who uses it and how`(
        request: ListEntitiesForPolicyRequest, users: [String], groups: [String], roles: [String]
    ) async throws {
        var request = request
        request.policyArn = try await aws.createPolicy("P")
        let arn = request.policyArn
        try await aws.createUser("bounded") { $0.permissionsBoundary = arn }
        try await aws.createRole("R")
        _ = try await aws.call(AttachRolePolicy.self, .init(roleName: "R", policyArn: arn))
        _ = try await aws.call(CreateGroup.self, .init(groupName: "G"))
        _ = try await aws.call(AttachGroupPolicy.self, .init(groupName: "G", policyArn: arn))
        let entities = try await aws.call(ListEntitiesForPolicy.self, request)
        #expect(entities.policyUsers?.map(\.userName) == users)
        #expect(entities.policyRoles?.map(\.roleName) == roles)
        #expect(entities.policyGroups?.map(\.groupName) == groups)
    }
}
