import Service
import TestSupport
import Testing
import Vocabulary
import Wire

@testable import S3Service

@Suite struct `A copy` {
    private func copy(
        _ s3: S3, from source: String, to key: String, _ adjust: (inout CopyObjectRequest) -> Void = { _ in }
    ) async throws -> CopyObjectOutput {
        var request = CopyObjectRequest(bucket: s3.bucket, copySource: source, key: key)
        adjust(&request)
        return try await s3.aws.call(CopyObject.self, request)
    }

    @Test func `has the bytes, metadata and tags of its source`() async throws {
        let s3 = try await S3()
        let put = try await s3.put("a b+ü", "text") {
            $0.contentType = "text/plain"
            $0.metadata = ["m": "1"]
            $0.tagging = "t=1"
        }
        let copied = try await copy(s3, from: "my-app-bucket/a%20b%2B%C3%BC", to: "b")
        #expect(copied.copyObjectResult?.eTag == put.eTag)
        let got = try await s3.get("b")
        #expect(try await S3.text(got.body) == "text")
        #expect(got.contentType == "text/plain")
        #expect(got.metadata == ["m": "1"])
        #expect(got.tagCount == 1)
        // The source may go; the copy is one of its own.
        _ = try await s3.aws.call(DeleteObject.self, .init(bucket: s3.bucket, key: "a b+ü"))
        #expect(try await s3.text("b") == "text")
    }

    @Test func `may have metadata and tags of its own, and another checksum`() async throws {
        let s3 = try await S3()
        try await s3.put("a", "123456789") { $0.metadata = ["m": "1"] }
        let copied = try await copy(s3, from: "my-app-bucket/a", to: "b") {
            $0.metadataDirective = "REPLACE"
            $0.metadata = ["n": "2"]
            $0.taggingDirective = "REPLACE"
            $0.tagging = "t=1"
            $0.checksumAlgorithm = "CRC32"
        }
        #expect(copied.copyObjectResult?.checksumCRC32 == "y/Q5Jg==")
        let got = try await s3.get("b")
        #expect(got.metadata == ["n": "2"])
        #expect(got.tagCount == 1)
    }

    @Test func `onto itself must change something`() async throws {
        let s3 = try await S3()
        try await s3.put("a", "text")
        let error = await #expect(throws: AWSError.self) {
            try await copy(s3, from: "my-app-bucket/a", to: "a")
        }
        #expect(error?.code == "InvalidRequest")
        _ = try await copy(s3, from: "my-app-bucket/a", to: "a") { $0.storageClass = "STANDARD_IA" }
        #expect(try await s3.get("a").storageClass == "STANDARD_IA")
        #expect(try await s3.text("a") == "text")
    }

    @Test func `heeds conditions on its source`() async throws {
        let s3 = try await S3()
        let tag = try await s3.put("a", "text").eTag
        _ = try await copy(s3, from: "my-app-bucket/a", to: "b") { $0.copySourceIfMatch = tag }
        await #expect(throws: AWSError.preconditionFailed("x-amz-copy-source-If-None-Match")) {
            try await copy(s3, from: "my-app-bucket/a", to: "b") { $0.copySourceIfNoneMatch = tag }
        }
        await #expect(throws: AWSError.noSuchKey("none")) {
            try await copy(s3, from: "my-app-bucket/none", to: "b")
        }
    }

    @Test(arguments: ["", "bucket", "/bucket/", "bucket/%ZZ"])
    func `needs a source`(source: String) async throws {
        let s3 = try await S3()
        let error = await #expect(throws: AWSError.self) { try await copy(s3, from: source, to: "b") }
        #expect(error?.code == "InvalidArgument")
    }
}

@Suite struct `Tags of an object` {
    @Test func `are put, read and taken off`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        _ = try await s3.aws.call(
            PutObjectTagging.self,
            .init(bucket: s3.bucket, key: "k", tagging: .init(tagSet: [.init(key: "a", value: "1")])),
            body: RequestBody(bytes: Array("doc".utf8))
        ) { $0.headers = [("content-md5", "mgm039qC4+Zl4xCS0cPsjQ==")] }
        let tags = try await s3.aws.call(GetObjectTagging.self, .init(bucket: s3.bucket, key: "k")).tagSet
        #expect(tags.map(\.key) == ["a"])
        _ = try await s3.aws.call(DeleteObjectTagging.self, .init(bucket: s3.bucket, key: "k"))
        #expect(
            try await s3.aws.call(GetObjectTagging.self, .init(bucket: s3.bucket, key: "k")).tagSet.isEmpty)
        await #expect(throws: AWSError.noSuchKey("none")) {
            try await s3.aws.call(GetObjectTagging.self, .init(bucket: s3.bucket, key: "none"))
        }
    }

    @Test(arguments: [
        ([("", "v")], "InvalidTag"), ([("aws:x", "v")], "InvalidTag"),
        ([("a", "1"), ("a", "2")], "InvalidTag"),
        ([("a", String(repeating: "v", count: 257))], "InvalidTag"),
        ((0...10).map { ("k\($0)", "v") }, "BadRequest"),
    ])
    func `are by the rules`(tags: [(String, String)], code: String) {
        let error = #expect(throws: AWSError.self) {
            try ObjectTags.checked(tags.map { .init(key: $0.0, value: $0.1) })
        }
        #expect(error?.code == code)
    }
}
