import Service
import TestSupport
import Testing
import Vocabulary

@testable import IAMService

@Suite struct `Context keys` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private static func asking(_ key: String) -> String {
        Documents.allow("s3:*", when: #"{"StringEquals":{"\#(key)":"x"}}"#)
    }

    @Test func `of several texts are told for each`() async throws {
        let texts = [Self.asking("aws:username"), Self.asking("aws:username"), Self.asking("AWS:username")]
        let keys = try await aws.call(GetContextKeysForCustomPolicy.self, .init(policyInputList: texts))
        #expect(keys.contextKeyNames == ["aws:username", "aws:username", "AWS:username"])
        #expect(
            await refusal {
                try await aws.call(
                    GetContextKeysForCustomPolicy.self, .init(policyInputList: [texts[0], "{"]))
            } == "InvalidInput: Policy input list item 2 has invalid content")
    }

    @Test func `of a principal are its own, its groups' and its boundary's`() async throws {
        try await aws.createUser("ann")
        _ = try await aws.call(CreateGroup.self, .init(groupName: "readers"))
        _ = try await aws.call(AddUserToGroup.self, .init(groupName: "readers", userName: "ann"))
        let shared = try await aws.createPolicy("shared", Self.asking("a:shared"))
        let boundary = try await aws.createPolicy("boundary", Self.asking("a:boundary"))
        _ = try await aws.call(
            PutUserPolicy.self,
            .init(userName: "ann", policyName: "p", policyDocument: Self.asking("a:user")))
        _ = try await aws.call(
            PutGroupPolicy.self,
            .init(groupName: "readers", policyName: "p", policyDocument: Self.asking("a:group")))
        _ = try await aws.call(AttachUserPolicy.self, .init(userName: "ann", policyArn: shared))
        _ = try await aws.call(AttachGroupPolicy.self, .init(groupName: "readers", policyArn: shared))
        _ = try await aws.call(
            PutUserPermissionsBoundary.self, .init(userName: "ann", permissionsBoundary: boundary))
        func keys(_ arn: String, _ more: [String]? = nil) async throws -> [String]? {
            try await aws.call(
                GetContextKeysForPrincipalPolicy.self, .init(policySourceArn: arn, policyInputList: more)
            ).contextKeyNames
        }
        let own = ["a:user", "a:shared", "a:group", "a:boundary"]
        #expect(try await keys("arn:aws:iam::123456789012:user/ann") == own)
        #expect(try await keys("arn:aws:iam::123456789012:user/elsewhere/ann") == own)
        #expect(
            try await keys("arn:aws:iam::123456789012:user/ann", [Self.asking("a:user")])
                == ["a:user"] + own)
        #expect(try await keys("arn:aws:iam::123456789012:group/readers") == ["a:group", "a:shared"])
        // A policy that is the boundary too is told once.
        _ = try await aws.call(
            PutUserPermissionsBoundary.self, .init(userName: "ann", permissionsBoundary: shared))
        #expect(try await keys("arn:aws:iam::123456789012:user/ann") == ["a:user", "a:shared", "a:group"])
    }
}
