import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `A list` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private func page(_ request: ListUsersRequest) async throws -> ListUsersResponse {
        try await aws.call(ListUsers.self, request)
    }

    @Test(arguments: [1, 2, 3, 7, 100])
    func `is given in pages, each name once and in order`(size: Int) async throws {
        let names = ["Zoe", "adam", "Bea", "cleo", "b", "a-b", "a.b"]
        for name in names { try await aws.createUser(name) }
        var seen: [String?] = []
        var marker: String?
        repeat {
            let answer = try await page(.init(marker: marker, maxItems: size))
            #expect(answer.users.count <= size)
            #expect(answer.isTruncated == (answer.marker != nil))
            seen += answer.users.map(\.userName)
            marker = answer.marker
        } while marker != nil
        #expect(seen == ["a-b", "a.b", "adam", "b", "Bea", "cleo", "Zoe"])
    }

    @Test func `holds a hundred unless told otherwise`() async throws {
        let (account, now) = (aws.account, aws.clock.now)
        try await aws.write { draft in
            for number in 0..<101 {
                try draft.put(
                    KnownUser(
                        account: account, name: "u\(number)", id: UniqueID("AIDA\(number)"), createdAt: now))
            }
        }
        let answer = try await page(.init())
        #expect(answer.users.count == 100 && answer.isTruncated == true)
        #expect(try await page(.init(maxItems: 1000)).isTruncated == false)
    }

    @Test func `is not moved by what comes and goes between pages`() async throws {
        for name in ["b", "d", "f"] { try await aws.createUser(name) }
        let first = try await page(.init(maxItems: 2))
        _ = try await aws.call(DeleteUser.self, .init(userName: "d"))
        for name in ["a", "c", "e"] { try await aws.createUser(name) }
        let second = try await page(.init(marker: first.marker, maxItems: 2))
        #expect(second.users.map(\.userName) == ["e", "f"])
    }

    @Test func `is of one account`() async throws {
        try await aws.createUser("mine")
        let other = try #require(AccountID("210987654321"))
        let stranger = Caller(
            account: other, identity: .root, accessKeyID: AccessKeyID("AKIAX"), session: nil)
        _ = try await aws.call(CreateUser.self, .init(userName: "mine"), as: stranger)
        #expect(try await page(.init()).users.map(\.arn) == ["arn:aws:iam::123456789012:user/mine"])
    }

    @Test func `goes on only where its marker was given`() async throws {
        for name in ["a", "b"] {
            try await aws.createUser(name) { $0.path = "/x/" }
            try await aws.createRole(name) { $0.path = "/x/" }
        }
        let marker = try #require(try await page(.init(pathPrefix: "/x/", maxItems: 1)).marker)
        let invalid = "ValidationError: Invalid Marker."
        // The size of the page may change, the filter may not.
        #expect(try await page(.init(pathPrefix: "/x/", marker: marker, maxItems: 9)).users.count == 1)
        #expect(await refusal { try await page(.init(marker: marker)) } == invalid)
        #expect(await refusal { try await page(.init(pathPrefix: "/", marker: marker)) } == invalid)
        #expect(await refusal { try await page(.init(pathPrefix: "/x/", marker: "!")) } == invalid)
        #expect(await refusal { try await page(.init(pathPrefix: "/x/", marker: "AAAA")) } == invalid)
        let otherList = await refusal {
            try await aws.call(ListRoles.self, .init(pathPrefix: "/x/", marker: marker))
        }
        #expect(otherList == invalid)
        let other = try #require(AccountID("210987654321"))
        let stranger = Caller(
            account: other, identity: .root, accessKeyID: AccessKeyID("AKIAX"), session: nil)
        let otherAccount = await refusal {
            try await aws.call(ListUsers.self, .init(pathPrefix: "/x/", marker: marker), as: stranger)
        }
        #expect(otherAccount == invalid)
    }

    @Test func `of tags with very long keys has markers that fit`() async throws {
        let keys = (0..<3).map { String(repeating: "語", count: 126) + "k\($0)" }
        try await aws.createUser("u") { $0.tags = keys.map { IAMService.Tag(key: $0, value: "") } }
        var seen: Set<String> = []
        var marker: String?
        repeat {
            let answer = try await aws.call(
                ListUserTags.self, .init(userName: "u", marker: marker, maxItems: 1))
            seen.formUnion(answer.tags.map(\.key))
            marker = answer.marker
            #expect(marker?.count ?? 0 <= 320)
        } while marker != nil
        #expect(seen == Set(keys))
    }

    @Test func `of all AWS's policies can be walked through`() async throws {
        var names: [String?] = []
        var marker: String?
        repeat {
            let answer = try await aws.call(
                ListPolicies.self, .init(scope: "AWS", marker: marker, maxItems: 1000))
            names += answer.policies?.map(\.policyName) ?? []
            marker = answer.marker
        } while marker != nil
        #expect(names.count > 1000)
        #expect(Set(names).count == names.count)
    }
}
