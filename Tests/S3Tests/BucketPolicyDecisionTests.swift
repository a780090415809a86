import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import Wire
import World

@testable import S3Service

@Suite struct `A bucket policy decides` {
    @Test func `within the account, beside the identity's own policies`() async throws {
        let s3 = try await S3()
        for key in ["public/a", "secret/a"] { try await s3.put(key) }
        let ann = try await s3.knownUser("ann")
        let admin = try await s3.knownUser("bob", readAll)
        try await s3.putPolicy(
            """
            {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"s3:GetObject",
             "Resource":"$B/*"},
            {"Effect":"Deny","Principal":"*","Action":"s3:GetObject","Resource":"$B/secret/*"}
            """)
        _ = try await s3.get("public/a", as: ann)
        for caller in [ann, admin, s3.aws.root] {
            #expect(
                await refusal { _ = try await s3.get("secret/a", as: caller) }
                    == "User: \(caller.arn) is not authorized to perform: s3:GetObject on resource: "
                    + "\"\(s3.arn)/secret/a\" with an explicit deny in a resource-based policy")
        }
        #expect(
            await refusal { try await s3.put("public/b", as: ann) }
                == "User: \(ann.arn) is not authorized to perform: s3:PutObject on resource: "
                + "\"\(s3.arn)/public/b\" because no identity-based policy allows the s3:PutObject action")
    }

    @Test func `across accounts only together with the caller's own`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        let eve = try await s3.knownUser("eve", readAll, in: otherAccount)
        let idle = try await s3.knownUser("ivy", in: otherAccount)
        let get = { (caller: Caller) in await refusal { _ = try await s3.get("k", as: caller) } }
        #expect(await get(eve) == "Access Denied")
        try await s3.putPolicy(
            #"{"Effect":"Allow","Principal":{"AWS":"\#(otherAccount)"},"Action":"s3:GetObject","Resource":"$B/*"}"#
        )
        #expect(await get(eve) == nil)
        #expect(await get(idle) == "Access Denied")
        // A name instead of the account does not stand in for a policy of the caller's own.
        try await s3.putPolicy(
            #"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::\#(otherAccount):user/ivy"},"Action":"s3:GetObject","#
                + #""Resource":"$B/*"}"#)
        #expect(await get(idle) == "Access Denied")
        #expect(await get(eve) == "Access Denied")
    }

    @Test func `by the tags that an object has, also as the source of a copy`() async throws {
        let s3 = try await S3()
        for (key, tag) in [("red", "team=red"), ("blue", "team=blue"), ("none", "")] {
            try await s3.put(key) { $0.tagging = tag }
        }
        let ann = try await s3.knownUser("ann", tags: [KnownTag(key: "team", value: "red")])
        try await s3.putPolicy(
            """
            {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},
             "Action":["s3:GetObject","s3:GetObjectTagging","s3:PutObjectTagging","s3:DeleteObjectTagging"],
             "Resource":"$B/*","Condition":{"StringEquals":{"s3:ExistingObjectTag/team":"${aws:PrincipalTag/team}"}}},
            {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"s3:PutObject",
             "Resource":"$B/*"}
            """)
        for (key, isAllowed) in [("red", true), ("blue", false), ("none", false)] {
            let head = HeadObjectRequest(bucket: s3.bucket, key: key)
            let attempts: [() async throws -> Void] = [
                { _ = try await s3.get(key, as: ann) },
                { _ = try await s3.aws.call(HeadObject.self, head, as: ann) },
                {
                    _ = try await s3.aws.call(
                        GetObjectTagging.self, .init(bucket: s3.bucket, key: key), as: ann)
                },
            ]
            for attempt in attempts { #expect((await refusal(attempt) == nil) == isAllowed, "\(key)") }
        }
        let upload = try await s3.aws.call(
            CreateMultipartUpload.self, .init(bucket: s3.bucket, key: "parts"), as: ann)
        let id = try #require(upload.uploadId)
        for (source, isAllowed) in [("red", true), ("blue", false)] {
            let part = UploadPartCopyRequest(
                bucket: s3.bucket, copySource: "\(s3.bucket)/\(source)", key: "parts", partNumber: 1,
                uploadId: id)
            let found = await refusal { _ = try await s3.aws.call(UploadPartCopy.self, part, as: ann) }
            #expect((found == nil) == isAllowed)
            let copy = CopyObjectRequest(
                bucket: s3.bucket, copySource: "\(s3.bucket)/\(source)", key: "copy",
                taggingDirective: "REPLACE")
            let copied = await refusal { _ = try await s3.aws.call(CopyObject.self, copy, as: ann) }
            #expect((copied == nil) == isAllowed)
        }
        // The tags that count are those before the change.
        _ = try await s3.aws.call(DeleteObjectTagging.self, .init(bucket: s3.bucket, key: "red"), as: ann)
        await #expect(throws: AccessDenied.self) { try await s3.get("red", as: ann) }
    }

    @Test(
        arguments: [
            (#"{"StringEquals":{"s3:RequestObjectTag/team":"red"}}"#, "team=red", nil, true),
            (#"{"StringEquals":{"s3:RequestObjectTag/team":"red"}}"#, "team=blue", nil, false),
            (
                #"{"ForAllValues:StringEquals":{"s3:RequestObjectTagKeys":["team"]}}"#, "team=a&cost=b", nil,
                false
            ),
            (
                #"{"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control"}}"#, nil,
                "bucket-owner-full-control", true
            ),
            (#"{"StringEquals":{"s3:x-amz-acl":"bucket-owner-full-control"}}"#, nil, nil, false),
            (#"{"Bool":{"s3:ObjectCreationOperation":"true"}}"#, nil, nil, true),
            (#"{"Null":{"s3:if-none-match":"false"}}"#, nil, nil, false),
        ] as [(String, String?, String?, Bool)])
    func `by what a PUT brings along`(
        condition: String, tags: String?, acl: String?, isAllowed: Bool
    ) async throws {
        let s3 = try await S3()
        let ann = try await s3.knownUser("ann")
        let principal = #""Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Resource":"$B/*""#
        try await s3.putPolicy(
            """
            {"Effect":"Allow","Action":"s3:PutObject",\(principal),"Condition":\(condition)},
            {"Effect":"Allow","Action":"s3:PutObjectTagging",\(principal)}
            """)
        let found = await refusal {
            try await s3.put("k", as: ann) {
                $0.tagging = tags
                $0.acl = acl
            }
        }
        #expect((found == nil) == isAllowed, "\(found ?? "")")
    }

    @Test func `of a version by permissions of its own`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        let ann = try await s3.knownUser(
            "ann", #"{"Effect":"Allow","Action":["s3:GetObject","s3:DeleteObject"],"Resource":"*"}"#)
        _ = try await s3.get("k", as: ann)
        let denied = await #expect(throws: AccessDenied.self) {
            try await s3.get("k", as: ann) { $0.versionId = "null" }
        }
        #expect(denied?.question.action == "s3:GetObjectVersion")
        let deletion = await #expect(throws: AccessDenied.self) {
            try await s3.aws.call(
                DeleteObject.self, .init(bucket: s3.bucket, key: "k", versionId: "null"), as: ann)
        }
        #expect(deletion?.question.action == "s3:DeleteObjectVersion")
    }

    @Test func `whether a missing object may be told, by where it would be`() async throws {
        let s3 = try await S3()
        let ann = try await s3.knownUser("ann")
        try await s3.putPolicy(
            """
            {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"s3:GetObject",
             "Resource":"$B/*"},
            {"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"s3:ListBucket",
             "Resource":"$B","Condition":{"StringLike":{"s3:prefix":"public/*"}}}
            """)
        #expect(
            await refusal { _ = try await s3.get("public/none", as: ann) }
                == "404 NoSuchKey: The specified key does not exist.")
        #expect(
            await refusal { _ = try await s3.get("private/none", as: ann) }
                == "User: \(ann.arn) is not authorized to perform: s3:ListBucket on resource: \"\(s3.arn)\" "
                + "because no identity-based policy allows the s3:ListBucket action")
    }
}
