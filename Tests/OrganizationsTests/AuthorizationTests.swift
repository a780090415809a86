import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import OrganizationsService

@Suite struct `Organizations asks` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private func questions<O: Operation>(_ operation: O.Type, _ input: O.Input) -> [Question] {
        O.authorization.questions(input, caller: aws.root, world: aws.world, region: .usEast1)
    }

    private func value(_ key: String, of question: Question?) -> [String]? {
        question?.keys.values.first { $0.name == key.lowercased() }?.value.values
    }

    @Test func `about the policy and about what it is to hang on`() async throws {
        let arranged = try await aws.arrange(enabling: .serviceControl)
        let policy = try await aws.createPolicy("p")
        _ = try await aws.call(
            TagResource.self, .init(resourceId: arranged.unit, tags: [.init(key: "env", value: "dev")]))
        let prefix = "arn:aws:organizations::123456789012"
        let id = arranged.organization.id
        let asked = questions(AttachPolicy.self, .init(policyId: policy, targetId: arranged.unit))
        #expect(
            asked.map(\.resource) == [
                "\(prefix):policy/\(id)/service_control_policy/\(policy)",
                "\(prefix):ou/\(id)/\(arranged.unit)",
            ])
        #expect(value("organizations:PolicyType", of: asked.first) == ["SERVICE_CONTROL_POLICY"])
        #expect(value("organizations:PolicyType", of: asked.last) == ["SERVICE_CONTROL_POLICY"])
        #expect(value("aws:ResourceTag/env", of: asked.first) == nil)
        #expect(value("aws:ResourceTag/env", of: asked.last) == ["dev"])
        #expect(
            questions(DescribePolicy.self, .init(policyId: "p-FullAWSAccess")).map(\.resource)
                == ["arn:aws:organizations::aws:policy/service_control_policy/p-FullAWSAccess"])
        #expect(
            questions(DescribePolicy.self, .init(policyId: "p-unknown1")).map(\.resource)
                == ["\(prefix):policy/\(id)/*/p-unknown1"])
    }

    @Test func `about both ends of a move`() async throws {
        let arranged = try await aws.arrange()
        let (id, root) = (arranged.organization.id, arranged.organization.rootID)
        let asked = questions(
            MoveAccount.self,
            .init(
                accountId: arranged.account.description, sourceParentId: arranged.unit,
                destinationParentId: root))
        let prefix = "arn:aws:organizations::123456789012"
        #expect(
            asked.map(\.resource) == [
                "\(prefix):account/\(id)/\(arranged.account)", "\(prefix):ou/\(id)/\(arranged.unit)",
                "\(prefix):root/\(id)/\(root)",
            ])
    }

    @Test func `about the type and the tags of what is to be made`() async throws {
        let organization = try await aws.createOrganization()
        let asked = questions(
            CreatePolicy.self,
            .init(
                content: "{}", description: "", name: "p", type: "RESOURCE_CONTROL_POLICY",
                tags: [.init(key: "k", value: "v")]))
        #expect(
            asked.map(\.resource) == [
                "arn:aws:organizations::123456789012:policy/\(organization.id)/resource_control_policy/*"
            ])
        #expect(value("organizations:PolicyType", of: asked.first) == ["RESOURCE_CONTROL_POLICY"])
        #expect(value("aws:RequestTag/k", of: asked.first) == ["v"])
        #expect(value("aws:TagKeys", of: asked.first) == ["k"])
        let account = questions(
            CreateAccount.self,
            .init(email: "a@b.example", accountName: "a", tags: [.init(key: "k", value: "v")]))
        #expect(account.map(\.resource) == ["*"])
        #expect(value("aws:RequestTag/k", of: account.first) == ["v"])
    }

    @Test func `also where there is no organization`() {
        #expect(
            questions(DescribeAccount.self, .init(accountId: "210987654321")).map(\.resource)
                == ["arn:aws:organizations::123456789012:account/210987654321"])
    }
}
