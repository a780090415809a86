import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import Wire
import World

@testable import S3Service

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
        let stranger = try await s3.knownUser("eve", readAll, in: otherAccount)
        try await s3.putPolicy(
            #"{"Effect":"Allow","Principal":{"AWS":"\#(otherAccount)"},"Action":"s3:*","Resource":["$B","$B/*"]}"#
        )
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
