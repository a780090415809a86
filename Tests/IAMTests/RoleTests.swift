import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `A role` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test(arguments: [
        (path: nil, arn: "arn:aws:iam::123456789012:role/DEV_ROLE"),
        (path: "/team/a/", arn: "arn:aws:iam::123456789012:role/team/a/DEV_ROLE"),
    ])
    func `is answered with what AWS answers when it is created`(path: String?, arn: String) async throws {
        let boundary = try await aws.createPolicy("edge")
        let role = try await aws.createRole("DEV_ROLE") {
            $0.path = path
            $0.description = "not answered"
            $0.maxSessionDuration = 7200
            $0.permissionsBoundary = boundary
            $0.tags = [.init(key: "team", value: "a")]
        }
        #expect(role.arn == arn)
        #expect(role.path == path ?? "/")
        #expect(role.roleId.hasPrefix("AROA") && role.roleId.count == 21)
        #expect(AccountInID.account(of: role.roleId) == aws.account)
        #expect(role.createDate == aws.clock.now)
        #expect(role.assumeRolePolicyDocument == Percent.encode(Documents.trustEC2))
        #expect(role.description == nil && role.maxSessionDuration == nil && role.roleLastUsed == nil)
        #expect(role.permissionsBoundary?.permissionsBoundaryType == "Policy")
        #expect(role.permissionsBoundary?.permissionsBoundaryArn == boundary)
        #expect(role.tags?.map(\.key) == ["team"])
    }

    @Test func `shows more when it is asked for, and less in lists`() async throws {
        try await aws.createRole("R") {
            $0.description = "who"
            $0.tags = [.init(key: "k", value: "v")]
        }
        let got = try await aws.call(GetRole.self, .init(roleName: "r")).role
        #expect(got.roleName == "R")
        #expect(got.description == "who" && got.maxSessionDuration == 3600)
        #expect(got.roleLastUsed != nil && got.tags?.count == 1)
        let listed = try await aws.call(ListRoles.self, .init()).roles
        #expect(listed.map(\.roleName) == ["R"])
        #expect(listed.first?.description == "who" && listed.first?.maxSessionDuration == 3600)
        #expect(listed.first?.tags == nil && listed.first?.roleLastUsed == nil)
    }

    @Test func `has no empty tags in its answers`() async throws {
        #expect(try await aws.createRole("R").tags == nil)
        #expect(try await aws.call(GetRole.self, .init(roleName: "R")).role.tags == nil)
    }

    @Test func `keeps what an update does not name, and takes an empty description`() async throws {
        try await aws.createRole("R") { $0.description = "who" }
        _ = try await aws.call(UpdateRole.self, .init(roleName: "R", maxSessionDuration: 43200))
        #expect(aws.world.role("R", in: aws.account)?.description == "who")
        _ = try await aws.call(UpdateRole.self, .init(roleName: "R", description: ""))
        let role = try #require(aws.world.role("R", in: aws.account))
        #expect(role.description == "" && role.maxSessionDuration == 43200)
        let answer = try await aws.call(
            UpdateRoleDescription.self, .init(roleName: "R", description: "new")
        ).role
        #expect(answer?.description == "new" && answer?.maxSessionDuration == nil)
    }

    @Test func `has a name that no other role has, whatever the case and the path`() async throws {
        try await aws.createRole("Role")
        let again = await refusal { try await aws.createRole("ROLE") { $0.path = "/x/" } }
        #expect(again == "EntityAlreadyExists: Role with name ROLE already exists.")
        // Users and profiles have names of their own.
        try await aws.createUser("role")
        try await aws.createProfile("role")
    }

    @Test func `cannot be deleted before what hangs on it`() async throws {
        try await aws.createRole("R")
        let policy = try await aws.createPolicy("P")
        _ = try await aws.call(AttachRolePolicy.self, .init(roleName: "R", policyArn: policy))
        _ = try await aws.call(
            PutRolePolicy.self, .init(roleName: "R", policyName: "i", policyDocument: Documents.allowS3))
        try await aws.createProfile("IP", holding: "R")

        func deletion() async -> String? {
            await refusal { try await aws.call(DeleteRole.self, .init(roleName: "R")) }
        }
        #expect(await deletion() == "DeleteConflict: Cannot delete entity, must detach all policies first.")
        _ = try await aws.call(DetachRolePolicy.self, .init(roleName: "R", policyArn: policy))
        #expect(await deletion() == "DeleteConflict: Cannot delete entity, must delete policies first.")
        _ = try await aws.call(DeleteRolePolicy.self, .init(roleName: "R", policyName: "I"))
        #expect(
            await deletion()
                == "DeleteConflict: Cannot delete entity, must remove roles from instance profile first.")
        _ = try await aws.call(
            RemoveRoleFromInstanceProfile.self, .init(instanceProfileName: "IP", roleName: "R"))
        #expect(await deletion() == nil)
        #expect(await deletion() == "NoSuchEntity: The role with name R cannot be found.")
    }

    @Test func `is not revived by a namesake`() async throws {
        let first = try await aws.createRole("R").roleId
        _ = try await aws.call(DeleteRole.self, .init(roleName: "R"))
        #expect(try await aws.createRole("R").roleId != first)
    }

    @Test(arguments: [
        (
            "arn:aws:iam::123456789012:policy/none",
            "NoSuchEntity: Scope ARN: %@ does not exist or is not attachable."
        ),
        ("not-an-arn-but-long-enough", "InvalidInput: ARN %@ is not valid."),
    ])
    func `has only a boundary that exists`(arn: String, text: String) async {
        let refused = await refusal { try await aws.createRole("R") { $0.permissionsBoundary = arn } }
        #expect(refused == text.replacing("%@", with: arn))
        #expect(aws.world.role("R", in: aws.account) == nil)
    }

    @Test func `is limited to a thousand in an account`() async throws {
        let (account, now) = (aws.account, aws.clock.now)
        let trust = try PolicyDocument.trust(Documents.trustEC2)
        try await aws.write { draft in
            for number in 0..<1000 {
                try draft.put(
                    KnownRole(
                        account: account, name: "r\(number)", id: UniqueID("AROA\(number)"), createdAt: now,
                        trustPolicy: trust))
            }
        }
        let refused = await refusal { try await aws.createRole("R") }
        #expect(refused == "LimitExceeded: Cannot exceed quota for RolesPerAccount: 1000")
        _ = try await aws.call(DeleteRole.self, .init(roleName: "r7"))
        try await aws.createRole("R")
    }

    @Test func `is created once when two ask at once`() async throws {
        let refusals = await withTaskGroup(of: String?.self) { group in
            for number in 0..<8 {
                let name = number.isMultiple(of: 2) ? "Once" : "ONCE"
                group.addTask { await refusal { try await aws.createRole(name) } }
            }
            return await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(refusals.count { $0 == nil } == 1)
        #expect(refusals.compactMap { $0 }.allSatisfy { $0.hasPrefix("EntityAlreadyExists: Role with name") })
    }
}
