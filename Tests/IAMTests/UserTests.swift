import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `A user` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `is answered with what AWS answers`() async throws {
        let user = try #require(
            try await aws.createUser("ann") {
                $0.path = "/eng/"
                $0.tags = [.init(key: "t", value: "")]
            })
        #expect(user.arn == "arn:aws:iam::123456789012:user/eng/ann")
        #expect(user.userId.hasPrefix("AIDA") && user.createDate == aws.clock.now)
        #expect(user.passwordLastUsed == nil && user.tags?.count == 1)
        let listed = try await aws.call(ListUsers.self, .init()).users
        #expect(listed.map(\.userName) == ["ann"] && listed.first?.tags == nil)
    }

    @Test func `without a name is whoever calls`() async throws {
        let ann = try await aws.user("ann", allowed: Documents.allow("iam:GetUser"))
        #expect(try await aws.call(GetUser.self, .init(), as: ann).user.userName == "ann")

        let (account, now) = (aws.account, aws.clock.now)
        try await aws.write { try $0.put(Account(id: account, createdAt: now)) }
        let root = try await aws.call(GetUser.self, .init()).user
        #expect(root.userId == "123456789012" && root.arn == "arn:aws:iam::123456789012:root")
        #expect(root.userName == nil && root.path == nil)

        try await aws.createRole("R")
        _ = try await aws.call(
            PutRolePolicy.self,
            .init(roleName: "R", policyName: "p", policyDocument: Documents.allow("iam:*")))
        let refused = await refusal { try await aws.call(GetUser.self, .init(), as: aws.session(of: "R")) }
        #expect(refused == "ValidationError: Must specify userName when calling with non-User credentials")
    }

    @Test func `keeps its ID and all that is its own when it moves`() async throws {
        let policy = try await aws.createPolicy("P")
        let id = try await aws.createUser("ann")?.userId
        _ = try await aws.call(AttachUserPolicy.self, .init(userName: "ann", policyArn: policy))
        let key = try await aws.call(CreateAccessKey.self, .init(userName: "ann")).accessKey.accessKeyId
        _ = try await aws.call(UpdateUser.self, .init(userName: "ANN", newPath: "/x/", newUserName: "Bea"))

        let bea = try await aws.call(GetUser.self, .init(userName: "bea")).user
        #expect(bea.userId == id && bea.arn == "arn:aws:iam::123456789012:user/x/Bea")
        #expect(aws.world.user("ann", in: aws.account) == nil)
        let keys = try await aws.call(ListAccessKeys.self, .init(userName: "Bea")).accessKeyMetadata
        #expect(keys.map(\.accessKeyId) == [key])
        let users = try await aws.call(ListEntitiesForPolicy.self, .init(policyArn: policy)).policyUsers
        #expect(users?.map(\.userName) == ["Bea"])
        // Another spelling of its own name is no conflict, another's name is.
        _ = try await aws.call(UpdateUser.self, .init(userName: "Bea", newUserName: "BEA"))
        #expect(aws.world.user("bea", in: aws.account)?.name == "BEA")
        try await aws.createUser("cleo")
        let taken = await refusal {
            try await aws.call(UpdateUser.self, .init(userName: "BEA", newUserName: "Cleo"))
        }
        #expect(taken == "EntityAlreadyExists: User with name Cleo already exists.")
    }

    @Test func `goes when it has neither policies nor keys`() async throws {
        try await aws.createUser("ann")
        let key = try await aws.call(CreateAccessKey.self, .init(userName: "ann")).accessKey.accessKeyId
        let refused = await refusal { try await aws.call(DeleteUser.self, .init(userName: "ann")) }
        #expect(refused == "DeleteConflict: Cannot delete entity, must delete access keys first.")
        _ = try await aws.call(DeleteAccessKey.self, .init(userName: "ann", accessKeyId: key))
        _ = try await aws.call(DeleteUser.self, .init(userName: "ANN"))
        #expect(aws.world.count(of: .user, in: aws.account) == 0)
    }

    @Test func `is counted in the account's summary`() async throws {
        try await aws.createUser("ann")
        try await aws.createRole("R")
        let arn = try await aws.createPolicy("P")
        _ = try await aws.call(
            CreatePolicyVersion.self, .init(policyArn: arn, policyDocument: Documents.allowS3))
        let summary = try await aws.call(GetAccountSummary.self, .init()).summaryMap ?? [:]
        #expect(summary["Users"] == 1 && summary["Roles"] == 1 && summary["Policies"] == 1)
        #expect(summary["PolicyVersionsInUse"] == 2 && summary["AccountAccessKeysPresent"] == 0)
        #expect(summary["UsersQuota"] == 5000 && summary["Groups"] == 0)
    }
}
