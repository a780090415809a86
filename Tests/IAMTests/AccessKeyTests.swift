import Service
import Sessions
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `An access key` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    @Test func `shows its secret once and keeps it sealed`() async throws {
        try await aws.createUser("ann")
        let key = try await aws.call(CreateAccessKey.self, .init(userName: "Ann")).accessKey
        #expect(key.userName == "ann" && key.status == "Active")
        #expect(key.accessKeyId.hasPrefix("AKIA") && key.accessKeyId.count == 20)
        #expect(AccountInID.account(of: key.accessKeyId) == aws.account)
        #expect(key.secretAccessKey.utf8.count == 40)

        let id = AccessKeyID(key.accessKeyId)
        let stored = try #require(aws.world.accessKey(id))
        #expect(!String(decoding: stored.sealedSecret, as: UTF8.self).contains(key.secretAccessKey))
        let opened = aws.capabilities.masterKey.open(stored.sealedSecret, for: id)
        #expect(opened?.revealText == key.secretAccessKey)
        let other = aws.capabilities.masterKey.open(stored.sealedSecret, for: AccessKeyID("AKIAOTHER"))
        #expect(other == nil)
    }

    @Test func `is one of two`() async throws {
        try await aws.createUser("ann")
        for _ in 0..<2 { _ = try await aws.call(CreateAccessKey.self, .init(userName: "ann")) }
        let refused = await refusal { try await aws.call(CreateAccessKey.self, .init(userName: "ann")) }
        #expect(refused == "LimitExceeded: Cannot exceed quota for AccessKeysPerUser: 2")
    }

    @Test func `is one of two, even when many are asked for at once`() async throws {
        try await aws.createUser("ann")
        let refusals = await withTaskGroup(of: String?.self) { group in
            for _ in 0..<8 {
                group.addTask {
                    await refusal { try await aws.call(CreateAccessKey.self, .init(userName: "ann")) }
                }
            }
            return await group.reduce(into: [String?]()) { $0.append($1) }
        }
        #expect(refusals.count { $0 == nil } == 2)
        let user = try #require(aws.world.user("ann", in: aws.account))
        #expect(aws.world.accessKeys(of: user).count == 2)
    }

    @Test(arguments: [("Inactive", KnownAccessKey.Status.inactive), ("Active", .active)])
    func `is switched`(status: String, expected: KnownAccessKey.Status) async throws {
        try await aws.createUser("ann")
        let id = try await aws.call(CreateAccessKey.self, .init(userName: "ann")).accessKey.accessKeyId
        _ = try await aws.call(
            UpdateAccessKey.self, .init(userName: "ann", accessKeyId: id, status: status))
        #expect(aws.world.accessKey(AccessKeyID(id))?.status == expected)
    }

    @Test func `is not switched to Expired`() async throws {
        try await aws.createUser("ann")
        let id = try await aws.call(CreateAccessKey.self, .init(userName: "ann")).accessKey.accessKeyId
        let refused = await refusal {
            try await aws.call(
                UpdateAccessKey.self, .init(userName: "ann", accessKeyId: id, status: "Expired"))
        }
        #expect(refused?.hasPrefix("InvalidInput: ") == true)
    }

    @Test func `of another user is not found`() async throws {
        try await aws.createUser("ann")
        try await aws.createUser("bea")
        let id = try await aws.call(CreateAccessKey.self, .init(userName: "ann")).accessKey.accessKeyId
        let refused = await refusal {
            try await aws.call(DeleteAccessKey.self, .init(userName: "bea", accessKeyId: id))
        }
        #expect(refused == "NoSuchEntity: The Access Key with id \(id) cannot be found.")
    }

    @Test func `is the caller's own without a name`() async throws {
        let ann = try await aws.user("ann", allowed: Documents.allow("iam:*AccessKey*"))
        let key = try await aws.call(CreateAccessKey.self, .init(), as: ann).accessKey
        #expect(key.userName == "ann")
        let mine = try await aws.call(ListAccessKeys.self, .init(), as: ann).accessKeyMetadata
        #expect(mine.map(\.accessKeyId) == [key.accessKeyId])

        let roots = try await aws.call(CreateAccessKey.self, .init()).accessKey
        #expect(roots.userName == nil)
        let listed = try await aws.call(ListAccessKeys.self, .init()).accessKeyMetadata
        #expect(listed.map(\.accessKeyId) == [roots.accessKeyId])
        _ = try await aws.call(DeleteAccessKey.self, .init(accessKeyId: roots.accessKeyId))
        #expect(aws.world.accessKeys(ofRoot: aws.account).isEmpty)
    }

    @Test func `is nobody's when a role asks without a name`() async throws {
        try await aws.createRole("R")
        _ = try await aws.call(
            PutRolePolicy.self,
            .init(roleName: "R", policyName: "p", policyDocument: Documents.allow("iam:*")))
        let session = aws.session(of: "R")
        let expected = "ValidationError: Must specify userName when calling with non-User credentials"
        #expect(await refusal { try await aws.call(CreateAccessKey.self, .init(), as: session) } == expected)
        #expect(await refusal { try await aws.call(ListAccessKeys.self, .init(), as: session) } == expected)
        let delete = await refusal {
            try await aws.call(DeleteAccessKey.self, .init(accessKeyId: "AKIAQQQQQQQQQQQQQQQQ"), as: session)
        }
        #expect(delete == expected)
    }
}
