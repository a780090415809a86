import Service
import Signing
import TestSupport
import Testing
import Vocabulary
import Wire
import World

@testable import S3Service

@Suite struct `An object` {
    @Test func `comes back as it was put`() async throws {
        let s3 = try await S3()
        let put = try await s3.put("a/b c", "hello") {
            $0.contentType = "text/plain"
            $0.cacheControl = "max-age=5"
            $0.contentEncoding = "aws-chunked,gzip"
            $0.metadata = ["owner": "me"]
            $0.tagging = "team=a%26b&env="
        }
        #expect(put.eTag == "\"5d41402abc4b2a76b9719d911017c592\"")
        let got = try await s3.get("a/b c")
        #expect(try await S3.text(got.body) == "hello")
        #expect(got.contentLength == 5)
        #expect(got.contentType == "text/plain")
        #expect(got.cacheControl == "max-age=5")
        #expect(got.contentEncoding == "gzip")
        #expect(got.metadata == ["owner": "me"])
        #expect(got.tagCount == 2)
        #expect(got.eTag == put.eTag)
        #expect(got.statusCode == nil)
        #expect(got.lastModified == s3.aws.clock.now)
    }

    @Test func `without a type is binary, and a query may say otherwise`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        #expect(try await s3.get("k").contentType == "binary/octet-stream")
        let got = try await s3.get("k") {
            $0.responseContentType = "image/png"
            $0.responseExpires = Timestamp(seconds: 0)
        }
        #expect(got.contentType == "image/png")
        #expect(got.expires == "Thu, 01 Jan 1970 00:00:00 GMT")
    }

    @Test func `that is deleted is gone, twice`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        let request = DeleteObjectRequest(bucket: s3.bucket, key: "k")
        _ = try await s3.aws.call(DeleteObject.self, request)
        _ = try await s3.aws.call(DeleteObject.self, request)
        await #expect(throws: AWSError.noSuchKey("k")) { try await s3.get("k") }
    }

    @Test(arguments: [
        ("bytes=0-1", "01", "bytes 0-1/10"), ("bytes=8-", "89", "bytes 8-9/10"),
        ("bytes=-3", "789", "bytes 7-9/10"), ("bytes=-30", "0123456789", "bytes 0-9/10"),
        ("bytes=9-99", "9", "bytes 9-9/10"),
    ])
    func `is answered in ranges`(range: String, text: String, contentRange: String) async throws {
        let s3 = try await S3()
        try await s3.put("k", "0123456789")
        let got = try await s3.get("k") { $0.range = range }
        #expect(got.statusCode == 206)
        #expect(got.contentRange == contentRange)
        #expect(got.contentLength == text.count)
        #expect(try await S3.text(got.body) == text)
    }

    @Test(arguments: ["bytes=0-1,3-4", "bytes=3-1", "bytes=a-b", "lines=0-1", "bytes=-", "bytes 0-1"])
    func `is answered whole when the range is none`(range: String) async throws {
        let s3 = try await S3()
        try await s3.put("k", "0123456789")
        let got = try await s3.get("k") { $0.range = range }
        #expect(got.statusCode == nil)
        #expect(try await S3.text(got.body) == "0123456789")
    }

    @Test(arguments: ["bytes=10-", "bytes=99-100", "bytes=-0"])
    func `has no bytes behind its end`(range: String) async throws {
        let s3 = try await S3()
        try await s3.put("k", "0123456789")
        await #expect(throws: AWSError.invalidRange(range, size: 10)) {
            try await s3.get("k") { $0.range = range }
        }
    }

    @Test func `is found only when its conditions hold`() async throws {
        let s3 = try await S3()
        let tag = try #require(try await s3.put("k").eTag)
        let now = s3.aws.clock.now
        #expect(try await s3.text("k") { $0.ifMatch = tag } == "x")
        #expect(try await s3.text("k") { $0.ifMatch = "\"a\", \(tag)" } == "x")
        #expect(try await s3.text("k") { $0.ifModifiedSince = now.adding(seconds: -1) } == "x")
        #expect(try await s3.text("k") { $0.ifUnmodifiedSince = now } == "x")
        for adjust in [
            { $0.ifNoneMatch = tag }, { $0.ifNoneMatch = "*" }, { $0.ifModifiedSince = now },
        ] as [(inout GetObjectRequest) -> Void] {
            let got = try await s3.get("k", adjust)
            #expect(got.statusCode == 304)
            #expect(got.eTag == tag)
            #expect(try await S3.text(got.body).isEmpty)
        }
        await #expect(throws: AWSError.preconditionFailed("If-Match")) {
            try await s3.get("k") { $0.ifMatch = "\"other\"" }
        }
        await #expect(throws: AWSError.preconditionFailed("If-Unmodified-Since")) {
            try await s3.get("k") { $0.ifUnmodifiedSince = now.adding(seconds: -1) }
        }
    }

    @Test func `is put only when the conditions hold`() async throws {
        let s3 = try await S3()
        let tag = try await s3.put("k", "one") { $0.ifNoneMatch = "*" }.eTag
        await #expect(throws: AWSError.preconditionFailed("If-None-Match")) {
            try await s3.put("k", "two") { $0.ifNoneMatch = "*" }
        }
        await #expect(throws: AWSError.preconditionFailed("If-Match")) {
            try await s3.put("k", "two") { $0.ifMatch = "\"other\"" }
        }
        await #expect(throws: AWSError.noSuchKey("none")) {
            try await s3.put("none", "two") { $0.ifMatch = tag }
        }
        #expect(try await s3.text("k") == "one")
        try await s3.put("k", "two") { $0.ifMatch = tag }
        #expect(try await s3.text("k") == "two")
    }

    @Test(
        arguments: [
            Wrong("AccessControlListNotSupported") { $0.acl = "public-read" },
            Wrong("AccessControlListNotSupported") { $0.grantRead = "id=1" },
            Wrong("NotImplemented") { $0.serverSideEncryption = "aws:kms" },
            Wrong("NotImplemented") { $0.storageClass = "GLACIER" },
            Wrong("InvalidStorageClass") { $0.storageClass = "COLD" },
            Wrong("InvalidRequest") { $0.objectLockMode = "GOVERNANCE" },
            Wrong("MetadataTooLarge") { $0.metadata = ["m": String(repeating: "x", count: 2048)] },
            Wrong("InvalidArgument") { $0.tagging = "a=1&a=2" },
            Wrong("BadRequest") { $0.tagging = (0...10).map { "k\($0)=v" }.joined(separator: "&") },
            Wrong("KeyTooLongError") { $0.key = String(repeating: "k", count: 1025) },
            Wrong("NoSuchBucket") { $0.bucket = "no-such-bucket" },
        ] as [Wrong<PutObjectRequest>])
    func `is refused with what is not here or not right`(wrong: Wrong<PutObjectRequest>) async throws {
        let s3 = try await S3()
        let error = await #expect(throws: AWSError.self) { try await s3.put("k", wrong.adjust) }
        #expect(error?.code == wrong.expected)
        #expect(try await s3.list().contents?.isEmpty == true)
    }
}

extension S3 {
    fileprivate func put(_ key: String, _ adjust: (inout PutObjectRequest) -> Void) async throws {
        try await put(key, "x", headers: [], adjust)
    }
}

@Suite struct `A declared object` {
    @Test func `is put once, and again only when it is another`() async throws {
        let s3 = try await S3()
        let bucket = try #require(s3.aws.world.bucket(s3.bucket))
        let blobs = s3.aws.capabilities.blobs
        var declared = DeclaredObject(key: "a.txt", bytes: Array("hello".utf8), contentType: "text/plain")
        try await declared.put(in: bucket, blobs, at: s3.aws.clock.now)
        let first = try await s3.get("a.txt").lastModified
        s3.aws.clock.advance(seconds: 60)
        try await declared.put(in: bucket, blobs, at: s3.aws.clock.now)
        #expect(try await s3.get("a.txt").lastModified == first)
        declared.bytes = Array("other".utf8)
        try await declared.put(in: bucket, blobs, at: s3.aws.clock.now)
        #expect(try await s3.text("a.txt") == "other")
    }
}
