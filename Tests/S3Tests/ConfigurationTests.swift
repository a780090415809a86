import Service
import TestSupport
import Testing
import Vocabulary
import Wire

@testable import S3Service

@Suite struct `A bucket's configuration` {
    private let s3: S3
    init() async throws { s3 = try await S3() }

    private func code(_ body: () async throws -> some Any) async -> String? {
        do { _ = try await body() } catch { return (error as? AWSError)?.code ?? "\(error)" }
        return nil
    }

    @Test func `that nobody made is said to be missing`() async throws {
        let (aws, bucket) = (s3.aws, s3.bucket)
        let codes = [
            await code { try await aws.call(GetBucketCors.self, .init(bucket: bucket)) },
            await code { try await aws.call(GetBucketLifecycleConfiguration.self, .init(bucket: bucket)) },
            await code { try await aws.call(GetBucketReplication.self, .init(bucket: bucket)) },
            await code { try await aws.call(GetBucketWebsite.self, .init(bucket: bucket)) },
            await code { try await aws.call(GetObjectLockConfiguration.self, .init(bucket: bucket)) },
        ]
        #expect(
            codes == [
                "NoSuchCORSConfiguration", "NoSuchLifecycleConfiguration",
                "ReplicationConfigurationNotFoundError", "NoSuchWebsiteConfiguration",
                "ObjectLockConfigurationNotFoundError",
            ])
    }

    @Test func `is empty, or the owner's`() async throws {
        let (aws, bucket) = (s3.aws, s3.bucket)
        #expect(
            try await aws.call(GetBucketAccelerateConfiguration.self, .init(bucket: bucket)).status == nil)
        #expect(try await aws.call(GetBucketLogging.self, .init(bucket: bucket)).loggingEnabled == nil)
        #expect(
            try await aws.call(GetBucketRequestPayment.self, .init(bucket: bucket)).payer == "BucketOwner")
        let acl = try await aws.call(GetBucketAcl.self, .init(bucket: bucket))
        #expect(acl.owner?.id?.utf8.count == 64)
        let grant = try #require(acl.grants?.first)
        #expect(grant.permission == "FULL_CONTROL" && grant.grantee?.id == acl.owner?.id)
        #expect(grant.grantee?.type == "CanonicalUser" && acl.grants?.count == 1)
    }

    @Test func `of encryption is S3's own, with or without a word`() async throws {
        let rule = {
            try await s3.aws.call(GetBucketEncryption.self, .init(bucket: s3.bucket))
                .serverSideEncryptionConfiguration?.rules.first
        }
        #expect(try await rule()?.applyServerSideEncryptionByDefault?.sseAlgorithm == "AES256")
        #expect(try await rule()?.bucketKeyEnabled == false)
        #expect(await put("AES256", bucketKey: true) == nil)
        #expect(try await rule()?.bucketKeyEnabled == true)
        _ = try await s3.aws.call(DeleteBucketEncryption.self, .init(bucket: s3.bucket))
        #expect(try await rule()?.bucketKeyEnabled == false)
    }

    @Test(arguments: [
        ("aws:kms", "NotImplemented"), ("aws:kms:dsse", "NotImplemented"), ("DES", "MalformedXML"),
    ])
    func `of encryption with keys that are not here is refused`(algorithm: String, expected: String) async {
        #expect(await put(algorithm) == expected)
    }

    private func put(_ algorithm: String, bucketKey: Bool? = nil) async -> String? {
        await code {
            let rule = ServerSideEncryptionRule(
                applyServerSideEncryptionByDefault: .init(sseAlgorithm: algorithm),
                bucketKeyEnabled: bucketKey)
            return try await s3.aws.call(
                PutBucketEncryption.self,
                .init(bucket: s3.bucket, serverSideEncryptionConfiguration: .init(rules: [rule]))
            ) { $0.headers = S3.md5 }
        }
    }

    @Test func `of ownership is the owner's, which may be said, unsaid and not changed`() async throws {
        let (aws, bucket) = (s3.aws, s3.bucket)
        let get = { try await aws.call(GetBucketOwnershipControls.self, .init(bucket: bucket)) }
        let put = { (ownership: String) in
            await code {
                try await aws.call(
                    PutBucketOwnershipControls.self,
                    .init(
                        bucket: bucket,
                        ownershipControls: .init(rules: [.init(objectOwnership: ownership)]))
                ) { $0.headers = S3.md5 }
            }
        }
        #expect(try await get().ownershipControls?.rules.map(\.objectOwnership) == ["BucketOwnerEnforced"])
        #expect(await put("ObjectWriter") == "NotImplemented")
        #expect(await put("Nobody") == "MalformedXML")
        _ = try await aws.call(DeleteBucketOwnershipControls.self, .init(bucket: bucket))
        #expect(await code { try await get() } == "OwnershipControlsNotFoundError")
        #expect(await put("BucketOwnerEnforced") == nil)
        #expect(try await get().ownershipControls?.rules.count == 1)
    }
}

@Suite struct `An object's description` {
    @Test func `says that it is encrypted, because it is`() async throws {
        let s3 = try await S3()
        #expect(
            try await s3.put("k", "one") { $0.serverSideEncryption = "AES256" }.serverSideEncryption
                == "AES256")
        #expect(try await s3.put("k", "one").serverSideEncryption == "AES256")
        #expect(try await s3.get("k").serverSideEncryption == "AES256")
        let head = try await s3.aws.call(HeadObject.self, .init(bucket: s3.bucket, key: "k"))
        #expect(head.serverSideEncryption == "AES256")
    }

    @Test func `has the attributes that are asked for`() async throws {
        let s3 = try await S3()
        let tag = try await s3.put("k", "one").eTag
        let get = { (names: [String]) in
            try await s3.aws.call(
                GetObjectAttributes.self,
                GetObjectAttributesRequest(bucket: s3.bucket, key: "k", objectAttributes: names))
        }
        let some = try await get(["ETag", "ObjectSize"])
        #expect(some.eTag.map { "\"\($0)\"" } == tag && some.objectSize == 3)
        #expect(some.checksum == nil && some.storageClass == nil)
        let all = try await get(["ETag", "Checksum", "ObjectParts", "StorageClass", "ObjectSize"])
        #expect(all.checksum?.checksumCRC64NVME != nil && all.checksum?.checksumType == "FULL_OBJECT")
        #expect(all.storageClass == "STANDARD" && all.objectParts == nil)
        await #expect(throws: AWSError.unknownObjectAttributes) { try await get(["Colour"]) }
    }

    @Test func `has an ACL that leaves it to the bucket's owner`() async throws {
        let s3 = try await S3()
        try await s3.put("k")
        let acl = try await s3.aws.call(GetObjectAcl.self, .init(bucket: s3.bucket, key: "k"))
        #expect(acl.grants?.map(\.permission) == ["FULL_CONTROL"])
        await #expect(throws: AWSError.noSuchKey("none")) {
            try await s3.aws.call(GetObjectAcl.self, .init(bucket: s3.bucket, key: "none"))
        }
    }
}
