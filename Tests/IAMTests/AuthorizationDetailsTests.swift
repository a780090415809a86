import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `The account's authorization details` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private func details(
        _ filter: [String]? = nil, maxItems: Int? = nil, marker: String? = nil
    ) async throws -> GetAccountAuthorizationDetailsResponse {
        try await aws.call(
            GetAccountAuthorizationDetails.self, .init(filter: filter, maxItems: maxItems, marker: marker))
    }

    /// The names in an answer, kind by kind.
    private func names(_ answer: GetAccountAuthorizationDetailsResponse) -> [[String?]] {
        [
            answer.userDetailList?.map(\.userName) ?? [], answer.groupDetailList?.map(\.groupName) ?? [],
            answer.roleDetailList?.map(\.roleName) ?? [], answer.policies?.map(\.policyName) ?? [],
        ]
    }

    /// Ann in Dev, Bea bounded, App in a profile, P with two versions, one of AWS's attached.
    private func arrange() async throws -> String {
        let policy = try await aws.createPolicy("P", path: "/team/")
        _ = try await aws.call(
            CreatePolicyVersion.self,
            .init(policyArn: policy, policyDocument: Documents.allow("s3:Get*"), setAsDefault: true))
        try await aws.createUser("ann") { $0.tags = [.init(key: "Team", value: "a")] }
        try await aws.createUser("Bea") { $0.permissionsBoundary = policy }
        _ = try await aws.call(CreateGroup.self, .init(groupName: "Dev"))
        _ = try await aws.call(AddUserToGroup.self, .init(groupName: "Dev", userName: "ann"))
        _ = try await aws.call(AttachGroupPolicy.self, .init(groupName: "Dev", policyArn: policy))
        _ = try await aws.call(
            PutGroupPolicy.self, .init(groupName: "Dev", policyName: "i", policyDocument: Documents.allowS3))
        try await aws.createRole("App") {
            $0.path = "/x/"
            $0.description = "who"
        }
        _ = try await aws.call(
            AttachRolePolicy.self,
            .init(roleName: "App", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess"))
        try await aws.createProfile("IP", holding: "App")
        return policy
    }

    @Test func `show users, groups, roles and policies in full`() async throws {
        let policy = try await arrange()
        let answer = try await details()
        #expect(names(answer) == [["ann", "Bea"], ["Dev"], ["App"], ["P", "ReadOnlyAccess"]])
        #expect(answer.isTruncated == false && answer.marker == nil)

        let users = try #require(answer.userDetailList)
        #expect(users[0].groupList == ["Dev"] && users[0].tags?.first?.value == "a")
        #expect(users[0].permissionsBoundary == nil && users[1].groupList == [])
        #expect(users[1].permissionsBoundary?.permissionsBoundaryArn == policy)

        let group = try #require(answer.groupDetailList?.first)
        #expect(group.attachedManagedPolicies?.map(\.policyArn) == [policy])
        #expect(group.groupPolicyList?.first?.policyDocument == Percent.encode(Documents.allowS3))

        let role = try #require(answer.roleDetailList?.first)
        #expect(role.assumeRolePolicyDocument == Percent.encode(Documents.trustEC2))
        #expect(role.instanceProfileList?.map(\.instanceProfileName) == ["IP"])
        #expect(role.instanceProfileList?.first?.roles.map(\.roleName) == ["App"])
        #expect(role.roleLastUsed != nil && role.arn == "arn:aws:iam::123456789012:role/x/App")

        let own = try #require(answer.policies?.first)
        #expect(own.policyVersionList?.map(\.versionId) == ["v2", "v1"])
        #expect(own.policyVersionList?.map(\.isDefaultVersion) == [true, false])
        #expect(own.policyVersionList?.last?.document == Percent.encode(Documents.allowS3))
        #expect(own.attachmentCount == 1 && own.permissionsBoundaryUsageCount == 1)
    }

    @Test(arguments: [
        (["User"], [["ann", "Bea"], [], [], []]),
        (["Role", "Group"], [[], ["Dev"], ["App"], []]),
        (["LocalManagedPolicy"], [[], [], [], ["P"]]),
        (["AWSManagedPolicy"], [[], [], [], ["ReadOnlyAccess"]]),
    ])
    func `show what the filter names`(filter: [String], expected: [[String]]) async throws {
        _ = try await arrange()
        #expect(names(try await details(filter)) == expected)
    }

    @Test func `come in pages that go on from kind to kind`() async throws {
        _ = try await arrange()
        var pages: [[[String?]]] = []
        var marker: String?
        repeat {
            let page = try await details(maxItems: 2, marker: marker)
            pages.append(names(page))
            #expect(page.isTruncated == (page.marker != nil))
            marker = page.marker
        } while marker != nil
        #expect(
            pages == [
                [["ann", "Bea"], [], [], []], [[], ["Dev"], ["App"], []],
                [[], [], [], ["P", "ReadOnlyAccess"]],
            ])
        let first = try await details(maxItems: 2)
        let foreign = await refusal { try await details(["User"], marker: first.marker) }
        #expect(foreign == "ValidationError: Invalid Marker.")
    }
}
