import Import
import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `An import's file` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall(account: MadeUpAccount.id) }

    private static let expectation =
        "f.json: expected what `aws iam get-account-authorization-details --output json` prints"

    @Test(arguments: [
        ("", "f.json: this is no JSON: it ends too early"),
        ("{\n  \"Users\": x}", "f.json: line 2: this is no JSON"),
        ("{\"Policies\": [], \"Policies\": []}", "f.json: line 1: the member is there twice"),
        ("[]", expectation),
        ("{\"Users\": []}", expectation),
        ("{\"Policies\": []}", "f.json: it names no account; say which with --account"),
    ])
    func `is refused when it is something else`(text: String, words: String) {
        #expect(throws: ImportError.self) {
            do {
                _ = try AccountImport(try AuthorizationDetails(json: text, named: "f.json"))
            } catch let error as ImportError {
                #expect(error.description == words)
                throw error
            }
        }
    }

    @Test func `has to be about the account that is named`() throws {
        let other = try #require(AccountID("444455556666"))
        #expect(throws: ImportError.self) {
            _ = try AccountImport(try MadeUpAccount.details, account: other)
        }
        _ = try AccountImport(try MadeUpAccount.details, account: MadeUpAccount.id)
    }

    @Test(arguments: [
        (#""Arn": "arn:aws:iam::111122223333:user/x""#, "it has no UserName"),
        (
            #""Arn": "arn:aws-cn:iam::111122223333:user/x", "UserName": "x""#,
            "it is in the partition aws-cn; only aws is served"
        ),
        (
            #""Arn": "arn:aws:iam::111122223333:user/y", "UserName": "x""#,
            "its ARN arn:aws:iam::111122223333:user/y is not that of its path and name"
        ),
        (#""Arn": "arn:aws:iam::111122223333:user/x y", "UserName": "x y""#, "'x y' is no name of IAM's"),
        (#""Arn": "arn:aws:iam::111122223333:user/x", "UserName": "x""#, "it has no UserId"),
        (
            #""Arn": "arn:aws:iam::111122223333:user/x", "UserName": "x", "UserId": "AROARTJCPZ2SAPPEXAMPL""#,
            "'AROARTJCPZ2SAPPEXAMPL' is no ID of such a thing: it begins with AIDA"
        ),
        (#""UserName": "x""#, "it has no Arn"),
    ])
    func `may have users that cannot be taken`(members: String, why: String) async throws {
        let report = try await aws.take(
            #"{"UserDetailList": [{\#(members)}]}"#, account: MadeUpAccount.id)
        #expect(report.notTaken.map(\.says) == [why])
        #expect(report.counts.isEmpty && report.text.contains("nothing; nothing changed"))
    }

    @Test func `may be one page of several`() async throws {
        let report = try await aws.take(
            #"{"UserDetailList": [], "IsTruncated": true, "Marker": "x"}"#, account: MadeUpAccount.id)
        #expect(report.notTaken.map(\.about) == ["the rest of the account"])
    }

    @Test func `keeps the text of a policy that came as one, and writes one that came as JSON`() async throws
    {
        try await aws.take(try MadeUpAccount.details)
        let ann = try #require(aws.world.user("ann", in: aws.account)?.inlinePolicies.first)
        #expect(
            ann.document.text
                == #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"iam:*AccessKey*","Resource":"arn:aws:iam::111122223333:user/eng/${aws:username}"}}"#
        )
        let app = try #require(aws.world.role("App", in: aws.account)?.inlinePolicies.first)
        #expect(
            app.document.text == """
                {
                    "Version": "2012-10-17",
                    "Statement": [
                        {
                            "Effect": "Allow",
                            "Action": "s3:GetObject",
                            "Resource": "arn:aws:s3:::acme-reports/*"
                        }
                    ]
                }
                """)
    }

    @Test(arguments: [
        #"{"Policy": "{\"Version\":\"2012-10-17\",\"Statement\":[{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"arn:aws:iam::111122223333:role/service/App\"},\"Action\":\"s3:GetObject\",\"Resource\":\"arn:aws:s3:::acme-reports/*\"}]}"}"#,
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:role/service/App"},"Action":"s3:GetObject","Resource":"arn:aws:s3:::acme-reports/*"}]}"#,
    ])
    func `may come with policies of buckets`(text: String) async throws {
        let policy = try BucketPolicyFile(of: "acme-reports", json: text, named: "b.json")
        let report = try await aws.take(try MadeUpAccount.details, buckets: [policy])
        let bucket = try #require(aws.world.bucket("acme-reports"))
        #expect(bucket.account == aws.account && report.count(of: "bucket")?.made == 1)
        #expect(
            bucket.policy?.bindings == [
                "arn:aws:iam::111122223333:role/service/App": UniqueID("AROARTJCPZ2SAPPEXAMPL")
            ])
        #expect(report.notes.contains { $0.about == "bucket acme-reports" })
        let again = try await aws.take(try MadeUpAccount.details, buckets: [policy])
        #expect(again.count(of: "bucket")?.changed == 0)
    }

    @Test(arguments: [
        ("Nope", "{}", "this is no name of a bucket"),
        ("acme", "{}", "it is no policy:"),
        (
            "taken", #"{"Statement":[{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}]}"#,
            "the bucket is here already, and belongs to the account 444455556666"
        ),
    ])
    func `may have policies of buckets that cannot be taken`(bucket: String, text: String, why: String)
        async throws
    {
        let other = try #require(AccountID("444455556666"))
        try await aws.write { [now = aws.clock.now] draft in
            try draft.put(
                KnownBucket(name: "taken", account: other, region: .usEast1, createdAt: now))
        }
        let policy = try BucketPolicyFile(of: bucket, json: text, named: "b.json")
        let report = try await aws.take(try MadeUpAccount.details, buckets: [policy])
        let found = report.notTaken.first { $0.about == "policy of the bucket \(bucket)" }
        #expect(found?.says.hasPrefix(why) == true, "\(String(describing: found))")
        #expect(report.count(of: "bucket") == nil)
    }
}
