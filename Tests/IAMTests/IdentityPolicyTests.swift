import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `The policies of an identity` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `are attached once, listed by name, and detached`() async throws {
        try await aws.createRole("R")
        let late = try await aws.createPolicy("z")
        let early = try await aws.createPolicy("A", path: "/x/")
        for arn in [late, early, late] {
            _ = try await aws.call(AttachRolePolicy.self, .init(roleName: "r", policyArn: arn))
        }
        func names(_ prefix: String? = nil) async throws -> [String?]? {
            try await aws.call(ListAttachedRolePolicies.self, .init(roleName: "R", pathPrefix: prefix))
                .attachedPolicies?.map(\.policyName)
        }
        #expect(try await names() == ["A", "z"])
        #expect(try await names("/x/") == ["A"])
        _ = try await aws.call(DetachRolePolicy.self, .init(roleName: "R", policyArn: late))
        #expect(try await names() == ["A"])
        let again = await refusal {
            try await aws.call(DetachRolePolicy.self, .init(roleName: "R", policyArn: late))
        }
        #expect(again == "NoSuchEntity: Policy \(late) was not found.")
    }

    @Test(arguments: [
        (
            "arn:aws:iam::123456789012:policy/none",
            "NoSuchEntity: Policy %@ does not exist or is not attachable."
        ),
        ("twenty-characters-no-arn", "ValidationError: ARN %@ is not valid."),
        (
            "arn:aws:iam::aws:policy/aws-service-role/AccessAnalyzerServiceRolePolicy",
            "PolicyNotAttachable: Cannot attach a Service Role Policy to a Customer Role."
        ),
    ])
    func `must exist and be attachable`(arn: String, text: String) async throws {
        try await aws.createRole("R")
        let refused = await refusal {
            try await aws.call(AttachRolePolicy.self, .init(roleName: "R", policyArn: arn))
        }
        #expect(refused == text.replacing("%@", with: arn))
    }

    @Test func `are at most ten attached ones`() async throws {
        try await aws.createRole("R")
        try await aws.createUser("u")
        for number in 0..<11 { try await aws.createPolicy("p\(number)") }
        func attach(_ number: Int) async throws {
            let arn = "arn:aws:iam::123456789012:policy/p\(number)"
            _ = try await aws.call(AttachRolePolicy.self, .init(roleName: "R", policyArn: arn))
        }
        for number in 0..<10 { try await attach(number) }
        #expect(
            await refusal { try await attach(10) }
                == "LimitExceeded: Cannot exceed quota for PoliciesPerRole: 10")
        // Attaching what is attached asks for no more room.
        try await attach(3)
    }

    @Test func `written into it have names without case`() async throws {
        try await aws.createUser("ann")
        func put(_ name: String, _ document: String) async throws {
            _ = try await aws.call(
                PutUserPolicy.self, .init(userName: "ann", policyName: name, policyDocument: document))
        }
        try await put("Inline", Documents.allowS3)
        try await put("INLINE", Documents.allow("s3:GetObject"))
        let names = try await aws.call(ListUserPolicies.self, .init(userName: "ann")).policyNames
        #expect(names == ["Inline"])
        let got = try await aws.call(GetUserPolicy.self, .init(userName: "ANN", policyName: "inline"))
        #expect(got.policyName == "inline" && got.userName == "ann")
        #expect(got.policyDocument == Percent.encode(Documents.allow("s3:GetObject")))
        _ = try await aws.call(DeleteUserPolicy.self, .init(userName: "ann", policyName: "iNLINE"))
        let refused = await refusal {
            try await aws.call(GetUserPolicy.self, .init(userName: "ann", policyName: "Inline"))
        }
        #expect(refused == "NoSuchEntity: The user policy with name Inline cannot be found.")
    }

    @Test func `written into it have room together`() async throws {
        try await aws.createUser("ann")
        try await aws.createRole("R")
        func putUser(_ name: String, size: Int) async throws {
            _ = try await aws.call(
                PutUserPolicy.self,
                .init(userName: "ann", policyName: name, policyDocument: Documents.policy(ofSize: size)))
        }
        func putRole(_ name: String, size: Int) async throws {
            _ = try await aws.call(
                PutRolePolicy.self,
                .init(roleName: "R", policyName: name, policyDocument: Documents.policy(ofSize: size)))
        }
        try await putUser("a", size: 1024)
        try await putUser("b", size: 1024)
        let full = "LimitExceeded: Maximum policy size of 2048 bytes exceeded for user ann"
        #expect(await refusal { try await putUser("b", size: 1025) } == full)
        #expect(await refusal { try await putUser("c", size: 200) } == full)
        try await putUser("A", size: 500)
        try await putUser("c", size: 200)
        try await putRole("a", size: 10_240)
        #expect(
            await refusal { try await putRole("b", size: 200) }
                == "LimitExceeded: Maximum policy size of 10240 bytes exceeded for role R")
    }

    @Test func `must be policies`() async throws {
        try await aws.createRole("R")
        let refused = await refusal {
            try await aws.call(
                PutRolePolicy.self,
                .init(roleName: "R", policyName: "p", policyDocument: Documents.trustEC2))
        }
        #expect(refused == "MalformedPolicyDocument: Policy document should not specify a principal.")
    }

    @Test func `take effect with the next call, and no longer when they go`() async throws {
        let ann = try await aws.user("ann", allowed: Documents.allow("iam:ListUsers"))
        _ = try await aws.call(ListUsers.self, .init(), as: ann)
        _ = try await aws.call(DeleteUserPolicy.self, .init(userName: "ann", policyName: "p"))
        let fresh = aws.caller(.user(try #require(aws.world.user("ann", in: aws.account))))
        let refused = await refusal { try await aws.call(ListUsers.self, .init(), as: fresh) }
        #expect(refused == "AccessDenied: iam:ListUsers on arn:aws:iam::123456789012:user/")
    }
}
