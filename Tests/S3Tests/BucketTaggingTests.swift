import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import Wire
import World

@testable import S3Service

@Suite struct `Tags of a bucket` {
    private func put(_ tags: [(String, String)], on s3: S3, as caller: Caller? = nil) async throws {
        _ = try await s3.aws.call(
            PutBucketTagging.self,
            .init(
                bucket: s3.bucket, tagging: .init(tagSet: tags.map { Tag(key: $0.0, value: $0.1) })),
            as: caller, body: RequestBody(bytes: Array("doc".utf8))
        ) { $0.headers = [("content-md5", "mgm039qC4+Zl4xCS0cPsjQ==")] }
    }

    private func tags(of s3: S3) async throws -> [String] {
        try await s3.aws.call(GetBucketTagging.self, .init(bucket: s3.bucket)).tagSet.map {
            "\($0.key)=\($0.value)"
        }
    }

    @Test func `are replaced, read and taken off`() async throws {
        let s3 = try await S3()
        await #expect(throws: AWSError.noSuchTagSet(s3.bucket)) { try await tags(of: s3) }
        try await put([("team", "red"), ("cost", "1")], on: s3)
        #expect(try await tags(of: s3) == ["team=red", "cost=1"])
        try await put([("team", "blue")], on: s3)
        #expect(try await tags(of: s3) == ["team=blue"])
        _ = try await s3.aws.call(DeleteBucketTagging.self, .init(bucket: s3.bucket))
        await #expect(throws: AWSError.noSuchTagSet(s3.bucket)) { try await tags(of: s3) }
    }

    @Test(arguments: [
        ([("a", "1"), ("a", "2")], "InvalidTag: Cannot provide multiple Tags with the same key"),
        ([("aws:a", "1")], "InvalidTag: System tags cannot be added/updated by requester"),
        ([("", "1")], "InvalidTag: The TagKey you have provided is invalid"),
        ((0...50).map { ("\($0)", "") }, "BadRequest: Bucket tag count cannot be greater than 50"),
    ])
    func `keep the rules`(tags: [(String, String)], expected: String) async throws {
        let s3 = try await S3()
        let error = await #expect(throws: AWSError.self) { try await put(tags, on: s3) }
        #expect(error.map { "\($0.code): \($0.message)" } == expected)
        try await put(Array(tags.dropFirst()), on: s3)
    }

    @Test func `are put and taken off with one permission`() async throws {
        let s3 = try await S3()
        let ann = try await s3.knownUser(
            "ann", #"{"Effect":"Allow","Action":"s3:PutBucketTagging","Resource":"\#(s3.arn)"}"#)
        try await put([("team", "red")], on: s3, as: ann)
        let denied = await #expect(throws: AccessDenied.self) {
            try await s3.aws.call(GetBucketTagging.self, .init(bucket: s3.bucket), as: ann)
        }
        #expect(denied?.question.action == "s3:GetBucketTagging")
        _ = try await s3.aws.call(DeleteBucketTagging.self, .init(bucket: s3.bucket), as: ann)
    }
}
