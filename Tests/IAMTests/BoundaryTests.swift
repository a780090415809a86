import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

/// A user or a role, and the four operations on its boundary.
enum Bounded: String, CaseIterable, CustomTestStringConvertible {
    case user, role

    var testDescription: String { rawValue }

    func make(_ aws: TestRolecall) async throws {
        switch self {
        case .user: try await aws.createUser("X")
        case .role: try await aws.createRole("X")
        }
    }

    func put(_ arn: String, _ aws: TestRolecall, as caller: Caller? = nil) async throws {
        switch self {
        case .user:
            _ = try await aws.call(
                PutUserPermissionsBoundary.self, .init(userName: "x", permissionsBoundary: arn), as: caller)
        case .role:
            _ = try await aws.call(
                PutRolePermissionsBoundary.self, .init(roleName: "x", permissionsBoundary: arn), as: caller)
        }
    }

    func delete(_ aws: TestRolecall, as caller: Caller? = nil) async throws {
        switch self {
        case .user:
            _ = try await aws.call(DeleteUserPermissionsBoundary.self, .init(userName: "x"), as: caller)
        case .role:
            _ = try await aws.call(DeleteRolePermissionsBoundary.self, .init(roleName: "x"), as: caller)
        }
    }

    func boundary(_ aws: TestRolecall) -> String? {
        switch self {
        case .user: aws.world.user("X", in: aws.account)?.permissionsBoundary
        case .role: aws.world.role("X", in: aws.account)?.permissionsBoundary
        }
    }
}

@Suite struct `A permissions boundary` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test(arguments: Bounded.allCases)
    func `is put, replaced and taken away`(_ bounded: Bounded) async throws {
        try await bounded.make(aws)
        let first = try await aws.createPolicy("First")
        let second = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        for arn in [first, second] {
            try await bounded.put(arn, aws)
            #expect(bounded.boundary(aws) == arn)
            let policy = try await aws.call(GetPolicy.self, .init(policyArn: arn)).policy
            #expect(policy?.permissionsBoundaryUsageCount == 1 && policy?.attachmentCount == 0)
        }
        try await bounded.delete(aws)
        #expect(bounded.boundary(aws) == nil)
        let again = await refusal { try await bounded.delete(aws) }
        #expect(again == "NoSuchEntity: The \(bounded) with name X has no permissions boundary.")
    }

    @Test(arguments: Bounded.allCases)
    func `is a managed policy that exists`(_ bounded: Bounded) async throws {
        let missing = await refusal { try await bounded.put("arn:aws:iam::123456789012:policy/P", aws) }
        #expect(missing == "NoSuchEntity: The \(bounded) with name x cannot be found.")
        try await bounded.make(aws)
        let unknown = await refusal { try await bounded.put("arn:aws:iam::123456789012:policy/P", aws) }
        #expect(
            unknown
                == "NoSuchEntity: Scope ARN: arn:aws:iam::123456789012:policy/P does not exist or is not attachable."
        )
        let broken = await refusal { try await bounded.put("this-is-no-arn-at-all", aws) }
        #expect(broken == "InvalidInput: ARN this-is-no-arn-at-all is not valid.")
    }

    @Test(arguments: Bounded.allCases)
    func `is asked about by its condition key`(_ bounded: Bounded) async throws {
        try await bounded.make(aws)
        let edge = try await aws.createPolicy("Edge")
        let other = try await aws.createPolicy("Other")
        let noun = bounded == .user ? "User" : "Role"
        let ann = try await aws.user(
            "ann",
            allowed: Documents.allow(
                "iam:*\(noun)PermissionsBoundary",
                when: #"{"StringEquals":{"iam:PermissionsBoundary":"\#(edge)"}}"#))
        let refused = await refusal { try await bounded.put(other, aws, as: ann) }
        #expect(
            refused
                == "AccessDenied: iam:Put\(noun)PermissionsBoundary on arn:aws:iam::123456789012:\(bounded)/X"
        )
        // The new one counts on putting, the present one on taking it away.
        try await bounded.put(edge, aws, as: ann)
        try await bounded.delete(aws, as: ann)
        try await bounded.put(other, aws)
        let kept = await refusal { try await bounded.delete(aws, as: ann) }
        #expect(kept?.hasPrefix("AccessDenied: iam:Delete\(noun)PermissionsBoundary") == true)
    }

    @Test func `limits at once, and no longer when it is gone`() async throws {
        let ann = try await aws.user("ann", allowed: Documents.allow("iam:*"))
        let edge = try await aws.createPolicy("Edge", Documents.allow("iam:Get*"))
        _ = try await aws.call(
            PutUserPermissionsBoundary.self, .init(userName: "ann", permissionsBoundary: edge))
        func listing() async throws -> String? {
            let now = aws.caller(.user(try #require(aws.world.user("ann", in: aws.account))))
            return await refusal { try await aws.call(ListUsers.self, .init(), as: now) }
        }
        #expect(try await listing() == "AccessDenied: iam:ListUsers on arn:aws:iam::123456789012:user/")
        _ = try await aws.call(DeleteUserPermissionsBoundary.self, .init(userName: "ann"))
        #expect(try await listing() == nil)
        _ = ann
    }
}

@Suite struct `A role of AWS's own` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `is not made by its path`() async throws {
        let refused = await refusal {
            try await aws.createRole("R") { $0.path = "/aws-service-role/ecs.amazonaws.com/" }
        }
        #expect(
            refused
                == "InvalidInput: Path prefix '/aws-service-role/' can only be used for AWS Service linked Roles"
        )
    }

    @Test func `keeps its policies, its trust and its life`() async throws {
        let (account, now) = (aws.account, aws.clock.now)
        let trust = try PolicyDocument.trust(Documents.trustEC2)
        try await aws.write { draft in
            try draft.put(
                KnownRole(
                    account: account, name: "Linked", path: "/aws-service-role/ecs.amazonaws.com/",
                    id: UniqueID("AROAIOSFODNN7EXAMPLE1"), createdAt: now, trustPolicy: trust))
        }
        let text =
            "UnmodifiableEntity: Cannot perform the operation on the protected role 'Linked' - this role is only modifiable by AWS"
        let edge = "arn:aws:iam::aws:policy/ReadOnlyAccess"
        let document = Documents.allowS3
        #expect(
            await refusal {
                try await aws.call(AttachRolePolicy.self, .init(roleName: "linked", policyArn: edge))
            } == text)
        #expect(
            await refusal {
                try await aws.call(
                    PutRolePolicy.self,
                    .init(roleName: "Linked", policyName: "p", policyDocument: document))
            } == text)
        #expect(
            await refusal {
                try await aws.call(
                    UpdateAssumeRolePolicy.self,
                    .init(roleName: "Linked", policyDocument: Documents.trustEC2))
            } == text)
        #expect(
            await refusal {
                try await aws.call(
                    PutRolePermissionsBoundary.self, .init(roleName: "Linked", permissionsBoundary: edge))
            } == text)
        #expect(
            await refusal { try await aws.call(DeleteRole.self, .init(roleName: "Linked")) } == text)
        try await aws.createProfile("IP")
        #expect(
            await refusal {
                try await aws.call(
                    AddRoleToInstanceProfile.self, .init(instanceProfileName: "IP", roleName: "Linked"))
            } == text)
        // To tag it is its owner's right.
        _ = try await aws.call(
            TagRole.self, .init(roleName: "Linked", tags: [.init(key: "Team", value: "a")]))
    }
}
