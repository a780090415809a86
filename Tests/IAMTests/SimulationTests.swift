import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

/// The facts are those of AWS's own simulator.
@Suite struct `The policy simulator` {
    let aws: TestRolecall
    static let ann = "arn:aws:iam::123456789012:user/team/ann"
    static let notes = "arn:aws:s3:::notes"

    /// ann, who is in `readers` and has a managed policy that the group has too.
    init() async throws {
        aws = try TestRolecall()
        try await aws.createUser("ann") { $0.path = "/team/" }
        _ = try await aws.call(CreateGroup.self, .init(path: "/team/", groupName: "readers"))
        _ = try await aws.call(AddUserToGroup.self, .init(groupName: "readers", userName: "ann"))
        try await aws.createRole("deploy")
        let managed = try await aws.createPolicy("deleting", Self.allow("s3:DeleteObject"), path: "/team/")
        _ = try await aws.call(
            PutUserPolicy.self,
            .init(userName: "ann", policyName: "Reading", policyDocument: Self.allow("s3:GetObject", "/a")))
        _ = try await aws.call(
            PutGroupPolicy.self,
            .init(
                groupName: "readers", policyName: "Writing", policyDocument: Self.allow("s3:PutObject", "/b"))
        )
        _ = try await aws.call(
            PutRolePolicy.self,
            .init(roleName: "deploy", policyName: "Reading", policyDocument: Self.allow("s3:GetObject")))
        _ = try await aws.call(AttachUserPolicy.self, .init(userName: "ann", policyArn: managed))
        _ = try await aws.call(AttachGroupPolicy.self, .init(groupName: "readers", policyArn: managed))
    }

    private static func allow(_ action: String, _ key: String? = nil) -> String {
        let resource = key.map { notes + $0 } ?? "*"
        return
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"\#(action)","Resource":"\#(resource)"}]}"#
    }

    private func principal(
        _ arn: String = ann, _ actions: [String] = ["s3:GetObject"], on resources: [String]? = nil,
        adjusting: (inout SimulatePrincipalPolicyRequest) -> Void = { _ in }
    ) async throws -> [EvaluationResult] {
        var request = SimulatePrincipalPolicyRequest(
            policySourceArn: arn, actionNames: actions, resourceArns: resources)
        adjusting(&request)
        return try #require(try await aws.call(SimulatePrincipalPolicy.self, request).evaluationResults)
    }

    private func custom(
        _ policies: [String] = [allow("*")], _ actions: [String] = ["s3:GetObject"],
        on resources: [String]? = nil,
        adjusting: (inout SimulateCustomPolicyRequest) -> Void = { _ in }
    ) async throws -> SimulatePolicyResponse {
        var request = SimulateCustomPolicyRequest(
            policyInputList: policies, actionNames: actions, resourceArns: resources)
        adjusting(&request)
        return try await aws.call(SimulateCustomPolicy.self, request)
    }

    private func told(_ results: [EvaluationResult]) -> [String] {
        results.map { result in
            let names = (result.matchedStatements ?? []).compactMap(\.sourcePolicyId)
            return ([result.evalDecision] + names).joined(separator: " ")
        }
    }

    @Test(arguments: [
        (
            "arn:aws:iam::123456789012:user/team/ann",
            ["allowed user_ann_Reading", "implicitDeny", "allowed deleting"]
        ),
        ("arn:aws:iam::123456789012:group/readers", ["implicitDeny", "implicitDeny", "allowed deleting"]),
        (
            "arn:aws:iam::123456789012:role/deploy",
            ["allowed role_deploy_Reading", "implicitDeny", "implicitDeny"]
        ),
        // By its name, whatever the path.
        (
            "arn:aws:iam::123456789012:user/other/ann",
            ["allowed user_ann_Reading", "implicitDeny", "allowed deleting"]
        ),
    ])
    func `names inline policies with their owners and managed ones once`(
        arn: String, expected: [String]
    ) async throws {
        let results = try await principal(
            arn, ["s3:GetObject", "s3:PutObject", "s3:DeleteObject"], on: [Self.notes + "/a"])
        #expect(told(results) == expected)
    }

    @Test func `counts what groups allow`() async throws {
        #expect(
            told(try await principal(Self.ann, ["s3:PutObject"], on: [Self.notes + "/b"]))
                == ["allowed group_readers_Writing"])
    }

    @Test func `answers for several resources with each, and with what they look like`() async throws {
        let result = try #require(
            try await principal(on: [Self.notes + "/a", Self.notes + "/b"]).first)
        #expect(result.evalResourceName == "arn:aws:s3:::${BucketName}/${KeyName}")
        #expect(result.evalDecision == "implicitDeny" && result.matchedStatements?.count == 1)
        #expect(result.evalDecisionDetails == [:] && result.missingContextValues == [])
        #expect(result.organizationsDecisionDetail == nil)
        #expect(result.permissionsBoundaryDecisionDetail == nil)
        let parts = try #require(result.resourceSpecificResults)
        #expect(parts.map(\.evalResourceDecision) == ["allowed", "implicitDeny"])
        #expect(parts[0].matchedStatements?.first?.startPosition?.column == 38)
        #expect(parts[1].matchedStatements == nil && parts[1].missingContextValues == nil)
        #expect(parts[1].evalDecisionDetails == nil)
    }

    @Test func `is about everything when no resource is given`() async throws {
        let result = try #require(try await principal().first)
        #expect(result.evalResourceName == "*" && result.resourceSpecificResults == nil)
        #expect(result.evalDecisionDetails == nil && result.matchedStatements?.isEmpty == true)
    }

    @Test func `adds policies to the principal's own`() async throws {
        let results = try await principal(on: [Self.notes + "/a"]) { $0.policyInputList = [Self.allow("*")] }
        #expect(told(results) == ["allowed user_ann_Reading PolicyInputList.1"])
    }

    @Test func `knows the boundary, or takes another in its place`() async throws {
        let arn = try await aws.createPolicy("limit", Self.allow("s3:PutObject"))
        _ = try await aws.call(
            PutUserPermissionsBoundary.self, .init(userName: "ann", permissionsBoundary: arn))
        let limited = try #require(try await principal(on: [Self.notes + "/a"]).first)
        #expect(limited.evalDecision == "implicitDeny")
        #expect(limited.permissionsBoundaryDecisionDetail?.allowedByPermissionsBoundary == false)
        let replaced = try #require(
            try await principal(on: [Self.notes + "/a"]) {
                $0.permissionsBoundaryPolicyInputList = [Self.allow("s3:*")]
            }.first)
        #expect(replaced.evalDecision == "allowed")
        #expect(replaced.permissionsBoundaryDecisionDetail?.allowedByPermissionsBoundary == true)
    }

    @Test func `knows the organization of the principal's account`() async throws {
        let (account, now) = (aws.account, aws.clock.now)
        let management = try #require(AccountID("999999999999"))
        let deny = try #require(
            PolicyDocument(
                stored:
                    #"{"Version":"2012-10-17","Statement":{"Effect":"Deny","Action":"s3:Get*","Resource":"*"}}"#,
                as: .serviceControl))
        try await aws.write { draft in
            var organization = KnownOrganization(
                id: "o-abcdefghij", managementAccount: management, rootID: "r-abcd", createdAt: now)
            organization.enabledPolicyTypes = [.serviceControl]
            organization.rootPolicies = ["p-FullAWSAccess"]
            try draft.put(organization)
            try draft.put(
                OrganizationPolicy(
                    organizationID: organization.id, id: "p-noreads", type: .serviceControl, name: "noreads",
                    description: "", document: deny))
            var member = OrganizationMember(
                account: account, organizationID: organization.id, parentID: organization.rootID,
                name: "m", email: "m@example.com", joinedMethod: .created, joinedAt: now)
            member.policies = ["p-FullAWSAccess", "p-noreads"]
            try draft.put(member)
        }
        let results = try await principal(
            Self.ann, ["s3:GetObject", "s3:DeleteObject"], on: [Self.notes + "/a"])
        #expect(told(results) == ["explicitDeny", "allowed deleting"])
        #expect(results.map { $0.organizationsDecisionDetail?.allowedByOrganizations } == [false, true])
    }

    @Test func `pages by action, whatever comes with the marker`() async throws {
        let actions = ["s3:PutObject", "s3:GetObject", "s3:GetObject"]
        let first = try await custom([Self.allow("*")], actions) { $0.maxItems = 1 }
        #expect(first.evaluationResults?.map(\.evalActionName) == ["s3:PutObject"])
        #expect(first.isTruncated == true)
        let second = try await custom([], Array(actions.reversed())) {
            $0.maxItems = 2
            $0.marker = first.marker
        }
        #expect(second.evaluationResults?.map(\.evalActionName) == ["s3:GetObject", "s3:PutObject"])
        #expect(second.isTruncated == false && second.marker == nil)
        let none = try await custom([], ["s3:GetObject"]) { $0.marker = first.marker }
        #expect(none.evaluationResults?.isEmpty == true)
    }

    @Test(arguments: [
        ("aws:PrincipalArn", ann), ("aws:username", "ann"), ("aws:PrincipalAccount", "123456789012"),
        ("aws:userid", ann),
    ])
    func `fills in who is supposed to ask`(key: String, value: String) async throws {
        let when = #"{"StringEquals":{"\#(key)":"\#(value)"}}"#
        let policy = Documents.allow("s3:GetObject", when: when)
        let results = try await custom([policy]) { $0.callerArn = Self.ann }.evaluationResults
        #expect(results?.first?.evalDecision == "allowed")
        let own = try await principal { $0.policyInputList = [policy] }
        #expect(own.first?.evalDecision == "allowed")
        let overridden = try await custom([policy]) {
            $0.callerArn = Self.ann
            $0.contextEntries = [
                .init(contextKeyName: key, contextKeyValues: ["x"], contextKeyType: "string")
            ]
        }
        #expect(overridden.evaluationResults?.first?.evalDecision == "implicitDeny")
    }

    @Test func `supposes a stub where nobody is supposed`() async throws {
        let when = #"{"StringEquals":{"aws:userid":"STUB_PRINCIPAL_FOR_POLICY_SIMULATOR"}}"#
        let result = try await custom([Documents.allow("s3:GetObject", when: when)])
        #expect(result.evaluationResults?.first?.evalDecision == "allowed")
    }

    @Test func `tells both sides across accounts`() async throws {
        let policy =
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::notes/*"}]}"#
        let results = try await custom([], on: [Self.notes + "/a"]) {
            $0.callerArn = Self.ann
            $0.resourcePolicy = policy
            $0.resourceOwner = "arn:aws:iam::999999999999:root"
        }.evaluationResults
        #expect(
            results?.first?.evalDecisionDetails
                == ["IAM Policy": "implicitDeny", "Resource Policy": "allowed"])
        #expect(results?.first?.evalDecision == "implicitDeny")
        let within = try await custom([], on: [Self.notes + "/a"]) {
            $0.callerArn = Self.ann
            $0.resourcePolicy = policy
        }.evaluationResults
        #expect(within.map(told) == ["allowed ResourcePolicy"])
        #expect(within?.first?.matchedStatements?.first?.sourcePolicyType == "Resource Policy")
    }

    @Test func `needs the permission on the principal, or on everything`() async throws {
        let nobody = try await aws.user("nobody", allowed: Documents.allow("iam:Get*"))
        let request = SimulatePrincipalPolicyRequest(
            policySourceArn: "arn:aws:iam::123456789012:user/x/ann", actionNames: ["s3:GetObject"])
        #expect(
            await refusal { try await aws.call(SimulatePrincipalPolicy.self, request, as: nobody) }
                == "AccessDenied: iam:SimulatePrincipalPolicy on \(Self.ann)")
        let custom = SimulateCustomPolicyRequest(policyInputList: [], actionNames: ["s3:GetObject"])
        #expect(
            await refusal { try await aws.call(SimulateCustomPolicy.self, custom, as: nobody) }
                == "AccessDenied: iam:SimulateCustomPolicy on *")
    }
}
