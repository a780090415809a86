import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `IAM asks` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private func questions<O: Operation>(_ operation: O.Type, _ input: O.Input) -> [Question] {
        O.authorization.questions(input, caller: aws.root, world: aws.world, region: .usEast1)
    }

    private func value(_ key: String, of question: Question?) -> [String]? {
        question?.keys.values.first { $0.name == key.lowercased() }?.value.values
    }

    @Test func `for the stored ARN of what exists, with its tags`() async throws {
        try await aws.createRole("Role") {
            $0.path = "/team/"
            $0.tags = [.init(key: "Team", value: "a")]
        }
        let asked = questions(GetRole.self, .init(roleName: "rOLE"))
        #expect(
            asked.map { "\($0.action) \($0.resource)" } == [
                "iam:GetRole arn:aws:iam::123456789012:role/team/Role"
            ])
        #expect(value("iam:ResourceTag/Team", of: asked.first) == ["a"])
        #expect(value("aws:ResourceTag/Team", of: asked.first) == ["a"])
        #expect(
            questions(GetRole.self, .init(roleName: "none")).map(\.resource)
                == ["arn:aws:iam::123456789012:role/none"])
    }

    @Test func `for the path that is asked for, with the tags and the boundary`() {
        let asked = questions(
            CreateUser.self,
            .init(
                path: "/eng/", userName: "ann", permissionsBoundary: "arn:aws:iam::123456789012:policy/edge",
                tags: [.init(key: "k", value: "v"), .init(key: "k", value: "last")]))
        #expect(asked.map(\.resource) == ["arn:aws:iam::123456789012:user/eng/ann"])
        #expect(
            value("iam:PermissionsBoundary", of: asked.first) == ["arn:aws:iam::123456789012:policy/edge"])
        #expect(value("aws:RequestTag/k", of: asked.first) == ["last"])
        #expect(value("aws:TagKeys", of: asked.first) == ["k", "k"])
    }

    @Test func `which policy is attached to whom, and what bounds them`() async throws {
        let edge = try await aws.createPolicy("edge")
        try await aws.createUser("ann") { $0.permissionsBoundary = edge }
        let arn = "arn:aws:iam::aws:policy/AdministratorAccess"
        let asked = questions(AttachUserPolicy.self, .init(userName: "ann", policyArn: arn))
        #expect(value("iam:PolicyARN", of: asked.first) == [arn])
        #expect(value("iam:PermissionsBoundary", of: asked.first) == [edge])
    }

    @Test func `to pass the role that is put into a profile`() async throws {
        try await aws.createRole("R") { $0.path = "/p/" }
        let asked = questions(AddRoleToInstanceProfile.self, .init(instanceProfileName: "IP", roleName: "r"))
        #expect(
            asked.map { "\($0.action) \($0.resource)" } == [
                "iam:AddRoleToInstanceProfile arn:aws:iam::123456789012:instance-profile/IP",
                "iam:PassRole arn:aws:iam::123456789012:role/p/R",
            ])
        #expect(value("iam:PassedToService", of: asked.last) == ["ec2.amazonaws.com"])
        #expect(
            value("iam:AssociatedResourceArn", of: asked.last) == ["arn:aws:ec2:*:123456789012:instance/*"])
    }

    @Test func `at both ends of a move`() async throws {
        try await aws.createUser("ann")
        let asked = questions(UpdateUser.self, .init(userName: "ann", newPath: "/x/", newUserName: "bea"))
        #expect(
            asked.map(\.resource) == [
                "arn:aws:iam::123456789012:user/ann", "arn:aws:iam::123456789012:user/x/bea",
            ])
    }

    @Test func `before it says what exists`() async throws {
        let ann = try await aws.user("ann", allowed: Documents.allow("iam:ListUsers"))
        let refused = await refusal { try await aws.call(GetRole.self, .init(roleName: "none"), as: ann) }
        #expect(refused == "AccessDenied: iam:GetRole on arn:aws:iam::123456789012:role/none")
    }

    @Test func `and a condition on the policy decides what may be attached`() async throws {
        let edge = "arn:aws:iam::aws:policy/AmazonS3ReadOnlyAccess"
        let ann = try await aws.user(
            "ann",
            allowed: Documents.allow(
                "iam:AttachUserPolicy", when: #"{"ArnEquals":{"iam:PolicyARN":"\#(edge)"}}"#))
        _ = try await aws.call(AttachUserPolicy.self, .init(userName: "ann", policyArn: edge), as: ann)
        let refused = await refusal {
            try await aws.call(
                AttachUserPolicy.self,
                .init(userName: "ann", policyArn: "arn:aws:iam::aws:policy/AdministratorAccess"), as: ann)
        }
        #expect(refused == "AccessDenied: iam:AttachUserPolicy on arn:aws:iam::123456789012:user/ann")
    }

    @Test func `and a boundary keeps what its owner may do within bounds`() async throws {
        let edge = try await aws.createPolicy("edge", Documents.allow("iam:Get*"))
        try await aws.createUser("ann") { $0.permissionsBoundary = edge }
        _ = try await aws.call(
            PutUserPolicy.self,
            .init(userName: "ann", policyName: "p", policyDocument: Documents.allow("iam:*")))
        let ann = aws.caller(.user(try #require(aws.world.user("ann", in: aws.account))))
        _ = try await aws.call(GetUser.self, .init(), as: ann)
        let refused = await refusal { try await aws.call(CreateUser.self, .init(userName: "x"), as: ann) }
        #expect(refused == "AccessDenied: iam:CreateUser on arn:aws:iam::123456789012:user/x")
    }
}
