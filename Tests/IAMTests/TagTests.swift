import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `Tags` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private func tags(_ pairs: [(String, String)]) -> [IAMService.Tag] {
        pairs.map { IAMService.Tag(key: $0.0, value: $0.1) }
    }

    @Test func `of users and roles have keys without case`() async throws {
        try await aws.createRole("R") { $0.tags = tags([("Team", "a"), ("x", "1")]) }
        _ = try await aws.call(TagRole.self, .init(roleName: "R", tags: tags([("TEAM", "b")])))
        func listed() async throws -> [String] {
            try await aws.call(ListRoleTags.self, .init(roleName: "R")).tags.map { "\($0.key)=\($0.value)" }
        }
        #expect(try await listed() == ["TEAM=b", "x=1"])
        _ = try await aws.call(UntagRole.self, .init(roleName: "R", tagKeys: ["team", "absent"]))
        #expect(try await listed() == ["x=1"])
        let twice = await refusal {
            try await aws.call(TagRole.self, .init(roleName: "R", tags: tags([("k", "1"), ("K", "2")])))
        }
        #expect(
            twice
                == "InvalidInput: Duplicate tag keys found. Please note that Tag keys are case insensitive.")
    }

    @Test func `of policies and profiles have keys with case`() async throws {
        try await aws.createProfile("IP")
        func tag(_ pairs: [(String, String)]) async throws {
            _ = try await aws.call(
                TagInstanceProfile.self, .init(instanceProfileName: "IP", tags: tags(pairs)))
        }
        try await tag([("k", "1"), ("K", "2")])
        try await tag([("k", "3")])
        let listed = try await aws.call(ListInstanceProfileTags.self, .init(instanceProfileName: "IP")).tags
        #expect(listed.map { "\($0.key)=\($0.value)" } == ["K=2", "k=3"])
        #expect(
            await refusal { try await tag([("k", "1"), ("k", "2")]) }
                == "InvalidInput: Duplicate tag keys found.")

        let arn = try await aws.createPolicy("P")
        _ = try await aws.call(TagPolicy.self, .init(policyArn: arn, tags: tags([("a", "1"), ("A", "2")])))
        _ = try await aws.call(UntagPolicy.self, .init(policyArn: arn, tagKeys: ["a"]))
        #expect(try await aws.call(ListPolicyTags.self, .init(policyArn: arn)).tags.map(\.key) == ["A"])
    }

    @Test(arguments: ["aws:x", "AWS:x"])
    func `with AWS's prefix are AWS's`(key: String) async throws {
        let refused = await refusal { try await aws.createUser("u") { $0.tags = tags([(key, "v")]) } }
        #expect(refused?.hasPrefix("InvalidInput: ") == true)
        #expect(aws.world.user("u", in: aws.account) == nil)
    }

    @Test func `are at most fifty`() async throws {
        try await aws.createUser("u") { $0.tags = tags((0..<50).map { ("k\($0)", "v") }) }
        func tag(_ key: String) async throws {
            _ = try await aws.call(TagUser.self, .init(userName: "u", tags: tags([(key, "new")])))
        }
        try await tag("K7")
        #expect(await refusal { try await tag("one more") }?.hasPrefix("LimitExceeded: ") == true)
        #expect(try await aws.call(ListUserTags.self, .init(userName: "u")).tags.count == 50)
    }
}
