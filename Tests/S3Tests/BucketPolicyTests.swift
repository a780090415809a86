import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import Wire
import World

@testable import S3Service

extension S3 {
    /// Puts the policy with these statements; `$B` stands for the bucket's ARN.
    func putPolicy(_ statements: String, as caller: Caller? = nil) async throws {
        try await putPolicyText(
            #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#.replacing("$B", with: arn), as: caller)
    }

    func putPolicyText(
        _ text: String, as caller: Caller? = nil, _ adjust: (inout PutBucketPolicyRequest) -> Void = { _ in }
    ) async throws {
        var request = PutBucketPolicyRequest(bucket: bucket)
        adjust(&request)
        _ = try await aws.call(
            PutBucketPolicy.self, request, as: caller, body: RequestBody(bytes: Array(text.utf8)))
    }

    func policyText() async throws -> String {
        try await Self.text(aws.call(GetBucketPolicy.self, .init(bucket: bucket)).policy)
    }

    var arn: String { "arn:aws:s3:::\(bucket)" }

    /// Lets go of Block Public Access.
    func open() async throws {
        _ = try await aws.call(DeletePublicAccessBlock.self, .init(bucket: bucket))
    }

    /// A user that is known, with these statements of its own.
    func knownUser(
        _ name: String, _ statements: String = "", tags: [KnownTag] = [], in account: AccountID? = nil
    ) async throws -> Caller {
        let account = account ?? aws.account
        var user = KnownUser(
            account: account, name: name,
            id: UniqueID(rawValue: aws.capabilities.ids.unique(.user, in: account)), createdAt: aws.clock.now)
        user.tags = tags
        if !statements.isEmpty {
            user.inlinePolicies = [
                InlinePolicy(
                    name: "p",
                    document: try PolicyDocument(
                        parsing: #"{"Version":"2012-10-17","Statement":[\#(statements)]}"#, as: .identity))
            ]
        }
        let known = user
        try await aws.write { try $0.put(known) }
        return Caller(
            account: account, identity: .user(known), accessKeyID: AccessKeyID("AKIA\(name)"), session: nil)
    }
}

private let other = AccountID("210987654321") ?? .example
private let readAll = #"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#

/// What S3 would answer: nothing, or the code and the words.
private func refusal(_ attempt: () async throws -> Void) async -> String? {
    do { try await attempt() } catch let error as AWSError {
        return "\(error.status ?? 0) \(error.code): \(error.message)"
    } catch let denial as AccessDenied {
        return denial.isAmongOwn ? denial.decision.message(resource: .quoted) : "Access Denied"
    } catch { return "\(error)" }
    return nil
}

@Suite struct `The policy of a bucket` {
    @Test(arguments: [true, false])
    func `lets nobody past a denial whose boundary's text is gone`(isDenied: Bool) async throws {
        let s3 = try await S3()
        try await s3.put("k")
        let denial = #"{"Effect":"Deny","Action":"s3:GetObject","Resource":"*"}"#
        var user = try #require(
            try await s3.knownUser("edged", isDenied ? "\(readAll),\(denial)" : readAll).user)
        user.permissionsBoundary = "arn:aws:iam::\(s3.aws.account):policy/Lost"
        let edged = user
        try await s3.aws.write { try $0.put(edged) }
        let caller = s3.aws.caller(.user(edged))
        #expect(await refusal { _ = try await s3.get("k", as: caller) } != nil)
        // What names a user allows it beyond its boundary, and not against a denial.
        try await s3.putPolicy(
            #"{"Effect":"Allow","Principal":{"AWS":"\#(edged.arn)"},"Action":"s3:GetObject","Resource":"$B/*"}"#
        )
        let words = await refusal { _ = try await s3.get("k", as: caller) }
        #expect((words != nil) == isDenied)
        if isDenied { #expect(words?.contains("explicit deny in an identity-based policy") == true) }
    }

    @Test func `is put, read back as S3 writes it, and taken away`() async throws {
        let s3 = try await S3()
        await #expect(throws: AWSError.noSuchBucketPolicy(s3.bucket)) { try await s3.policyText() }
        await #expect(throws: AWSError.noSuchBucketPolicy(s3.bucket)) {
            try await s3.aws.call(GetBucketPolicyStatus.self, .init(bucket: s3.bucket))
        }
        try await s3.putPolicy(
            #"{"Action":["s3:ListBucket"],"Principal":{"AWS":"123456789012"},"Effect":"Allow","Resource":"$B"}"#
        )
        #expect(
            try await s3.policyText()
                == #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"#
                + #"{"AWS":"arn:aws:iam::123456789012:root"},"Action":"s3:ListBucket","Resource":"\#(s3.arn)"}]}"#
        )
        let status = try await s3.aws.call(GetBucketPolicyStatus.self, .init(bucket: s3.bucket))
        #expect(status.policyStatus?.isPublic == false)
        for _ in 1...2 { _ = try await s3.aws.call(DeleteBucketPolicy.self, .init(bucket: s3.bucket)) }
        await #expect(throws: AWSError.noSuchBucketPolicy(s3.bucket)) { try await s3.policyText() }
    }

    @Test(arguments: [
        ("nothing", "Policies must be valid JSON and the first byte must be '{'"),
        ("{}", "Missing required field Statement"),
        (
            #"{"Statement":{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::o/*"}}"#,
            "Policy has invalid resource"
        ),
        (
            #"{"Statement":{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/nobody"},"#
                + #""Action":"s3:GetObject","Resource":"arn:aws:s3:::my-app-bucket/*"}}"#,
            "Invalid principal in policy"
        ),
        (
            #"{"Statement":{"Effect":"Allow","Principal":{"Service":"nobody"},"#
                + #""Action":"s3:GetObject","Resource":"arn:aws:s3:::my-app-bucket/*"}}"#,
            "Invalid principal in policy"
        ),
        (
            #"{"Statement":{"Effect":"Allow","Principal":{"AWS":"AIDA0000000000000EXAMPLE"},"#
                + #""Action":"s3:GetObject","Resource":"arn:aws:s3:::my-app-bucket/*"}}"#,
            "Invalid principal in policy"
        ),
    ])
    func `is refused in S3's words`(text: String, message: String) async throws {
        let s3 = try await S3()
        let found = await refusal { try await s3.putPolicyText(text) }
        #expect(found == "400 MalformedPolicy: \(message)")
    }

    @Test func `means the user that was there, not a later namesake`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        let ann = try await s3.knownUser("ann")
        try await s3.putPolicy(
            #"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::123456789012:user/ann"},"Action":"s3:GetObject","#
                + #""Resource":"$B/*"}"#)
        _ = try await s3.get("k", as: ann)
        let first = try #require(ann.user)
        try await s3.aws.write { $0.remove(first) }
        #expect(try await s3.policyText().contains(#"{"AWS":"\#(first.id)"}"#))
        let later = try await s3.knownUser("ann")
        await #expect(throws: AccessDenied.self) { try await s3.get("k", as: later) }
        // What is read back cannot be put again: nobody has that ID.
        let text = try await s3.policyText()
        #expect(
            await refusal { try await s3.putPolicyText(text) }
                == "400 MalformedPolicy: Invalid principal in policy")
    }

    @Test func `is its owner's account's alone to read and write`() async throws {
        let s3 = try await S3()
        let stranger = try await s3.knownUser("eve", readAll, in: other)
        try await s3.putPolicy(
            #"{"Effect":"Allow","Principal":{"AWS":"\#(other)"},"Action":"s3:*","Resource":["$B","$B/*"]}"#)
        let words = "405 MethodNotAllowed: The specified method is not allowed against this resource."
        #expect(await refusal { try await s3.putPolicyText("{}", as: stranger) } == words)
        #expect(
            await refusal {
                _ = try await s3.aws.call(GetBucketPolicy.self, .init(bucket: s3.bucket), as: stranger)
            } == words)
        #expect(
            await refusal {
                _ = try await s3.aws.call(DeleteBucketPolicy.self, .init(bucket: s3.bucket), as: stranger)
            } == words)
        #expect(
            try await s3.aws.call(GetBucketPolicyStatus.self, .init(bucket: s3.bucket), as: stranger)
                .policyStatus?.isPublic == false)
    }

    @Test func `cannot lock out the root of its owner`() async throws {
        let s3 = try await S3()
        try await s3.putPolicy(
            #"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":["$B","$B/*"]}"#)
        let denied = "with an explicit deny in a resource-based policy"
        #expect(await refusal { _ = try await s3.list() }?.hasSuffix(denied) == true)
        let admin = try await s3.knownUser("ann", readAll)
        #expect(
            await refusal {
                _ = try await s3.aws.call(DeleteBucketPolicy.self, .init(bucket: s3.bucket), as: admin)
            }?.hasSuffix(denied) == true)
        #expect(try await s3.policyText().contains("Deny"))
        _ = try await s3.aws.call(DeleteBucketPolicy.self, .init(bucket: s3.bucket))
        _ = try await s3.list()
    }

    @Test(
        arguments: [
            ("123456789012", nil), ("210987654321", "403 AccessDenied: Access Denied"),
            (
                "0000",
                "400 InvalidBucketOwnerAWSAccountID: The value of the expected bucket owner parameter must be an AWS "
                    + "Account ID... [0000]"
            ),
        ] as [(String, String?)])
    func `is put only if its owner is whom the client expects`(owner: String, expected: String?) async throws
    {
        let s3 = try await S3()
        let text =
            #"{"Statement":{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"\#(s3.arn)"}}"#
        #expect(
            await refusal { try await s3.putPolicyText(text) { $0.expectedBucketOwner = owner } } == expected)
    }
}

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
        let eve = try await s3.knownUser("eve", readAll, in: other)
        let idle = try await s3.knownUser("ivy", in: other)
        let get = { (caller: Caller) in await refusal { _ = try await s3.get("k", as: caller) } }
        #expect(await get(eve) == "Access Denied")
        try await s3.putPolicy(
            #"{"Effect":"Allow","Principal":{"AWS":"\#(other)"},"Action":"s3:GetObject","Resource":"$B/*"}"#)
        #expect(await get(eve) == nil)
        #expect(await get(idle) == "Access Denied")
        // A name instead of the account does not stand in for a policy of the caller's own.
        try await s3.putPolicy(
            #"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::\#(other):user/ivy"},"Action":"s3:GetObject","#
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
