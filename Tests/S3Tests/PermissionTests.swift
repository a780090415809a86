import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import S3Service

private let listAndRead = """
    {"Effect":"Allow","Action":"s3:ListBucket","Resource":"arn:aws:s3:::my-app-bucket"},
    {"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::my-app-bucket/public/*"}
    """

@Suite struct `S3 asks` {
    @Test func `for the bucket to list it, for the object to read it`() async throws {
        let s3 = try await S3()
        try await s3.put("public/a")
        try await s3.put("private/a")
        let alice = try s3.user(listAndRead)
        _ = try await s3.aws.call(ListObjectsV2.self, .init(bucket: s3.bucket), as: alice)
        _ = try await s3.aws.call(HeadBucket.self, .init(bucket: s3.bucket), as: alice)
        _ = try await s3.get("public/a", as: alice)
        let denied = await #expect(throws: AccessDenied.self) { try await s3.get("private/a", as: alice) }
        #expect(denied?.question.action == "s3:GetObject")
        #expect(denied?.question.resource == "arn:aws:s3:::my-app-bucket/private/a")
        await #expect(throws: AccessDenied.self) { try await s3.put("public/a", as: alice) }
    }

    @Test func `for all buckets with the ARN that policies write`() async throws {
        let s3 = try await S3()
        let alice = try s3.user(
            #"{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"arn:aws:s3:::*"}"#)
        let listed = try await s3.aws.call(ListBuckets.self, .init(), as: alice)
        #expect(listed.buckets?.map(\.name) == [s3.bucket])
        let bob = try s3.user(
            #"{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"arn:aws:s3:::my-app-bucket"}"#)
        await #expect(throws: AccessDenied.self) { try await s3.aws.call(ListBuckets.self, .init(), as: bob) }
    }

    @Test func `whether a missing key may be told from a forbidden one`() async throws {
        let s3 = try await S3()
        let lister = try s3.user(listAndRead)
        await #expect(throws: AWSError.noSuchKey("public/none")) {
            try await s3.get("public/none", as: lister)
        }
        let reader = try s3.user(
            #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#)
        let denied = await #expect(throws: AccessDenied.self) { try await s3.get("public/none", as: reader) }
        #expect(denied?.question.action == "s3:ListBucket")
        #expect(denied?.question.resource == "arn:aws:s3:::my-app-bucket")
    }

    @Test func `with the prefix only when there is one`() async throws {
        let s3 = try await S3()
        let alice = try s3.user(
            """
            {"Effect":"Allow","Action":"s3:ListBucket","Resource":"*",
             "Condition":{"StringLike":{"s3:prefix":"home/*"},"NumericLessThanEquals":{"s3:max-keys":"10"}}}
            """)
        _ = try await s3.aws.call(
            ListObjectsV2.self, .init(bucket: s3.bucket, maxKeys: 10, prefix: "home/alice"), as: alice)
        for request: ListObjectsV2Request in [
            .init(bucket: s3.bucket), .init(bucket: s3.bucket, maxKeys: 10, prefix: ""),
            .init(bucket: s3.bucket, maxKeys: 11, prefix: "home/alice"),
            .init(bucket: s3.bucket, prefix: "home/alice"),
        ] {
            await #expect(throws: AccessDenied.self) {
                try await s3.aws.call(ListObjectsV2.self, request, as: alice)
            }
        }
    }

    @Test func `for both ends of a copy`() async throws {
        let s3 = try await S3()
        try await s3.put("public/a", "text")
        let request = CopyObjectRequest(bucket: s3.bucket, copySource: "my-app-bucket/public/a", key: "b")
        let reader = try s3.user(listAndRead)
        await #expect(throws: AccessDenied.self) {
            try await s3.aws.call(CopyObject.self, request, as: reader)
        }
        let writer = try s3.user(#"{"Effect":"Allow","Action":"s3:PutObject","Resource":"*"}"#)
        let denied = await #expect(throws: AccessDenied.self) {
            try await s3.aws.call(CopyObject.self, request, as: writer)
        }
        #expect(denied?.question.action == "s3:GetObject")
        let both = try s3.user(
            #"{"Effect":"Allow","Action":["s3:PutObject","s3:GetObject"],"Resource":"*"}"#)
        _ = try await s3.aws.call(CopyObject.self, request, as: both)
        #expect(try await s3.text("b") == "text")
    }

    @Test func `for each of many objects, and deletes those it may`() async throws {
        let s3 = try await S3()
        for key in ["tmp/a", "keep/b", "tmp/c"] { try await s3.put(key) }
        let alice = try s3.user(
            #"{"Effect":"Allow","Action":"s3:DeleteObject","Resource":"arn:aws:s3:::my-app-bucket/tmp/*"}"#)
        let output = try await s3.aws.call(
            DeleteObjects.self,
            .init(
                bucket: s3.bucket,
                delete: .init(objects: ["tmp/a", "keep/b", "tmp/none"].map { .init(key: $0) })),
            as: alice, body: RequestBody(bytes: Array("doc".utf8))
        ) { $0.headers = [("content-md5", "mgm039qC4+Zl4xCS0cPsjQ==")] }
        #expect(output.deleted?.map(\.key) == ["tmp/a", "tmp/none"])
        #expect(output.errors?.map(\.key) == ["keep/b"])
        #expect(output.errors?.first?.code == "AccessDenied")
        #expect(
            output.errors?.first?.message?.hasSuffix(
                "is not authorized to perform: s3:DeleteObject on resource: \"arn:aws:s3:::my-app-bucket/keep/b\" "
                    + "because no identity-based policy allows the s3:DeleteObject action") == true)
        #expect(try await s3.list().contents?.map(\.key) == ["keep/b", "tmp/c"])
    }

    @Test func `and lets nobody into another account's bucket`() async throws {
        let s3 = try await S3()
        let stranger = Caller(
            account: try #require(AccountID("210987654321")), identity: .root,
            accessKeyID: AccessKeyID("AKIAOTHER"), session: nil)
        await #expect(throws: AccessDenied.self) { try await s3.get("k", as: stranger) }
        await #expect(throws: AWSError.bucketAlreadyExists(s3.bucket)) {
            try await s3.aws.call(CreateBucket.self, .init(bucket: s3.bucket), as: stranger)
        }
        #expect(try await s3.aws.call(ListBuckets.self, .init(), as: stranger).buckets?.isEmpty == true)
    }

    @Test func `nor to a key that begins with a combining mark, which is one character with the slash`()
        async throws
    {
        let s3 = try await S3()
        let stranger = Caller(
            account: try #require(AccountID("210987654321")), identity: .root,
            accessKeyID: AccessKeyID("AKIAOTHER"), session: nil)
        let key = "\u{301}mine"
        try await s3.put(key, "kept")
        await #expect(throws: AccessDenied.self) { try await s3.get(key, as: stranger) }
        let output = try await s3.aws.call(
            DeleteObjects.self, .init(bucket: s3.bucket, delete: .init(objects: [.init(key: key)])),
            as: stranger, body: RequestBody(bytes: Array("doc".utf8))
        ) { $0.headers = [("content-md5", "mgm039qC4+Zl4xCS0cPsjQ==")] }
        #expect(output.errors?.map(\.code) == ["AccessDenied"])
        #expect(try await s3.list().contents?.map(\.key) == [key])
    }
}

@Suite struct `S3 tells policies` {
    @Test(arguments: [
        ("s3:authType", "REST-HEADER"), ("s3:signatureversion", "AWS4-HMAC-SHA256"),
        ("s3:ResourceAccount", "123456789012"), ("s3:x-amz-content-sha256", "UNSIGNED-PAYLOAD"),
    ])
    func `what it knows of every request`(key: String, value: String) async throws {
        let s3 = try await S3()
        for (expected, isAllowed) in [(value, true), ("other", false)] {
            let alice = try s3.user(
                """
                {"Effect":"Allow","Action":"s3:ListBucket","Resource":"*",
                 "Condition":{"StringEquals":{"\(key)":"\(expected)"}}}
                """)
            let attempt = {
                try await s3.aws.call(HeadBucket.self, .init(bucket: s3.bucket), as: alice) {
                    $0.headers = [("x-amz-content-sha256", "UNSIGNED-PAYLOAD")]
                }
            }
            if isAllowed {
                _ = try await attempt()
            } else {
                await #expect(throws: AccessDenied.self) { try await attempt() }
            }
        }
    }
}
