import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import Wire
import World

@testable import S3Service

private let everybodyReads =
    #"{"Effect":"Allow","Principal":"*","Action":["s3:GetObject"],"Resource":"$B/public/*"}"#
private let reader = #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#

extension S3 {
    fileprivate func block(_ configuration: PublicAccessBlockConfiguration) async throws {
        _ = try await aws.call(
            PutPublicAccessBlock.self,
            .init(bucket: bucket, publicAccessBlockConfiguration: configuration),
            body: RequestBody(bytes: Array("doc".utf8))
        ) { $0.headers = [("content-md5", "mgm039qC4+Zl4xCS0cPsjQ==")] }
    }

    fileprivate func blocked() async throws -> [Bool?] {
        let answer = try await aws.call(GetPublicAccessBlock.self, .init(bucket: bucket))
        let block = answer.publicAccessBlockConfiguration
        return [
            block?.blockPublicAcls, block?.ignorePublicAcls, block?.blockPublicPolicy,
            block?.restrictPublicBuckets,
        ]
    }

    fileprivate func reads(_ key: String, as caller: Caller) async -> Bool {
        do { _ = try await get(key, as: caller) } catch { return false }
        return true
    }
}

@Suite struct `Block Public Access` {
    @Test func `keeps everything of a new bucket shut until it is told otherwise`() async throws {
        let s3 = try await S3()
        #expect(try await s3.blocked() == [true, true, true, true])
        try await s3.block(.init(ignorePublicAcls: true, blockPublicPolicy: false))
        #expect(try await s3.blocked() == [false, true, false, false])
        for _ in 1...2 { try await s3.open() }
        await #expect(throws: AWSError.noSuchPublicAccessBlock(s3.bucket)) { try await s3.blocked() }
    }

    @Test func `is read and written with permissions of its own`() async throws {
        let s3 = try await S3()
        let ann = try await s3.knownUser(
            "ann", #"{"Effect":"Allow","Action":"s3:GetBucketPublicAccessBlock","Resource":"*"}"#)
        _ = try await s3.aws.call(GetPublicAccessBlock.self, .init(bucket: s3.bucket), as: ann)
        let denied = await #expect(throws: AccessDenied.self) {
            try await s3.aws.call(DeletePublicAccessBlock.self, .init(bucket: s3.bucket), as: ann)
        }
        #expect(denied?.question.action == "s3:PutBucketPublicAccessBlock")
    }

    @Test func `refuses a policy for everybody`() async throws {
        let s3 = try await S3()
        let error = await #expect(throws: AWSError.self) { try await s3.putPolicy(everybodyReads) }
        #expect(error?.code == "AccessDenied")
        #expect(error?.status == 403)
        #expect(
            error?.message == "User: arn:aws:iam::123456789012:root is not authorized to perform: "
                + "s3:PutBucketPolicy on resource: \"\(s3.arn)\" because public policies are prevented by the "
                + "BlockPublicPolicy setting in S3 Block Public Access.")
        await #expect(throws: AWSError.noSuchBucketPolicy(s3.bucket)) { try await s3.policyText() }
        try await s3.block(.init(blockPublicAcls: true, ignorePublicAcls: true, restrictPublicBuckets: true))
        try await s3.putPolicy(everybodyReads)
        let status = try await s3.aws.call(GetBucketPolicyStatus.self, .init(bucket: s3.bucket))
        #expect(status.policyStatus?.isPublic == true)
    }

    @Test func `restricts a public bucket to its owner's account, and only a public one`() async throws {
        let s3 = try await S3()
        try await s3.put("public/a")
        try await s3.put("shared/a")
        let ann = try await s3.knownUser("ann")
        let eve = try await s3.knownUser("eve", reader, in: otherAccount)
        let delegation =
            #"{"Effect":"Allow","Principal":{"AWS":"\#(otherAccount)"},"Action":"s3:GetObject","Resource":"$B/shared/*"}"#
        try await s3.open()
        try await s3.putPolicy("\(everybodyReads),\(delegation)")
        #expect(await s3.reads("public/a", as: .anonymous))
        #expect(await s3.reads("public/a", as: ann))
        #expect(await s3.reads("public/a", as: eve))
        #expect(await s3.reads("shared/a", as: eve))

        try await s3.block(.init(restrictPublicBuckets: true))
        #expect(await s3.reads("public/a", as: ann))
        for (key, caller) in [("public/a", .anonymous), ("public/a", eve), ("shared/a", eve)] {
            let denied = await #expect(throws: AccessDenied.self) { try await s3.get(key, as: caller) }
            #expect(denied?.decision.denial?.layer == .resource)
            #expect(denied?.decision.denial?.kind == .explicit)
        }
        try await s3.putPolicy(delegation)
        #expect(await s3.reads("shared/a", as: eve))
    }
}

@Suite struct `Nobody, who does not sign,` {
    @Test func `reads what a policy gives everybody, and nothing else`() async throws {
        let s3 = try await S3()
        try await s3.put("public/a", "for all")
        try await s3.put("private/a")
        let nobody = Caller.anonymous
        #expect(await !s3.reads("public/a", as: nobody))
        try await s3.open()
        try await s3.putPolicy(everybodyReads)
        // In whatever region the bucket is.
        let answer = try await s3.aws.call(
            GetObject.self, .init(bucket: s3.bucket, key: "public/a"), as: nobody, region: Region("eu-west-1")
        )
        #expect(try await S3.text(answer.body) == "for all")
        for key in ["private/a", "public/none"] {
            let denied = await #expect(throws: AccessDenied.self) { try await s3.get(key, as: nobody) }
            #expect(denied?.isAmongOwn == false)
        }
        await #expect(throws: AccessDenied.self) { try await s3.put("public/b", as: nobody) }
        await #expect(throws: AccessDenied.self) {
            try await s3.aws.call(ListBuckets.self, .init(), as: nobody)
        }
        await #expect(throws: AccessDenied.self) {
            try await s3.aws.call(CreateBucket.self, .init(bucket: "new-bucket"), as: nobody)
        }
    }

    @Test func `may put where everybody may, and the bucket's owner owns it`() async throws {
        let s3 = try await S3()
        try await s3.open()
        try await s3.putPolicy(
            #"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:PutObject","Resource":"$B/in/*"}"#)
        try await s3.put("in/a", as: .anonymous)
        _ = try await s3.get("in/a")
        #expect(await !s3.reads("in/a", as: .anonymous))
    }

    @Test func `is told from a known caller by its keys`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        try await s3.open()
        let ann = try await s3.knownUser("ann")
        for (condition, nobodyReads, annReads) in [
            (#"{"StringEquals":{"aws:PrincipalType":"Anonymous"}}"#, true, false),
            (#"{"StringEquals":{"aws:PrincipalAccount":"123456789012"}}"#, false, true),
            (#"{"Null":{"aws:PrincipalArn":"true"}}"#, true, false),
            (#"{"StringEquals":{"aws:userid":"anonymous"}}"#, true, false),
        ] {
            try await s3.putPolicy(
                #"{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"$B/*","#
                    + #""Condition":\#(condition)}"#)
            #expect(await s3.reads("k", as: .anonymous) == nobodyReads, "\(condition)")
            #expect(await s3.reads("k", as: ann) == annReads, "\(condition)")
        }
    }
}
