import Foundation
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import S3Service

@Suite struct `A bucket` {
    @Test(arguments: [
        ("abc", true), ("my.bucket-1", true), ("ab", false), ("Abc", false), ("a_b", false), ("-ab", false),
        ("ab-", false), ("a..b", false), ("192.168.5.4", false), ("192.168.5.4.5", true), ("xn--ab", false),
        ("ab-s3alias", false), (String(repeating: "a", count: 63), true),
        (String(repeating: "a", count: 64), false), ("bücket", false),
    ])
    func `has a name by the rules`(name: String, isValid: Bool) {
        #expect(BucketName.isValid(name) == isValid)
    }

    @Test(
        arguments: [
            ("us-east-1", nil, "us-east-1", nil), ("us-east-1", "eu-west-1", "eu-west-1", nil),
            ("us-east-1", "EU", "eu-west-1", nil), ("eu-west-1", "eu-west-1", "eu-west-1", nil),
            ("eu-west-1", nil, nil, "IllegalLocationConstraintException"),
            ("eu-west-1", "eu-west-2", nil, "IllegalLocationConstraintException"),
            ("us-east-1", "us-east-1", nil, "InvalidLocationConstraint"),
            ("us-east-1", "nowhere", nil, "InvalidLocationConstraint"),
        ] as [(String, String?, String?, String?)])
    func `lives where it is told to`(
        endpoint: String, constraint: String?, region: String?, code: String?
    ) async throws {
        let s3 = try await S3()
        let request = CreateBucketRequest(
            bucket: "new-bucket", createBucketConfiguration: .init(locationConstraint: constraint))
        do {
            _ = try await s3.aws.call(CreateBucket.self, request, region: Region(endpoint))
        } catch let error as AWSError { #expect(error.code == code) }
        #expect(s3.aws.world.bucket("new-bucket")?.region.rawValue == region)
    }

    @Test func `that is one's own may be made again in us-east-1 only`() async throws {
        let s3 = try await S3()
        _ = try await s3.aws.call(CreateBucket.self, .init(bucket: s3.bucket))
        let west = CreateBucketRequest(
            bucket: "west-bucket", createBucketConfiguration: .init(locationConstraint: "eu-west-1"))
        _ = try await s3.aws.call(CreateBucket.self, west)
        await #expect(throws: AWSError.bucketAlreadyOwnedByYou("west-bucket")) {
            try await s3.aws.call(CreateBucket.self, west)
        }
    }

    @Test func `is asked for in its own region`() async throws {
        let s3 = try await S3()
        let error = await #expect(throws: AWSError.self) {
            try await s3.aws.call(HeadBucket.self, .init(bucket: s3.bucket), region: Region("eu-west-1"))
        }
        #expect(error?.code == "AuthorizationHeaderMalformed")
        #expect(error?.headers == [.init("x-amz-bucket-region", "us-east-1")])
        // Its region is told wherever one asks.
        let location = try await s3.aws.call(
            GetBucketLocation.self, .init(bucket: s3.bucket), region: Region("eu-west-1"))
        #expect(location.locationConstraint == nil)
    }

    @Test func `goes only when it is empty, and comes back empty`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        let delete = DeleteBucketRequest(bucket: s3.bucket)
        await #expect(throws: AWSError.bucketNotEmpty(s3.bucket)) {
            try await s3.aws.call(DeleteBucket.self, delete)
        }
        _ = try await s3.aws.call(DeleteObject.self, .init(bucket: s3.bucket, key: "k"))
        _ = try await s3.aws.call(DeleteBucket.self, delete)
        await #expect(throws: AWSError.noSuchBucket(s3.bucket)) { try await s3.put("k") }
        _ = try await s3.aws.call(CreateBucket.self, .init(bucket: s3.bucket))
        try await s3.put("k")
        #expect(try await s3.list().keyCount == 1)
    }

    @Test func `is its owner's, and the client may insist on that`() async throws {
        let s3 = try await S3()
        _ = try await s3.aws.call(
            HeadBucket.self, .init(bucket: s3.bucket, expectedBucketOwner: s3.aws.account.description))
        await #expect(throws: AWSError.accessDenied) {
            try await s3.aws.call(
                HeadBucket.self, .init(bucket: s3.bucket, expectedBucketOwner: "210987654321"))
        }
    }

    @Test func `is read as it was written down before it knew of policies`() throws {
        let id = try #require(AccountID("123456789012"))
        var bucket = KnownBucket(
            name: "old-bucket", account: id, region: .usEast1, createdAt: Timestamp(seconds: 1_790_000_000))
        #expect(bucket.publicAccessBlock == .everything)
        bucket.publicAccessBlock = nil
        let written = try JSONEncoder().encode(bucket)
        #expect(!String(decoding: written, as: UTF8.self).lowercased().contains("policy"))
        let read = try JSONDecoder().decode(KnownBucket.self, from: written)
        #expect(read.policy == nil)
        #expect(read.publicAccessBlock == nil)
    }

    @Test func `is listed with those of its account, in pages`() async throws {
        let s3 = try await S3()
        for name in ["bucket-b", "bucket-a", "bucket-c"] {
            _ = try await s3.aws.call(CreateBucket.self, .init(bucket: name))
        }
        let all = try await s3.aws.call(ListBuckets.self, .init())
        #expect(all.buckets?.map(\.name) == ["bucket-a", "bucket-b", "bucket-c", s3.bucket])
        #expect(all.owner?.id?.count == 64)
        let page = try await s3.aws.call(ListBuckets.self, .init(maxBuckets: 2, prefix: "bucket"))
        #expect(page.buckets?.map(\.name) == ["bucket-a", "bucket-b"])
        let next = try await s3.aws.call(
            ListBuckets.self,
            .init(maxBuckets: 2, continuationToken: page.continuationToken, prefix: "bucket"))
        #expect(next.buckets?.map(\.name) == ["bucket-c"])
        #expect(next.continuationToken == nil)
    }
}
