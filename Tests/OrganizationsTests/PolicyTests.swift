import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import OrganizationsService

@Suite struct `A policy type` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test(arguments: OrganizationPolicyType.allCases)
    func `brings AWS's policy to all there is and all that comes`(type: OrganizationPolicyType) async throws {
        let arranged = try await aws.arrange(enabling: type)
        let root = try await aws.call(ListRoots.self, .init()).roots?.first
        #expect(root?.policyTypes?.map(\.type) == [type.rawValue])
        #expect(root?.policyTypes?.map(\.status) == ["ENABLED"])
        let targets = try await aws.call(
            ListTargetsForPolicy.self, .init(policyId: type.fullAccess.id)
        ).targets
        let ids = [
            arranged.organization.rootID, arranged.unit, arranged.account.description, "123456789012",
        ]
        #expect(Set(targets?.compactMap(\.targetId) ?? []) == Set(ids))
        #expect(Set(targets?.compactMap(\.type) ?? []) == ["ROOT", "ORGANIZATIONAL_UNIT", "ACCOUNT"])
        for id in ids {
            let policies = try await aws.call(
                ListPoliciesForTarget.self, .init(targetId: id, filter: type.rawValue)
            ).policies
            #expect(policies?.map(\.id) == [type.fullAccess.id])
            #expect(policies?.map(\.awsManaged) == [true])
        }
    }

    @Test func `is enabled once, and takes its attachments along when it goes`() async throws {
        let arranged = try await aws.arrange(enabling: .serviceControl)
        let root = arranged.organization.rootID
        let policy = try await aws.createPolicy("p")
        try await aws.attach(policy, to: arranged.unit)
        func change(_ type: String, root: String) async -> (String?, String?) {
            (
                await refusal {
                    try await aws.call(EnablePolicyType.self, .init(rootId: root, policyType: type))
                },
                await refusal {
                    try await aws.call(DisablePolicyType.self, .init(rootId: root, policyType: type))
                }
            )
        }
        #expect(
            await change("TAG_POLICY", root: root) == (
                "PolicyTypeNotAvailableForOrganizationException",
                "PolicyTypeNotAvailableForOrganizationException"
            ))
        #expect(
            await change("SERVICE_CONTROL_POLICY", root: "r-none")
                == ("RootNotFoundException", "RootNotFoundException"))
        #expect(
            await change("SERVICE_CONTROL_POLICY", root: root)
                == ("PolicyTypeAlreadyEnabledException", nil))
        #expect(
            await refusal {
                try await aws.call(
                    DisablePolicyType.self, .init(rootId: root, policyType: "SERVICE_CONTROL_POLICY"))
            } == "PolicyTypeNotEnabledException")
        let targets = try await aws.call(ListTargetsForPolicy.self, .init(policyId: policy)).targets
        #expect(targets?.isEmpty == true)
        #expect(
            await refusal { try await aws.attach(policy, to: arranged.unit) }
                == "PolicyTypeNotEnabledException")
    }
}

@Suite struct `A policy of an organization` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `is created, described, listed`() async throws {
        let organization = try await aws.createOrganization()
        let id = try await aws.createPolicy("p")
        #expect(id.wholeMatch(of: /p-[a-z0-9]{8}/) != nil)
        let policy = try #require(try await aws.call(DescribePolicy.self, .init(policyId: id)).policy)
        #expect(policy.content == Documents.denyS3)
        #expect(
            policy.policySummary?.arn
                == "arn:aws:organizations::123456789012:policy/\(organization.id)/service_control_policy/\(id)"
        )
        #expect(policy.policySummary?.awsManaged == false)
        func list(_ type: String) async throws -> [String?]? {
            try await aws.call(ListPolicies.self, .init(filter: type)).policies?.map(\.id)
        }
        #expect(
            try await list("SERVICE_CONTROL_POLICY")
                == ["p-FullAWSAccess", id].sorted { ($0 ?? "") < ($1 ?? "") })
        #expect(try await list("RESOURCE_CONTROL_POLICY") == ["p-RCPFullAWSAccess"])
        #expect(try await list("TAG_POLICY") == [])
        let full = try await aws.call(DescribePolicy.self, .init(policyId: "p-FullAWSAccess")).policy
        #expect(
            full?.policySummary?.arn
                == "arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess")
    }

    @Test func `is changed only where something was said`() async throws {
        _ = try await aws.createOrganization()
        let id = try await aws.createPolicy("p")
        _ = try await aws.createPolicy("taken")
        // The answer shows of name and description what the request had.
        let named = try await aws.call(UpdatePolicy.self, .init(policyId: id, name: "q")).policy
        #expect(named?.policySummary?.name == "q" && named?.policySummary?.description == nil)
        let described = try await aws.call(UpdatePolicy.self, .init(policyId: id, description: "")).policy
        #expect(described?.policySummary?.name == nil && described?.policySummary?.description == "")
        _ = try await aws.call(UpdatePolicy.self, .init(policyId: id, content: Documents.allowS3))
        let policy = try await aws.call(DescribePolicy.self, .init(policyId: id)).policy
        #expect(policy?.policySummary?.name == "q" && policy?.policySummary?.description == "d")
        #expect(policy?.content == Documents.allowS3)
        #expect(
            await refusal { try await aws.call(UpdatePolicy.self, .init(policyId: id, name: "taken")) }
                == "DuplicatePolicyException")
        #expect(
            await refusal { try await aws.call(UpdatePolicy.self, .init(policyId: id, content: "{}")) }
                == "MalformedPolicyDocumentException")
    }

    @Test func `of AWS's stays as it is`() async throws {
        _ = try await aws.createOrganization()
        let expected = "InvalidInputException (IMMUTABLE_POLICY)"
        for id in ["p-FullAWSAccess", "p-RCPFullAWSAccess"] {
            #expect(
                await refusal { try await aws.call(UpdatePolicy.self, .init(policyId: id, name: "x")) }
                    == expected)
            #expect(await refusal { try await aws.call(DeletePolicy.self, .init(policyId: id)) } == expected)
        }
    }

    @Test func `is refused when its text, its name or its type will not do`() async throws {
        _ = try await aws.createOrganization()
        _ = try await aws.createPolicy("p")
        #expect(await refusal { try await aws.createPolicy("p") } == "DuplicatePolicyException")
        #expect(
            await refusal { try await aws.createPolicy("p", Documents.denyOutsiders, .resourceControl) }
                == nil)
        #expect(await refusal { try await aws.createPolicy("q", "{") } == "MalformedPolicyDocumentException")
        #expect(
            await refusal { try await aws.createPolicy("q", Documents.denyOutsiders) }
                == "MalformedPolicyDocumentException")
        #expect(
            await refusal { try await aws.createPolicy("q", Documents.denyS3, .resourceControl) }
                == "MalformedPolicyDocumentException")
        #expect(await refusal { try await aws.createPolicy("q", Documents.policy(ofSize: 5120)) } == nil)
        #expect(
            await refusal { try await aws.createPolicy("r", Documents.policy(ofSize: 5121)) }
                == "ConstraintViolationException (POLICY_CONTENT_LIMIT_EXCEEDED)")
        let tags = CreatePolicyRequest(content: "{}", description: "", name: "t", type: "TAG_POLICY")
        #expect(
            await refusal { try await aws.call(CreatePolicy.self, tags) }
                == "PolicyTypeNotAvailableForOrganizationException")
    }

    @Test func `hangs where it was put until it is taken off`() async throws {
        let arranged = try await aws.arrange(enabling: .serviceControl, .resourceControl)
        let policy = try await aws.createPolicy("p")
        try await aws.attach(policy, to: arranged.unit)
        #expect(
            await refusal { try await aws.attach(policy, to: arranged.unit) }
                == "DuplicatePolicyAttachmentException")
        #expect(
            await refusal { try await aws.call(DeletePolicy.self, .init(policyId: policy)) }
                == "PolicyInUseException")
        #expect(
            await refusal { try await aws.attach(policy, to: "000000000000") } == "TargetNotFoundException")
        #expect(
            await refusal { try await aws.attach("p-00000000", to: arranged.unit) }
                == "PolicyNotFoundException")
        #expect(
            await refusal { try await aws.detach(policy, from: arranged.organization.rootID) }
                == "PolicyNotAttachedException")
        try await aws.detach(policy, from: arranged.unit)
        #expect(await refusal { try await aws.call(DeletePolicy.self, .init(policyId: policy)) } == nil)
        #expect(
            await refusal { try await aws.call(DescribePolicy.self, .init(policyId: policy)) }
                == "PolicyNotFoundException")
    }

    @Test func `is one of five on a target, and the last cannot go`() async throws {
        let unit = try await aws.arrange(enabling: .serviceControl, .resourceControl).unit
        #expect(
            await refusal { try await aws.detach("p-FullAWSAccess", from: unit) }
                == "ConstraintViolationException (MIN_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED)")
        #expect(
            await refusal { try await aws.detach("p-RCPFullAWSAccess", from: unit) }
                == "InvalidInputException (NON_DETACHABLE_POLICY)")
        for index in 0..<4 { try await aws.attach(try await aws.createPolicy("\(index)"), to: unit) }
        let fifth = try await aws.createPolicy("fifth")
        #expect(
            await refusal { try await aws.attach(fifth, to: unit) }
                == "ConstraintViolationException (MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED)")
        try await aws.detach("p-FullAWSAccess", from: unit)
        try await aws.attach(fifth, to: unit)
    }
}
