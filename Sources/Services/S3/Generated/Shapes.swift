// swift-format-ignore-file
// Generated from Models/s3.json (2006-03-01) by Tools/generate. Do not edit.
import Vocabulary
import Wire

struct AbortIncompleteMultipartUpload: Sendable {
    var daysAfterInitiation: Int?
}

extension AbortIncompleteMultipartUpload: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("DaysAfterInitiation", daysAfterInitiation)
    }
}

struct AbortMultipartUploadOutput: Sendable {
    var requestCharged: String?
}

extension AbortMultipartUploadOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.status = 204
        w.header("x-amz-request-charged", requestCharged)
    }
}

struct AbortMultipartUploadRequest: Sendable {
    var bucket: String
    var key: String
    var uploadId: String
    var requestPayer: String?
    var expectedBucketOwner: String?
    var ifMatchInitiatedTime: Timestamp?
}

extension AbortMultipartUploadRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        key = r.string("Key", in: .label)
        uploadId = r.string("uploadId", in: .query)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        ifMatchInitiatedTime = r.optionalTimestamp("x-amz-if-match-initiated-time", in: .header)
        try r.finish()
    }
}

struct AccessControlTranslation: Sendable {
    var owner: String
}

extension AccessControlTranslation: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Owner", owner)
    }
}

struct BlockedEncryptionTypes: Sendable {
    var encryptionType: [String]?
}

extension BlockedEncryptionTypes: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        encryptionType = r.optionalStrings("EncryptionType")
        try r.finish()
    }
}

extension BlockedEncryptionTypes: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.strings("EncryptionType", encryptionType)
    }
}

struct Bucket: Sendable {
    var name: String?
    var creationDate: Timestamp?
    var bucketRegion: String?
    var bucketArn: String?
}

extension Bucket: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Name", name)
        w.timestamp("CreationDate", creationDate)
        w.string("BucketRegion", bucketRegion)
        w.string("BucketArn", bucketArn)
    }
}

struct BucketInfo: Sendable {
    var dataRedundancy: String?
    var type: String?
}

extension BucketInfo: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        dataRedundancy = r.optionalString("DataRedundancy")
        type = r.optionalString("Type")
        try r.finish()
    }
}

struct CORSRule: Sendable {
    var id: String?
    var allowedHeaders: [String]?
    var allowedMethods: [String]
    var allowedOrigins: [String]
    var exposeHeaders: [String]?
    var maxAgeSeconds: Int?
}

extension CORSRule: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ID", id)
        w.strings("AllowedHeader", allowedHeaders)
        w.strings("AllowedMethod", allowedMethods)
        w.strings("AllowedOrigin", allowedOrigins)
        w.strings("ExposeHeader", exposeHeaders)
        w.int("MaxAgeSeconds", maxAgeSeconds)
    }
}

struct CommonPrefix: Sendable {
    var prefix: String?
}

extension CommonPrefix: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Prefix", prefix)
    }
}

struct CompleteMultipartUploadOutput: Sendable {
    var location: String?
    var bucket: String?
    var key: String?
    var expiration: String?
    var eTag: String?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
    var checksumType: String?
    var serverSideEncryption: String?
    var versionId: String?
    var ssekmsKeyId: String?
    var bucketKeyEnabled: Bool?
    var requestCharged: String?
}

extension CompleteMultipartUploadOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-expiration", expiration)
        w.header("x-amz-server-side-encryption", serverSideEncryption)
        w.header("x-amz-version-id", versionId)
        w.header("x-amz-server-side-encryption-aws-kms-key-id", ssekmsKeyId)
        w.boolHeader("x-amz-server-side-encryption-bucket-key-enabled", bucketKeyEnabled)
        w.header("x-amz-request-charged", requestCharged)
        w.openRoot("CompleteMultipartUploadResult")
        w.string("Location", location)
        w.string("Bucket", bucket)
        w.string("Key", key)
        w.string("ETag", eTag)
        w.string("ChecksumCRC32", checksumCRC32)
        w.string("ChecksumCRC32C", checksumCRC32C)
        w.string("ChecksumCRC64NVME", checksumCRC64NVME)
        w.string("ChecksumSHA1", checksumSHA1)
        w.string("ChecksumSHA256", checksumSHA256)
        w.string("ChecksumSHA512", checksumSHA512)
        w.string("ChecksumMD5", checksumMD5)
        w.string("ChecksumXXHASH64", checksumXXHASH64)
        w.string("ChecksumXXHASH3", checksumXXHASH3)
        w.string("ChecksumXXHASH128", checksumXXHASH128)
        w.string("ChecksumType", checksumType)
        w.closeRoot("CompleteMultipartUploadResult")
    }
}

struct CompleteMultipartUploadRequest: Sendable {
    var bucket: String
    var key: String
    var multipartUpload: CompletedMultipartUpload?
    var uploadId: String
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
    var checksumType: String?
    var mpuObjectSize: Int?
    var requestPayer: String?
    var expectedBucketOwner: String?
    var ifMatch: String?
    var ifNoneMatch: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKey: String?
    var sseCustomerKeyMD5: String?
}

extension CompleteMultipartUploadRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        key = r.string("Key", in: .label)
        multipartUpload = try r.optionalPayload("CompleteMultipartUpload")
        uploadId = r.string("uploadId", in: .query)
        checksumCRC32 = r.optionalString("x-amz-checksum-crc32", in: .header)
        checksumCRC32C = r.optionalString("x-amz-checksum-crc32c", in: .header)
        checksumCRC64NVME = r.optionalString("x-amz-checksum-crc64nvme", in: .header)
        checksumSHA1 = r.optionalString("x-amz-checksum-sha1", in: .header)
        checksumSHA256 = r.optionalString("x-amz-checksum-sha256", in: .header)
        checksumSHA512 = r.optionalString("x-amz-checksum-sha512", in: .header)
        checksumMD5 = r.optionalString("x-amz-checksum-md5", in: .header)
        checksumXXHASH64 = r.optionalString("x-amz-checksum-xxhash64", in: .header)
        checksumXXHASH3 = r.optionalString("x-amz-checksum-xxhash3", in: .header)
        checksumXXHASH128 = r.optionalString("x-amz-checksum-xxhash128", in: .header)
        checksumType = r.optionalString("x-amz-checksum-type", in: .header)
        mpuObjectSize = r.optionalLong("x-amz-mp-object-size", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        ifMatch = r.optionalString("if-match", in: .header)
        ifNoneMatch = r.optionalString("if-none-match", in: .header)
        sseCustomerAlgorithm = r.optionalString("x-amz-server-side-encryption-customer-algorithm", in: .header)
        sseCustomerKey = r.optionalString("x-amz-server-side-encryption-customer-key", in: .header)
        sseCustomerKeyMD5 = r.optionalString("x-amz-server-side-encryption-customer-key-md5", in: .header)
        try r.finish()
    }
}

struct CompletedMultipartUpload: Sendable {
    var parts: [CompletedPart]?
}

extension CompletedMultipartUpload: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        parts = try r.optionalStructures("Part")
        try r.finish()
    }
}

struct CompletedPart: Sendable {
    var eTag: String?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
    var partNumber: Int?
}

extension CompletedPart: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        eTag = r.optionalString("ETag")
        checksumCRC32 = r.optionalString("ChecksumCRC32")
        checksumCRC32C = r.optionalString("ChecksumCRC32C")
        checksumCRC64NVME = r.optionalString("ChecksumCRC64NVME")
        checksumSHA1 = r.optionalString("ChecksumSHA1")
        checksumSHA256 = r.optionalString("ChecksumSHA256")
        checksumSHA512 = r.optionalString("ChecksumSHA512")
        checksumMD5 = r.optionalString("ChecksumMD5")
        checksumXXHASH64 = r.optionalString("ChecksumXXHASH64")
        checksumXXHASH3 = r.optionalString("ChecksumXXHASH3")
        checksumXXHASH128 = r.optionalString("ChecksumXXHASH128")
        partNumber = r.optionalInt("PartNumber")
        try r.finish()
    }
}

struct Condition: Sendable {
    var httpErrorCodeReturnedEquals: String?
    var keyPrefixEquals: String?
}

extension Condition: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("HttpErrorCodeReturnedEquals", httpErrorCodeReturnedEquals)
        w.string("KeyPrefixEquals", keyPrefixEquals)
    }
}

struct CopyObjectOutput: Sendable {
    var copyObjectResult: CopyObjectResult?
    var expiration: String?
    var copySourceVersionId: String?
    var versionId: String?
    var serverSideEncryption: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKeyMD5: String?
    var ssekmsKeyId: String?
    var ssekmsEncryptionContext: String?
    var bucketKeyEnabled: Bool?
    var requestCharged: String?
}

extension CopyObjectOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.rootStructure("CopyObjectResult", copyObjectResult)
        w.header("x-amz-expiration", expiration)
        w.header("x-amz-copy-source-version-id", copySourceVersionId)
        w.header("x-amz-version-id", versionId)
        w.header("x-amz-server-side-encryption", serverSideEncryption)
        w.header("x-amz-server-side-encryption-customer-algorithm", sseCustomerAlgorithm)
        w.header("x-amz-server-side-encryption-customer-key-MD5", sseCustomerKeyMD5)
        w.header("x-amz-server-side-encryption-aws-kms-key-id", ssekmsKeyId)
        w.header("x-amz-server-side-encryption-context", ssekmsEncryptionContext)
        w.boolHeader("x-amz-server-side-encryption-bucket-key-enabled", bucketKeyEnabled)
        w.header("x-amz-request-charged", requestCharged)
    }
}

struct CopyObjectRequest: Sendable {
    var acl: String?
    var bucket: String
    var cacheControl: String?
    var checksumAlgorithm: String?
    var contentDisposition: String?
    var contentEncoding: String?
    var contentLanguage: String?
    var contentType: String?
    var copySource: String
    var copySourceIfMatch: String?
    var copySourceIfModifiedSince: Timestamp?
    var copySourceIfNoneMatch: String?
    var copySourceIfUnmodifiedSince: Timestamp?
    var expires: String?
    var grantFullControl: String?
    var grantRead: String?
    var grantReadACP: String?
    var grantWriteACP: String?
    var ifMatch: String?
    var ifNoneMatch: String?
    var key: String
    var metadata: [String: String]?
    var metadataDirective: String?
    var taggingDirective: String?
    var serverSideEncryption: String?
    var storageClass: String?
    var websiteRedirectLocation: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKey: String?
    var sseCustomerKeyMD5: String?
    var ssekmsKeyId: String?
    var ssekmsEncryptionContext: String?
    var bucketKeyEnabled: Bool?
    var copySourceSSECustomerAlgorithm: String?
    var copySourceSSECustomerKey: String?
    var copySourceSSECustomerKeyMD5: String?
    var requestPayer: String?
    var tagging: String?
    var objectLockMode: String?
    var objectLockRetainUntilDate: Timestamp?
    var objectLockLegalHoldStatus: String?
    var expectedBucketOwner: String?
    var expectedSourceBucketOwner: String?
}

extension CopyObjectRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        acl = r.optionalString("x-amz-acl", in: .header)
        bucket = r.string("Bucket", in: .label)
        cacheControl = r.optionalString("cache-control", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-checksum-algorithm", in: .header)
        contentDisposition = r.optionalString("content-disposition", in: .header)
        contentEncoding = r.optionalString("content-encoding", in: .header)
        contentLanguage = r.optionalString("content-language", in: .header)
        contentType = r.optionalString("content-type", in: .header)
        copySource = r.string("x-amz-copy-source", in: .header)
        copySourceIfMatch = r.optionalString("x-amz-copy-source-if-match", in: .header)
        copySourceIfModifiedSince = r.optionalTimestamp("x-amz-copy-source-if-modified-since", in: .header)
        copySourceIfNoneMatch = r.optionalString("x-amz-copy-source-if-none-match", in: .header)
        copySourceIfUnmodifiedSince = r.optionalTimestamp("x-amz-copy-source-if-unmodified-since", in: .header)
        expires = r.optionalString("expires", in: .header)
        grantFullControl = r.optionalString("x-amz-grant-full-control", in: .header)
        grantRead = r.optionalString("x-amz-grant-read", in: .header)
        grantReadACP = r.optionalString("x-amz-grant-read-acp", in: .header)
        grantWriteACP = r.optionalString("x-amz-grant-write-acp", in: .header)
        ifMatch = r.optionalString("if-match", in: .header)
        ifNoneMatch = r.optionalString("if-none-match", in: .header)
        key = r.string("Key", in: .label)
        metadata = r.optionalHeaders(prefix: "x-amz-meta-")
        metadataDirective = r.optionalString("x-amz-metadata-directive", in: .header)
        taggingDirective = r.optionalString("x-amz-tagging-directive", in: .header)
        serverSideEncryption = r.optionalString("x-amz-server-side-encryption", in: .header)
        storageClass = r.optionalString("x-amz-storage-class", in: .header)
        websiteRedirectLocation = r.optionalString("x-amz-website-redirect-location", in: .header)
        sseCustomerAlgorithm = r.optionalString("x-amz-server-side-encryption-customer-algorithm", in: .header)
        sseCustomerKey = r.optionalString("x-amz-server-side-encryption-customer-key", in: .header)
        sseCustomerKeyMD5 = r.optionalString("x-amz-server-side-encryption-customer-key-md5", in: .header)
        ssekmsKeyId = r.optionalString("x-amz-server-side-encryption-aws-kms-key-id", in: .header)
        ssekmsEncryptionContext = r.optionalString("x-amz-server-side-encryption-context", in: .header)
        bucketKeyEnabled = r.optionalBool("x-amz-server-side-encryption-bucket-key-enabled", in: .header)
        copySourceSSECustomerAlgorithm = r.optionalString("x-amz-copy-source-server-side-encryption-customer-algorithm", in: .header)
        copySourceSSECustomerKey = r.optionalString("x-amz-copy-source-server-side-encryption-customer-key", in: .header)
        copySourceSSECustomerKeyMD5 = r.optionalString("x-amz-copy-source-server-side-encryption-customer-key-md5", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        tagging = r.optionalString("x-amz-tagging", in: .header)
        objectLockMode = r.optionalString("x-amz-object-lock-mode", in: .header)
        objectLockRetainUntilDate = r.optionalTimestamp("x-amz-object-lock-retain-until-date", in: .header)
        objectLockLegalHoldStatus = r.optionalString("x-amz-object-lock-legal-hold", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        expectedSourceBucketOwner = r.optionalString("x-amz-source-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct CopyObjectResult: Sendable {
    var eTag: String?
    var lastModified: Timestamp?
    var checksumType: String?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
}

extension CopyObjectResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ETag", eTag)
        w.timestamp("LastModified", lastModified)
        w.string("ChecksumType", checksumType)
        w.string("ChecksumCRC32", checksumCRC32)
        w.string("ChecksumCRC32C", checksumCRC32C)
        w.string("ChecksumCRC64NVME", checksumCRC64NVME)
        w.string("ChecksumSHA1", checksumSHA1)
        w.string("ChecksumSHA256", checksumSHA256)
        w.string("ChecksumSHA512", checksumSHA512)
        w.string("ChecksumMD5", checksumMD5)
        w.string("ChecksumXXHASH64", checksumXXHASH64)
        w.string("ChecksumXXHASH3", checksumXXHASH3)
        w.string("ChecksumXXHASH128", checksumXXHASH128)
    }
}

struct CopyPartResult: Sendable {
    var eTag: String?
    var lastModified: Timestamp?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
}

extension CopyPartResult: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ETag", eTag)
        w.timestamp("LastModified", lastModified)
        w.string("ChecksumCRC32", checksumCRC32)
        w.string("ChecksumCRC32C", checksumCRC32C)
        w.string("ChecksumCRC64NVME", checksumCRC64NVME)
        w.string("ChecksumSHA1", checksumSHA1)
        w.string("ChecksumSHA256", checksumSHA256)
        w.string("ChecksumSHA512", checksumSHA512)
        w.string("ChecksumMD5", checksumMD5)
        w.string("ChecksumXXHASH64", checksumXXHASH64)
        w.string("ChecksumXXHASH3", checksumXXHASH3)
        w.string("ChecksumXXHASH128", checksumXXHASH128)
    }
}

struct CreateBucketConfiguration: Sendable {
    var locationConstraint: String?
    var location: LocationInfo?
    var bucket: BucketInfo?
    var tags: [Tag]?
}

extension CreateBucketConfiguration: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        locationConstraint = r.optionalString("LocationConstraint")
        location = try r.optionalStructure("Location")
        bucket = try r.optionalStructure("Bucket")
        tags = try r.optionalStructures("Tags", item: "Tag")
        try r.finish()
    }
}

struct CreateBucketOutput: Sendable {
    var location: String?
    var bucketArn: String?
}

extension CreateBucketOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("Location", location)
        w.header("x-amz-bucket-arn", bucketArn)
    }
}

struct CreateBucketRequest: Sendable {
    var acl: String?
    var bucket: String
    var createBucketConfiguration: CreateBucketConfiguration?
    var grantFullControl: String?
    var grantRead: String?
    var grantReadACP: String?
    var grantWrite: String?
    var grantWriteACP: String?
    var objectLockEnabledForBucket: Bool?
    var objectOwnership: String?
    var bucketNamespace: String?
}

extension CreateBucketRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        acl = r.optionalString("x-amz-acl", in: .header)
        bucket = r.string("Bucket", in: .label)
        createBucketConfiguration = try r.optionalPayload("CreateBucketConfiguration")
        grantFullControl = r.optionalString("x-amz-grant-full-control", in: .header)
        grantRead = r.optionalString("x-amz-grant-read", in: .header)
        grantReadACP = r.optionalString("x-amz-grant-read-acp", in: .header)
        grantWrite = r.optionalString("x-amz-grant-write", in: .header)
        grantWriteACP = r.optionalString("x-amz-grant-write-acp", in: .header)
        objectLockEnabledForBucket = r.optionalBool("x-amz-bucket-object-lock-enabled", in: .header)
        objectOwnership = r.optionalString("x-amz-object-ownership", in: .header)
        bucketNamespace = r.optionalString("x-amz-bucket-namespace", in: .header)
        try r.finish()
    }
}

struct CreateMultipartUploadOutput: Sendable {
    var abortDate: Timestamp?
    var abortRuleId: String?
    var bucket: String?
    var key: String?
    var uploadId: String?
    var serverSideEncryption: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKeyMD5: String?
    var ssekmsKeyId: String?
    var ssekmsEncryptionContext: String?
    var bucketKeyEnabled: Bool?
    var requestCharged: String?
    var checksumAlgorithm: String?
    var checksumType: String?
}

extension CreateMultipartUploadOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestampHeader("x-amz-abort-date", abortDate)
        w.header("x-amz-abort-rule-id", abortRuleId)
        w.header("x-amz-server-side-encryption", serverSideEncryption)
        w.header("x-amz-server-side-encryption-customer-algorithm", sseCustomerAlgorithm)
        w.header("x-amz-server-side-encryption-customer-key-MD5", sseCustomerKeyMD5)
        w.header("x-amz-server-side-encryption-aws-kms-key-id", ssekmsKeyId)
        w.header("x-amz-server-side-encryption-context", ssekmsEncryptionContext)
        w.boolHeader("x-amz-server-side-encryption-bucket-key-enabled", bucketKeyEnabled)
        w.header("x-amz-request-charged", requestCharged)
        w.header("x-amz-checksum-algorithm", checksumAlgorithm)
        w.header("x-amz-checksum-type", checksumType)
        w.openRoot("InitiateMultipartUploadResult")
        w.string("Bucket", bucket)
        w.string("Key", key)
        w.string("UploadId", uploadId)
        w.closeRoot("InitiateMultipartUploadResult")
    }
}

struct CreateMultipartUploadRequest: Sendable {
    var acl: String?
    var bucket: String
    var cacheControl: String?
    var contentDisposition: String?
    var contentEncoding: String?
    var contentLanguage: String?
    var contentType: String?
    var expires: String?
    var grantFullControl: String?
    var grantRead: String?
    var grantReadACP: String?
    var grantWriteACP: String?
    var key: String
    var metadata: [String: String]?
    var serverSideEncryption: String?
    var storageClass: String?
    var websiteRedirectLocation: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKey: String?
    var sseCustomerKeyMD5: String?
    var ssekmsKeyId: String?
    var ssekmsEncryptionContext: String?
    var bucketKeyEnabled: Bool?
    var requestPayer: String?
    var tagging: String?
    var objectLockMode: String?
    var objectLockRetainUntilDate: Timestamp?
    var objectLockLegalHoldStatus: String?
    var expectedBucketOwner: String?
    var checksumAlgorithm: String?
    var checksumType: String?
}

extension CreateMultipartUploadRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        acl = r.optionalString("x-amz-acl", in: .header)
        bucket = r.string("Bucket", in: .label)
        cacheControl = r.optionalString("cache-control", in: .header)
        contentDisposition = r.optionalString("content-disposition", in: .header)
        contentEncoding = r.optionalString("content-encoding", in: .header)
        contentLanguage = r.optionalString("content-language", in: .header)
        contentType = r.optionalString("content-type", in: .header)
        expires = r.optionalString("expires", in: .header)
        grantFullControl = r.optionalString("x-amz-grant-full-control", in: .header)
        grantRead = r.optionalString("x-amz-grant-read", in: .header)
        grantReadACP = r.optionalString("x-amz-grant-read-acp", in: .header)
        grantWriteACP = r.optionalString("x-amz-grant-write-acp", in: .header)
        key = r.string("Key", in: .label)
        metadata = r.optionalHeaders(prefix: "x-amz-meta-")
        serverSideEncryption = r.optionalString("x-amz-server-side-encryption", in: .header)
        storageClass = r.optionalString("x-amz-storage-class", in: .header)
        websiteRedirectLocation = r.optionalString("x-amz-website-redirect-location", in: .header)
        sseCustomerAlgorithm = r.optionalString("x-amz-server-side-encryption-customer-algorithm", in: .header)
        sseCustomerKey = r.optionalString("x-amz-server-side-encryption-customer-key", in: .header)
        sseCustomerKeyMD5 = r.optionalString("x-amz-server-side-encryption-customer-key-md5", in: .header)
        ssekmsKeyId = r.optionalString("x-amz-server-side-encryption-aws-kms-key-id", in: .header)
        ssekmsEncryptionContext = r.optionalString("x-amz-server-side-encryption-context", in: .header)
        bucketKeyEnabled = r.optionalBool("x-amz-server-side-encryption-bucket-key-enabled", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        tagging = r.optionalString("x-amz-tagging", in: .header)
        objectLockMode = r.optionalString("x-amz-object-lock-mode", in: .header)
        objectLockRetainUntilDate = r.optionalTimestamp("x-amz-object-lock-retain-until-date", in: .header)
        objectLockLegalHoldStatus = r.optionalString("x-amz-object-lock-legal-hold", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-checksum-algorithm", in: .header)
        checksumType = r.optionalString("x-amz-checksum-type", in: .header)
        try r.finish()
    }
}

struct DefaultRetention: Sendable {
    var mode: String?
    var days: Int?
    var years: Int?
}

extension DefaultRetention: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Mode", mode)
        w.int("Days", days)
        w.int("Years", years)
    }
}

struct Delete: Sendable {
    var objects: [ObjectIdentifier]
    var quiet: Bool?
}

extension Delete: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        objects = try r.structures("Object")
        quiet = r.optionalBool("Quiet")
        try r.finish()
    }
}

struct DeleteBucketEncryptionRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension DeleteBucketEncryptionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct DeleteBucketOwnershipControlsRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension DeleteBucketOwnershipControlsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct DeleteBucketPolicyRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension DeleteBucketPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct DeleteBucketRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension DeleteBucketRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct DeleteBucketTaggingRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension DeleteBucketTaggingRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct DeleteMarkerEntry: Sendable {
    var owner: Owner?
    var key: String?
    var versionId: String?
    var isLatest: Bool?
    var lastModified: Timestamp?
}

extension DeleteMarkerEntry: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Owner", owner)
        w.string("Key", key)
        w.string("VersionId", versionId)
        w.bool("IsLatest", isLatest)
        w.timestamp("LastModified", lastModified)
    }
}

struct DeleteMarkerReplication: Sendable {
    var status: String?
}

extension DeleteMarkerReplication: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Status", status)
    }
}

struct DeleteObjectOutput: Sendable {
    var deleteMarker: Bool?
    var versionId: String?
    var requestCharged: String?
}

extension DeleteObjectOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.status = 204
        w.boolHeader("x-amz-delete-marker", deleteMarker)
        w.header("x-amz-version-id", versionId)
        w.header("x-amz-request-charged", requestCharged)
    }
}

struct DeleteObjectRequest: Sendable {
    var bucket: String
    var key: String
    var mfa: String?
    var versionId: String?
    var requestPayer: String?
    var bypassGovernanceRetention: Bool?
    var expectedBucketOwner: String?
    var ifMatch: String?
    var ifMatchLastModifiedTime: Timestamp?
    var ifMatchSize: Int?
}

extension DeleteObjectRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        key = r.string("Key", in: .label)
        mfa = r.optionalString("x-amz-mfa", in: .header)
        versionId = r.optionalString("versionId", in: .query)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        bypassGovernanceRetention = r.optionalBool("x-amz-bypass-governance-retention", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        ifMatch = r.optionalString("if-match", in: .header)
        ifMatchLastModifiedTime = r.optionalTimestamp("x-amz-if-match-last-modified-time", in: .header)
        ifMatchSize = r.optionalLong("x-amz-if-match-size", in: .header)
        try r.finish()
    }
}

struct DeleteObjectTaggingOutput: Sendable {
    var versionId: String?
}

extension DeleteObjectTaggingOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.status = 204
        w.header("x-amz-version-id", versionId)
    }
}

struct DeleteObjectTaggingRequest: Sendable {
    var bucket: String
    var key: String
    var versionId: String?
    var expectedBucketOwner: String?
}

extension DeleteObjectTaggingRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        key = r.string("Key", in: .label)
        versionId = r.optionalString("versionId", in: .query)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct DeleteObjectsOutput: Sendable {
    var deleted: [DeletedObject]?
    var requestCharged: String?
    var errors: [ObjectError]?
}

extension DeleteObjectsOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-request-charged", requestCharged)
        w.openRoot("DeleteResult")
        w.structures("Deleted", deleted)
        w.structures("Error", errors)
        w.closeRoot("DeleteResult")
    }
}

struct DeleteObjectsRequest: Sendable {
    var bucket: String
    var delete: Delete
    var mfa: String?
    var requestPayer: String?
    var bypassGovernanceRetention: Bool?
    var expectedBucketOwner: String?
    var checksumAlgorithm: String?
}

extension DeleteObjectsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        delete = try r.payload("Delete")
        mfa = r.optionalString("x-amz-mfa", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        bypassGovernanceRetention = r.optionalBool("x-amz-bypass-governance-retention", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-sdk-checksum-algorithm", in: .header)
        try r.finish()
    }
}

struct DeletePublicAccessBlockRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension DeletePublicAccessBlockRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct DeletedObject: Sendable {
    var key: String?
    var versionId: String?
    var deleteMarker: Bool?
    var deleteMarkerVersionId: String?
}

extension DeletedObject: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Key", key)
        w.string("VersionId", versionId)
        w.bool("DeleteMarker", deleteMarker)
        w.string("DeleteMarkerVersionId", deleteMarkerVersionId)
    }
}

struct Destination: Sendable {
    var bucket: String
    var account: String?
    var storageClass: String?
    var accessControlTranslation: AccessControlTranslation?
    var encryptionConfiguration: EncryptionConfiguration?
    var replicationTime: ReplicationTime?
    var metrics: Metrics?
}

extension Destination: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Bucket", bucket)
        w.string("Account", account)
        w.string("StorageClass", storageClass)
        w.structure("AccessControlTranslation", accessControlTranslation)
        w.structure("EncryptionConfiguration", encryptionConfiguration)
        w.structure("ReplicationTime", replicationTime)
        w.structure("Metrics", metrics)
    }
}

struct EncryptionConfiguration: Sendable {
    var replicaKmsKeyID: String?
}

extension EncryptionConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ReplicaKmsKeyID", replicaKmsKeyID)
    }
}

struct ErrorDocument: Sendable {
    var key: String
}

extension ErrorDocument: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Key", key)
    }
}

struct ExistingObjectReplication: Sendable {
    var status: String
}

extension ExistingObjectReplication: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Status", status)
    }
}

struct GetBucketAccelerateConfigurationOutput: Sendable {
    var status: String?
    var requestCharged: String?
}

extension GetBucketAccelerateConfigurationOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-request-charged", requestCharged)
        w.openRoot("AccelerateConfiguration")
        w.string("Status", status)
        w.closeRoot("AccelerateConfiguration")
    }
}

struct GetBucketAccelerateConfigurationRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
    var requestPayer: String?
}

extension GetBucketAccelerateConfigurationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        try r.finish()
    }
}

struct GetBucketAclOutput: Sendable {
    var owner: Owner?
    var grants: [Grant]?
}

extension GetBucketAclOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.openRoot("AccessControlPolicy")
        w.structure("Owner", owner)
        w.structures("AccessControlList", item: "Grant", grants)
        w.closeRoot("AccessControlPolicy")
    }
}

struct GetBucketAclRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketAclRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketCorsOutput: Sendable {
    var corsRules: [CORSRule]?
}

extension GetBucketCorsOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.openRoot("CORSConfiguration")
        w.structures("CORSRule", corsRules)
        w.closeRoot("CORSConfiguration")
    }
}

struct GetBucketCorsRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketCorsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketEncryptionOutput: Sendable {
    var serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration?
}

extension GetBucketEncryptionOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.rootStructure("ServerSideEncryptionConfiguration", serverSideEncryptionConfiguration)
    }
}

struct GetBucketEncryptionRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketEncryptionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketLifecycleConfigurationOutput: Sendable {
    var rules: [LifecycleRule]?
    var transitionDefaultMinimumObjectSize: String?
}

extension GetBucketLifecycleConfigurationOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-transition-default-minimum-object-size", transitionDefaultMinimumObjectSize)
        w.openRoot("LifecycleConfiguration")
        w.structures("Rule", rules)
        w.closeRoot("LifecycleConfiguration")
    }
}

struct GetBucketLifecycleConfigurationRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketLifecycleConfigurationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketLocationOutput: Sendable {
    var locationConstraint: String?
}

extension GetBucketLocationOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.rootText("LocationConstraint", locationConstraint)
    }
}

struct GetBucketLocationRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketLocationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketLoggingOutput: Sendable {
    var loggingEnabled: LoggingEnabled?
}

extension GetBucketLoggingOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.openRoot("BucketLoggingStatus")
        w.structure("LoggingEnabled", loggingEnabled)
        w.closeRoot("BucketLoggingStatus")
    }
}

struct GetBucketLoggingRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketLoggingRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketOwnershipControlsOutput: Sendable {
    var ownershipControls: OwnershipControls?
}

extension GetBucketOwnershipControlsOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.rootStructure("OwnershipControls", ownershipControls)
    }
}

struct GetBucketOwnershipControlsRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketOwnershipControlsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketPolicyOutput: Sendable {
    var policy: Body
}

extension GetBucketPolicyOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.body = policy
    }
}

struct GetBucketPolicyRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketPolicyStatusOutput: Sendable {
    var policyStatus: PolicyStatus?
}

extension GetBucketPolicyStatusOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.rootStructure("PolicyStatus", policyStatus)
    }
}

struct GetBucketPolicyStatusRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketPolicyStatusRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketReplicationOutput: Sendable {
    var replicationConfiguration: ReplicationConfiguration?
}

extension GetBucketReplicationOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.rootStructure("ReplicationConfiguration", replicationConfiguration)
    }
}

struct GetBucketReplicationRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketReplicationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketRequestPaymentOutput: Sendable {
    var payer: String?
}

extension GetBucketRequestPaymentOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.openRoot("RequestPaymentConfiguration")
        w.string("Payer", payer)
        w.closeRoot("RequestPaymentConfiguration")
    }
}

struct GetBucketRequestPaymentRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketRequestPaymentRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketTaggingOutput: Sendable {
    var tagSet: [Tag]
}

extension GetBucketTaggingOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.openRoot("Tagging")
        w.structures("TagSet", item: "Tag", tagSet)
        w.closeRoot("Tagging")
    }
}

struct GetBucketTaggingRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketTaggingRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketVersioningOutput: Sendable {
    var status: String?
    var mfaDelete: String?
}

extension GetBucketVersioningOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.openRoot("VersioningConfiguration")
        w.string("Status", status)
        w.string("MfaDelete", mfaDelete)
        w.closeRoot("VersioningConfiguration")
    }
}

struct GetBucketVersioningRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketVersioningRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetBucketWebsiteOutput: Sendable {
    var redirectAllRequestsTo: RedirectAllRequestsTo?
    var indexDocument: IndexDocument?
    var errorDocument: ErrorDocument?
    var routingRules: [RoutingRule]?
}

extension GetBucketWebsiteOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.openRoot("WebsiteConfiguration")
        w.structure("RedirectAllRequestsTo", redirectAllRequestsTo)
        w.structure("IndexDocument", indexDocument)
        w.structure("ErrorDocument", errorDocument)
        w.structures("RoutingRules", item: "RoutingRule", routingRules)
        w.closeRoot("WebsiteConfiguration")
    }
}

struct GetBucketWebsiteRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetBucketWebsiteRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetObjectAclOutput: Sendable {
    var owner: Owner?
    var grants: [Grant]?
    var requestCharged: String?
}

extension GetObjectAclOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-request-charged", requestCharged)
        w.openRoot("AccessControlPolicy")
        w.structure("Owner", owner)
        w.structures("AccessControlList", item: "Grant", grants)
        w.closeRoot("AccessControlPolicy")
    }
}

struct GetObjectAclRequest: Sendable {
    var bucket: String
    var key: String
    var versionId: String?
    var requestPayer: String?
    var expectedBucketOwner: String?
}

extension GetObjectAclRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        key = r.string("Key", in: .label)
        versionId = r.optionalString("versionId", in: .query)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetObjectAttributesOutput: Sendable {
    var deleteMarker: Bool?
    var lastModified: Timestamp?
    var versionId: String?
    var requestCharged: String?
    var eTag: String?
    var checksum: ObjectChecksum?
    var objectParts: GetObjectAttributesParts?
    var storageClass: String?
    var objectSize: Int?
}

extension GetObjectAttributesOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.boolHeader("x-amz-delete-marker", deleteMarker)
        w.timestampHeader("Last-Modified", lastModified)
        w.header("x-amz-version-id", versionId)
        w.header("x-amz-request-charged", requestCharged)
        w.openRoot("GetObjectAttributesResponse")
        w.string("ETag", eTag)
        w.structure("Checksum", checksum)
        w.structure("ObjectParts", objectParts)
        w.string("StorageClass", storageClass)
        w.int("ObjectSize", objectSize)
        w.closeRoot("GetObjectAttributesResponse")
    }
}

struct GetObjectAttributesParts: Sendable {
    var totalPartsCount: Int?
    var partNumberMarker: Int?
    var nextPartNumberMarker: Int?
    var maxParts: Int?
    var isTruncated: Bool?
    var parts: [ObjectPart]?
}

extension GetObjectAttributesParts: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("PartsCount", totalPartsCount)
        w.int("PartNumberMarker", partNumberMarker)
        w.int("NextPartNumberMarker", nextPartNumberMarker)
        w.int("MaxParts", maxParts)
        w.bool("IsTruncated", isTruncated)
        w.structures("Part", parts)
    }
}

struct GetObjectAttributesRequest: Sendable {
    var bucket: String
    var key: String
    var versionId: String?
    var maxParts: Int?
    var partNumberMarker: Int?
    var sseCustomerAlgorithm: String?
    var sseCustomerKey: String?
    var sseCustomerKeyMD5: String?
    var requestPayer: String?
    var expectedBucketOwner: String?
    var objectAttributes: [String]
}

extension GetObjectAttributesRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        key = r.string("Key", in: .label)
        versionId = r.optionalString("versionId", in: .query)
        maxParts = r.optionalInt("x-amz-max-parts", in: .header)
        partNumberMarker = r.optionalInt("x-amz-part-number-marker", in: .header)
        sseCustomerAlgorithm = r.optionalString("x-amz-server-side-encryption-customer-algorithm", in: .header)
        sseCustomerKey = r.optionalString("x-amz-server-side-encryption-customer-key", in: .header)
        sseCustomerKeyMD5 = r.optionalString("x-amz-server-side-encryption-customer-key-md5", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        objectAttributes = r.strings("x-amz-object-attributes", item: "member", in: .header)
        try r.finish()
    }
}

struct GetObjectLockConfigurationOutput: Sendable {
    var objectLockConfiguration: ObjectLockConfiguration?
}

extension GetObjectLockConfigurationOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.rootStructure("ObjectLockConfiguration", objectLockConfiguration)
    }
}

struct GetObjectLockConfigurationRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetObjectLockConfigurationRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct GetObjectOutput: Sendable {
    var body: Body
    var deleteMarker: Bool?
    var acceptRanges: String?
    var expiration: String?
    var restore: String?
    var lastModified: Timestamp?
    var contentLength: Int?
    var eTag: String?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
    var checksumType: String?
    var missingMeta: Int?
    var versionId: String?
    var cacheControl: String?
    var contentDisposition: String?
    var contentEncoding: String?
    var contentLanguage: String?
    var contentRange: String?
    var contentType: String?
    var expires: String?
    var websiteRedirectLocation: String?
    var serverSideEncryption: String?
    var metadata: [String: String]?
    var sseCustomerAlgorithm: String?
    var sseCustomerKeyMD5: String?
    var ssekmsKeyId: String?
    var bucketKeyEnabled: Bool?
    var storageClass: String?
    var requestCharged: String?
    var replicationStatus: String?
    var partsCount: Int?
    var tagCount: Int?
    var objectLockMode: String?
    var objectLockRetainUntilDate: Timestamp?
    var objectLockLegalHoldStatus: String?
    var statusCode: Int?
}

extension GetObjectOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.body = body
        w.boolHeader("x-amz-delete-marker", deleteMarker)
        w.header("accept-ranges", acceptRanges)
        w.header("x-amz-expiration", expiration)
        w.header("x-amz-restore", restore)
        w.timestampHeader("Last-Modified", lastModified)
        w.intHeader("Content-Length", contentLength)
        w.header("ETag", eTag)
        w.header("x-amz-checksum-crc32", checksumCRC32)
        w.header("x-amz-checksum-crc32c", checksumCRC32C)
        w.header("x-amz-checksum-crc64nvme", checksumCRC64NVME)
        w.header("x-amz-checksum-sha1", checksumSHA1)
        w.header("x-amz-checksum-sha256", checksumSHA256)
        w.header("x-amz-checksum-sha512", checksumSHA512)
        w.header("x-amz-checksum-md5", checksumMD5)
        w.header("x-amz-checksum-xxhash64", checksumXXHASH64)
        w.header("x-amz-checksum-xxhash3", checksumXXHASH3)
        w.header("x-amz-checksum-xxhash128", checksumXXHASH128)
        w.header("x-amz-checksum-type", checksumType)
        w.intHeader("x-amz-missing-meta", missingMeta)
        w.header("x-amz-version-id", versionId)
        w.header("Cache-Control", cacheControl)
        w.header("Content-Disposition", contentDisposition)
        w.header("Content-Encoding", contentEncoding)
        w.header("Content-Language", contentLanguage)
        w.header("Content-Range", contentRange)
        w.header("Content-Type", contentType)
        w.header("Expires", expires)
        w.header("x-amz-website-redirect-location", websiteRedirectLocation)
        w.header("x-amz-server-side-encryption", serverSideEncryption)
        w.headers(prefix: "x-amz-meta-", metadata)
        w.header("x-amz-server-side-encryption-customer-algorithm", sseCustomerAlgorithm)
        w.header("x-amz-server-side-encryption-customer-key-MD5", sseCustomerKeyMD5)
        w.header("x-amz-server-side-encryption-aws-kms-key-id", ssekmsKeyId)
        w.boolHeader("x-amz-server-side-encryption-bucket-key-enabled", bucketKeyEnabled)
        w.header("x-amz-storage-class", storageClass)
        w.header("x-amz-request-charged", requestCharged)
        w.header("x-amz-replication-status", replicationStatus)
        w.intHeader("x-amz-mp-parts-count", partsCount)
        w.intHeader("x-amz-tagging-count", tagCount)
        w.header("x-amz-object-lock-mode", objectLockMode)
        w.timestampHeader("x-amz-object-lock-retain-until-date", objectLockRetainUntilDate)
        w.header("x-amz-object-lock-legal-hold", objectLockLegalHoldStatus)
        if let statusCode { w.status = statusCode }
    }
}

struct GetObjectRequest: Sendable {
    var bucket: String
    var ifMatch: String?
    var ifModifiedSince: Timestamp?
    var ifNoneMatch: String?
    var ifUnmodifiedSince: Timestamp?
    var key: String
    var range: String?
    var responseCacheControl: String?
    var responseContentDisposition: String?
    var responseContentEncoding: String?
    var responseContentLanguage: String?
    var responseContentType: String?
    var responseExpires: Timestamp?
    var versionId: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKey: String?
    var sseCustomerKeyMD5: String?
    var requestPayer: String?
    var partNumber: Int?
    var expectedBucketOwner: String?
    var checksumMode: String?
}

extension GetObjectRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        ifMatch = r.optionalString("if-match", in: .header)
        ifModifiedSince = r.optionalTimestamp("if-modified-since", in: .header)
        ifNoneMatch = r.optionalString("if-none-match", in: .header)
        ifUnmodifiedSince = r.optionalTimestamp("if-unmodified-since", in: .header)
        key = r.string("Key", in: .label)
        range = r.optionalString("range", in: .header)
        responseCacheControl = r.optionalString("response-cache-control", in: .query)
        responseContentDisposition = r.optionalString("response-content-disposition", in: .query)
        responseContentEncoding = r.optionalString("response-content-encoding", in: .query)
        responseContentLanguage = r.optionalString("response-content-language", in: .query)
        responseContentType = r.optionalString("response-content-type", in: .query)
        responseExpires = r.optionalTimestamp("response-expires", in: .query)
        versionId = r.optionalString("versionId", in: .query)
        sseCustomerAlgorithm = r.optionalString("x-amz-server-side-encryption-customer-algorithm", in: .header)
        sseCustomerKey = r.optionalString("x-amz-server-side-encryption-customer-key", in: .header)
        sseCustomerKeyMD5 = r.optionalString("x-amz-server-side-encryption-customer-key-md5", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        partNumber = r.optionalInt("partNumber", in: .query)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        checksumMode = r.optionalString("x-amz-checksum-mode", in: .header)
        try r.finish()
    }
}

struct GetObjectTaggingOutput: Sendable {
    var versionId: String?
    var tagSet: [Tag]
}

extension GetObjectTaggingOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-version-id", versionId)
        w.openRoot("Tagging")
        w.structures("TagSet", item: "Tag", tagSet)
        w.closeRoot("Tagging")
    }
}

struct GetObjectTaggingRequest: Sendable {
    var bucket: String
    var key: String
    var versionId: String?
    var expectedBucketOwner: String?
    var requestPayer: String?
}

extension GetObjectTaggingRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        key = r.string("Key", in: .label)
        versionId = r.optionalString("versionId", in: .query)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        try r.finish()
    }
}

struct GetPublicAccessBlockOutput: Sendable {
    var publicAccessBlockConfiguration: PublicAccessBlockConfiguration?
}

extension GetPublicAccessBlockOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.rootStructure("PublicAccessBlockConfiguration", publicAccessBlockConfiguration)
    }
}

struct GetPublicAccessBlockRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension GetPublicAccessBlockRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct Grant: Sendable {
    var grantee: Grantee?
    var permission: String?
}

extension Grant: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Grantee", grantee)
        w.string("Permission", permission)
    }
}

struct Grantee: Sendable {
    var displayName: String?
    var emailAddress: String?
    var id: String?
    var type: String
    var uri: String?
}

extension Grantee: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.attribute("xsi:type", of: "xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance", type)
        w.string("DisplayName", displayName)
        w.string("EmailAddress", emailAddress)
        w.string("ID", id)
        w.string("URI", uri)
    }
}

struct HeadBucketOutput: Sendable {
    var bucketArn: String?
    var bucketLocationType: String?
    var bucketLocationName: String?
    var bucketRegion: String?
    var accessPointAlias: Bool?
}

extension HeadBucketOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-bucket-arn", bucketArn)
        w.header("x-amz-bucket-location-type", bucketLocationType)
        w.header("x-amz-bucket-location-name", bucketLocationName)
        w.header("x-amz-bucket-region", bucketRegion)
        w.boolHeader("x-amz-access-point-alias", accessPointAlias)
    }
}

struct HeadBucketRequest: Sendable {
    var bucket: String
    var expectedBucketOwner: String?
}

extension HeadBucketRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct HeadObjectOutput: Sendable {
    var deleteMarker: Bool?
    var acceptRanges: String?
    var expiration: String?
    var restore: String?
    var archiveStatus: String?
    var lastModified: Timestamp?
    var contentLength: Int?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
    var checksumType: String?
    var eTag: String?
    var missingMeta: Int?
    var versionId: String?
    var cacheControl: String?
    var contentDisposition: String?
    var contentEncoding: String?
    var contentLanguage: String?
    var contentType: String?
    var contentRange: String?
    var expires: String?
    var websiteRedirectLocation: String?
    var serverSideEncryption: String?
    var metadata: [String: String]?
    var sseCustomerAlgorithm: String?
    var sseCustomerKeyMD5: String?
    var ssekmsKeyId: String?
    var bucketKeyEnabled: Bool?
    var storageClass: String?
    var requestCharged: String?
    var replicationStatus: String?
    var partsCount: Int?
    var tagCount: Int?
    var objectLockMode: String?
    var objectLockRetainUntilDate: Timestamp?
    var objectLockLegalHoldStatus: String?
    var statusCode: Int?
}

extension HeadObjectOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.boolHeader("x-amz-delete-marker", deleteMarker)
        w.header("accept-ranges", acceptRanges)
        w.header("x-amz-expiration", expiration)
        w.header("x-amz-restore", restore)
        w.header("x-amz-archive-status", archiveStatus)
        w.timestampHeader("Last-Modified", lastModified)
        w.intHeader("Content-Length", contentLength)
        w.header("x-amz-checksum-crc32", checksumCRC32)
        w.header("x-amz-checksum-crc32c", checksumCRC32C)
        w.header("x-amz-checksum-crc64nvme", checksumCRC64NVME)
        w.header("x-amz-checksum-sha1", checksumSHA1)
        w.header("x-amz-checksum-sha256", checksumSHA256)
        w.header("x-amz-checksum-sha512", checksumSHA512)
        w.header("x-amz-checksum-md5", checksumMD5)
        w.header("x-amz-checksum-xxhash64", checksumXXHASH64)
        w.header("x-amz-checksum-xxhash3", checksumXXHASH3)
        w.header("x-amz-checksum-xxhash128", checksumXXHASH128)
        w.header("x-amz-checksum-type", checksumType)
        w.header("ETag", eTag)
        w.intHeader("x-amz-missing-meta", missingMeta)
        w.header("x-amz-version-id", versionId)
        w.header("Cache-Control", cacheControl)
        w.header("Content-Disposition", contentDisposition)
        w.header("Content-Encoding", contentEncoding)
        w.header("Content-Language", contentLanguage)
        w.header("Content-Type", contentType)
        w.header("Content-Range", contentRange)
        w.header("Expires", expires)
        w.header("x-amz-website-redirect-location", websiteRedirectLocation)
        w.header("x-amz-server-side-encryption", serverSideEncryption)
        w.headers(prefix: "x-amz-meta-", metadata)
        w.header("x-amz-server-side-encryption-customer-algorithm", sseCustomerAlgorithm)
        w.header("x-amz-server-side-encryption-customer-key-MD5", sseCustomerKeyMD5)
        w.header("x-amz-server-side-encryption-aws-kms-key-id", ssekmsKeyId)
        w.boolHeader("x-amz-server-side-encryption-bucket-key-enabled", bucketKeyEnabled)
        w.header("x-amz-storage-class", storageClass)
        w.header("x-amz-request-charged", requestCharged)
        w.header("x-amz-replication-status", replicationStatus)
        w.intHeader("x-amz-mp-parts-count", partsCount)
        w.intHeader("x-amz-tagging-count", tagCount)
        w.header("x-amz-object-lock-mode", objectLockMode)
        w.timestampHeader("x-amz-object-lock-retain-until-date", objectLockRetainUntilDate)
        w.header("x-amz-object-lock-legal-hold", objectLockLegalHoldStatus)
        if let statusCode { w.status = statusCode }
    }
}

struct HeadObjectRequest: Sendable {
    var bucket: String
    var ifMatch: String?
    var ifModifiedSince: Timestamp?
    var ifNoneMatch: String?
    var ifUnmodifiedSince: Timestamp?
    var key: String
    var range: String?
    var responseCacheControl: String?
    var responseContentDisposition: String?
    var responseContentEncoding: String?
    var responseContentLanguage: String?
    var responseContentType: String?
    var responseExpires: Timestamp?
    var versionId: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKey: String?
    var sseCustomerKeyMD5: String?
    var requestPayer: String?
    var partNumber: Int?
    var expectedBucketOwner: String?
    var checksumMode: String?
}

extension HeadObjectRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        ifMatch = r.optionalString("if-match", in: .header)
        ifModifiedSince = r.optionalTimestamp("if-modified-since", in: .header)
        ifNoneMatch = r.optionalString("if-none-match", in: .header)
        ifUnmodifiedSince = r.optionalTimestamp("if-unmodified-since", in: .header)
        key = r.string("Key", in: .label)
        range = r.optionalString("range", in: .header)
        responseCacheControl = r.optionalString("response-cache-control", in: .query)
        responseContentDisposition = r.optionalString("response-content-disposition", in: .query)
        responseContentEncoding = r.optionalString("response-content-encoding", in: .query)
        responseContentLanguage = r.optionalString("response-content-language", in: .query)
        responseContentType = r.optionalString("response-content-type", in: .query)
        responseExpires = r.optionalTimestamp("response-expires", in: .query)
        versionId = r.optionalString("versionId", in: .query)
        sseCustomerAlgorithm = r.optionalString("x-amz-server-side-encryption-customer-algorithm", in: .header)
        sseCustomerKey = r.optionalString("x-amz-server-side-encryption-customer-key", in: .header)
        sseCustomerKeyMD5 = r.optionalString("x-amz-server-side-encryption-customer-key-md5", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        partNumber = r.optionalInt("partNumber", in: .query)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        checksumMode = r.optionalString("x-amz-checksum-mode", in: .header)
        try r.finish()
    }
}

struct IndexDocument: Sendable {
    var suffix: String
}

extension IndexDocument: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Suffix", suffix)
    }
}

struct Initiator: Sendable {
    var id: String?
    var displayName: String?
}

extension Initiator: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ID", id)
        w.string("DisplayName", displayName)
    }
}

struct LifecycleExpiration: Sendable {
    var date: Timestamp?
    var days: Int?
    var expiredObjectDeleteMarker: Bool?
}

extension LifecycleExpiration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("Date", date)
        w.int("Days", days)
        w.bool("ExpiredObjectDeleteMarker", expiredObjectDeleteMarker)
    }
}

struct LifecycleRule: Sendable {
    var expiration: LifecycleExpiration?
    var id: String?
    var prefix: String?
    var filter: LifecycleRuleFilter?
    var status: String
    var transitions: [Transition]?
    var noncurrentVersionTransitions: [NoncurrentVersionTransition]?
    var noncurrentVersionExpiration: NoncurrentVersionExpiration?
    var abortIncompleteMultipartUpload: AbortIncompleteMultipartUpload?
}

extension LifecycleRule: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Expiration", expiration)
        w.string("ID", id)
        w.string("Prefix", prefix)
        w.structure("Filter", filter)
        w.string("Status", status)
        w.structures("Transition", transitions)
        w.structures("NoncurrentVersionTransition", noncurrentVersionTransitions)
        w.structure("NoncurrentVersionExpiration", noncurrentVersionExpiration)
        w.structure("AbortIncompleteMultipartUpload", abortIncompleteMultipartUpload)
    }
}

struct LifecycleRuleAndOperator: Sendable {
    var prefix: String?
    var tags: [Tag]?
    var objectSizeGreaterThan: Int?
    var objectSizeLessThan: Int?
}

extension LifecycleRuleAndOperator: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Prefix", prefix)
        w.structures("Tag", tags)
        w.int("ObjectSizeGreaterThan", objectSizeGreaterThan)
        w.int("ObjectSizeLessThan", objectSizeLessThan)
    }
}

struct LifecycleRuleFilter: Sendable {
    var prefix: String?
    var tag: Tag?
    var objectSizeGreaterThan: Int?
    var objectSizeLessThan: Int?
    var and: LifecycleRuleAndOperator?
}

extension LifecycleRuleFilter: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Prefix", prefix)
        w.structure("Tag", tag)
        w.int("ObjectSizeGreaterThan", objectSizeGreaterThan)
        w.int("ObjectSizeLessThan", objectSizeLessThan)
        w.structure("And", and)
    }
}

struct ListBucketsOutput: Sendable {
    var buckets: [Bucket]?
    var owner: Owner?
    var continuationToken: String?
    var prefix: String?
}

extension ListBucketsOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.openRoot("ListAllMyBucketsResult")
        w.structures("Buckets", item: "Bucket", buckets)
        w.structure("Owner", owner)
        w.string("ContinuationToken", continuationToken)
        w.string("Prefix", prefix)
        w.closeRoot("ListAllMyBucketsResult")
    }
}

struct ListBucketsRequest: Sendable {
    var maxBuckets: Int?
    var continuationToken: String?
    var prefix: String?
    var bucketRegion: String?
}

extension ListBucketsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        maxBuckets = r.optionalInt("max-buckets", in: .query)
        continuationToken = r.optionalString("continuation-token", in: .query)
        prefix = r.optionalString("prefix", in: .query)
        bucketRegion = r.optionalString("bucket-region", in: .query)
        try r.finish()
    }
}

struct ListMultipartUploadsOutput: Sendable {
    var bucket: String?
    var keyMarker: String?
    var uploadIdMarker: String?
    var nextKeyMarker: String?
    var prefix: String?
    var delimiter: String?
    var nextUploadIdMarker: String?
    var maxUploads: Int?
    var isTruncated: Bool?
    var uploads: [MultipartUpload]?
    var commonPrefixes: [CommonPrefix]?
    var encodingType: String?
    var requestCharged: String?
}

extension ListMultipartUploadsOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-request-charged", requestCharged)
        w.openRoot("ListMultipartUploadsResult")
        w.string("Bucket", bucket)
        w.string("KeyMarker", keyMarker)
        w.string("UploadIdMarker", uploadIdMarker)
        w.string("NextKeyMarker", nextKeyMarker)
        w.string("Prefix", prefix)
        w.string("Delimiter", delimiter)
        w.string("NextUploadIdMarker", nextUploadIdMarker)
        w.int("MaxUploads", maxUploads)
        w.bool("IsTruncated", isTruncated)
        w.structures("Upload", uploads)
        w.structures("CommonPrefixes", commonPrefixes)
        w.string("EncodingType", encodingType)
        w.closeRoot("ListMultipartUploadsResult")
    }
}

struct ListMultipartUploadsRequest: Sendable {
    var bucket: String
    var delimiter: String?
    var encodingType: String?
    var keyMarker: String?
    var maxUploads: Int?
    var prefix: String?
    var uploadIdMarker: String?
    var expectedBucketOwner: String?
    var requestPayer: String?
}

extension ListMultipartUploadsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        delimiter = r.optionalString("delimiter", in: .query)
        encodingType = r.optionalString("encoding-type", in: .query)
        keyMarker = r.optionalString("key-marker", in: .query)
        maxUploads = r.optionalInt("max-uploads", in: .query)
        prefix = r.optionalString("prefix", in: .query)
        uploadIdMarker = r.optionalString("upload-id-marker", in: .query)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        try r.finish()
    }
}

struct ListObjectVersionsOutput: Sendable {
    var isTruncated: Bool?
    var keyMarker: String?
    var versionIdMarker: String?
    var nextKeyMarker: String?
    var nextVersionIdMarker: String?
    var versions: [ObjectVersion]?
    var deleteMarkers: [DeleteMarkerEntry]?
    var name: String?
    var prefix: String?
    var delimiter: String?
    var maxKeys: Int?
    var commonPrefixes: [CommonPrefix]?
    var encodingType: String?
    var requestCharged: String?
}

extension ListObjectVersionsOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-request-charged", requestCharged)
        w.openRoot("ListVersionsResult")
        w.bool("IsTruncated", isTruncated)
        w.string("KeyMarker", keyMarker)
        w.string("VersionIdMarker", versionIdMarker)
        w.string("NextKeyMarker", nextKeyMarker)
        w.string("NextVersionIdMarker", nextVersionIdMarker)
        w.structures("Version", versions)
        w.structures("DeleteMarker", deleteMarkers)
        w.string("Name", name)
        w.string("Prefix", prefix)
        w.string("Delimiter", delimiter)
        w.int("MaxKeys", maxKeys)
        w.structures("CommonPrefixes", commonPrefixes)
        w.string("EncodingType", encodingType)
        w.closeRoot("ListVersionsResult")
    }
}

struct ListObjectVersionsRequest: Sendable {
    var bucket: String
    var delimiter: String?
    var encodingType: String?
    var keyMarker: String?
    var maxKeys: Int?
    var prefix: String?
    var versionIdMarker: String?
    var expectedBucketOwner: String?
    var requestPayer: String?
    var optionalObjectAttributes: [String]?
}

extension ListObjectVersionsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        delimiter = r.optionalString("delimiter", in: .query)
        encodingType = r.optionalString("encoding-type", in: .query)
        keyMarker = r.optionalString("key-marker", in: .query)
        maxKeys = r.optionalInt("max-keys", in: .query)
        prefix = r.optionalString("prefix", in: .query)
        versionIdMarker = r.optionalString("version-id-marker", in: .query)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        optionalObjectAttributes = r.optionalStrings("x-amz-optional-object-attributes", item: "member", in: .header)
        try r.finish()
    }
}

struct ListObjectsOutput: Sendable {
    var isTruncated: Bool?
    var marker: String?
    var nextMarker: String?
    var contents: [Object]?
    var name: String?
    var prefix: String?
    var delimiter: String?
    var maxKeys: Int?
    var commonPrefixes: [CommonPrefix]?
    var encodingType: String?
    var requestCharged: String?
}

extension ListObjectsOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-request-charged", requestCharged)
        w.openRoot("ListBucketResult")
        w.bool("IsTruncated", isTruncated)
        w.string("Marker", marker)
        w.string("NextMarker", nextMarker)
        w.structures("Contents", contents)
        w.string("Name", name)
        w.string("Prefix", prefix)
        w.string("Delimiter", delimiter)
        w.int("MaxKeys", maxKeys)
        w.structures("CommonPrefixes", commonPrefixes)
        w.string("EncodingType", encodingType)
        w.closeRoot("ListBucketResult")
    }
}

struct ListObjectsRequest: Sendable {
    var bucket: String
    var delimiter: String?
    var encodingType: String?
    var marker: String?
    var maxKeys: Int?
    var prefix: String?
    var requestPayer: String?
    var expectedBucketOwner: String?
    var optionalObjectAttributes: [String]?
}

extension ListObjectsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        delimiter = r.optionalString("delimiter", in: .query)
        encodingType = r.optionalString("encoding-type", in: .query)
        marker = r.optionalString("marker", in: .query)
        maxKeys = r.optionalInt("max-keys", in: .query)
        prefix = r.optionalString("prefix", in: .query)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        optionalObjectAttributes = r.optionalStrings("x-amz-optional-object-attributes", item: "member", in: .header)
        try r.finish()
    }
}

struct ListObjectsV2Output: Sendable {
    var isTruncated: Bool?
    var contents: [Object]?
    var name: String?
    var prefix: String?
    var delimiter: String?
    var maxKeys: Int?
    var commonPrefixes: [CommonPrefix]?
    var encodingType: String?
    var keyCount: Int?
    var continuationToken: String?
    var nextContinuationToken: String?
    var startAfter: String?
    var requestCharged: String?
}

extension ListObjectsV2Output: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-request-charged", requestCharged)
        w.openRoot("ListBucketResult")
        w.bool("IsTruncated", isTruncated)
        w.structures("Contents", contents)
        w.string("Name", name)
        w.string("Prefix", prefix)
        w.string("Delimiter", delimiter)
        w.int("MaxKeys", maxKeys)
        w.structures("CommonPrefixes", commonPrefixes)
        w.string("EncodingType", encodingType)
        w.int("KeyCount", keyCount)
        w.string("ContinuationToken", continuationToken)
        w.string("NextContinuationToken", nextContinuationToken)
        w.string("StartAfter", startAfter)
        w.closeRoot("ListBucketResult")
    }
}

struct ListObjectsV2Request: Sendable {
    var bucket: String
    var delimiter: String?
    var encodingType: String?
    var maxKeys: Int?
    var prefix: String?
    var continuationToken: String?
    var fetchOwner: Bool?
    var startAfter: String?
    var requestPayer: String?
    var expectedBucketOwner: String?
    var optionalObjectAttributes: [String]?
}

extension ListObjectsV2Request: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        delimiter = r.optionalString("delimiter", in: .query)
        encodingType = r.optionalString("encoding-type", in: .query)
        maxKeys = r.optionalInt("max-keys", in: .query)
        prefix = r.optionalString("prefix", in: .query)
        continuationToken = r.optionalString("continuation-token", in: .query)
        fetchOwner = r.optionalBool("fetch-owner", in: .query)
        startAfter = r.optionalString("start-after", in: .query)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        optionalObjectAttributes = r.optionalStrings("x-amz-optional-object-attributes", item: "member", in: .header)
        try r.finish()
    }
}

struct ListPartsOutput: Sendable {
    var abortDate: Timestamp?
    var abortRuleId: String?
    var bucket: String?
    var key: String?
    var uploadId: String?
    var partNumberMarker: Int?
    var nextPartNumberMarker: Int?
    var maxParts: Int?
    var isTruncated: Bool?
    var parts: [Part]?
    var initiator: Initiator?
    var owner: Owner?
    var storageClass: String?
    var requestCharged: String?
    var checksumAlgorithm: String?
    var checksumType: String?
}

extension ListPartsOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestampHeader("x-amz-abort-date", abortDate)
        w.header("x-amz-abort-rule-id", abortRuleId)
        w.header("x-amz-request-charged", requestCharged)
        w.openRoot("ListPartsResult")
        w.string("Bucket", bucket)
        w.string("Key", key)
        w.string("UploadId", uploadId)
        w.int("PartNumberMarker", partNumberMarker)
        w.int("NextPartNumberMarker", nextPartNumberMarker)
        w.int("MaxParts", maxParts)
        w.bool("IsTruncated", isTruncated)
        w.structures("Part", parts)
        w.structure("Initiator", initiator)
        w.structure("Owner", owner)
        w.string("StorageClass", storageClass)
        w.string("ChecksumAlgorithm", checksumAlgorithm)
        w.string("ChecksumType", checksumType)
        w.closeRoot("ListPartsResult")
    }
}

struct ListPartsRequest: Sendable {
    var bucket: String
    var key: String
    var maxParts: Int?
    var partNumberMarker: Int?
    var uploadId: String
    var requestPayer: String?
    var expectedBucketOwner: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKey: String?
    var sseCustomerKeyMD5: String?
}

extension ListPartsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        key = r.string("Key", in: .label)
        maxParts = r.optionalInt("max-parts", in: .query)
        partNumberMarker = r.optionalInt("part-number-marker", in: .query)
        uploadId = r.string("uploadId", in: .query)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        sseCustomerAlgorithm = r.optionalString("x-amz-server-side-encryption-customer-algorithm", in: .header)
        sseCustomerKey = r.optionalString("x-amz-server-side-encryption-customer-key", in: .header)
        sseCustomerKeyMD5 = r.optionalString("x-amz-server-side-encryption-customer-key-md5", in: .header)
        try r.finish()
    }
}

struct LocationInfo: Sendable {
    var type: String?
    var name: String?
}

extension LocationInfo: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        type = r.optionalString("Type")
        name = r.optionalString("Name")
        try r.finish()
    }
}

struct LoggingEnabled: Sendable {
    var targetBucket: String
    var targetGrants: [TargetGrant]?
    var targetPrefix: String
    var targetObjectKeyFormat: TargetObjectKeyFormat?
}

extension LoggingEnabled: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("TargetBucket", targetBucket)
        w.structures("TargetGrants", item: "Grant", targetGrants)
        w.string("TargetPrefix", targetPrefix)
        w.structure("TargetObjectKeyFormat", targetObjectKeyFormat)
    }
}

struct Metrics: Sendable {
    var status: String
    var eventThreshold: ReplicationTimeValue?
}

extension Metrics: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Status", status)
        w.structure("EventThreshold", eventThreshold)
    }
}

struct MultipartUpload: Sendable {
    var uploadId: String?
    var key: String?
    var initiated: Timestamp?
    var storageClass: String?
    var owner: Owner?
    var initiator: Initiator?
    var checksumAlgorithm: String?
    var checksumType: String?
}

extension MultipartUpload: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("UploadId", uploadId)
        w.string("Key", key)
        w.timestamp("Initiated", initiated)
        w.string("StorageClass", storageClass)
        w.structure("Owner", owner)
        w.structure("Initiator", initiator)
        w.string("ChecksumAlgorithm", checksumAlgorithm)
        w.string("ChecksumType", checksumType)
    }
}

struct NoncurrentVersionExpiration: Sendable {
    var noncurrentDays: Int?
    var newerNoncurrentVersions: Int?
}

extension NoncurrentVersionExpiration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("NoncurrentDays", noncurrentDays)
        w.int("NewerNoncurrentVersions", newerNoncurrentVersions)
    }
}

struct NoncurrentVersionTransition: Sendable {
    var noncurrentDays: Int?
    var storageClass: String?
    var newerNoncurrentVersions: Int?
}

extension NoncurrentVersionTransition: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("NoncurrentDays", noncurrentDays)
        w.string("StorageClass", storageClass)
        w.int("NewerNoncurrentVersions", newerNoncurrentVersions)
    }
}

struct Object: Sendable {
    var key: String?
    var lastModified: Timestamp?
    var eTag: String?
    var checksumAlgorithm: [String]?
    var checksumType: String?
    var size: Int?
    var storageClass: String?
    var owner: Owner?
    var restoreStatus: RestoreStatus?
}

extension Object: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Key", key)
        w.timestamp("LastModified", lastModified)
        w.string("ETag", eTag)
        w.strings("ChecksumAlgorithm", checksumAlgorithm)
        w.string("ChecksumType", checksumType)
        w.int("Size", size)
        w.string("StorageClass", storageClass)
        w.structure("Owner", owner)
        w.structure("RestoreStatus", restoreStatus)
    }
}

struct ObjectChecksum: Sendable {
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
    var checksumType: String?
}

extension ObjectChecksum: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ChecksumCRC32", checksumCRC32)
        w.string("ChecksumCRC32C", checksumCRC32C)
        w.string("ChecksumCRC64NVME", checksumCRC64NVME)
        w.string("ChecksumSHA1", checksumSHA1)
        w.string("ChecksumSHA256", checksumSHA256)
        w.string("ChecksumSHA512", checksumSHA512)
        w.string("ChecksumMD5", checksumMD5)
        w.string("ChecksumXXHASH64", checksumXXHASH64)
        w.string("ChecksumXXHASH3", checksumXXHASH3)
        w.string("ChecksumXXHASH128", checksumXXHASH128)
        w.string("ChecksumType", checksumType)
    }
}

struct ObjectError: Sendable {
    var key: String?
    var versionId: String?
    var code: String?
    var message: String?
}

extension ObjectError: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Key", key)
        w.string("VersionId", versionId)
        w.string("Code", code)
        w.string("Message", message)
    }
}

struct ObjectIdentifier: Sendable {
    var key: String
    var versionId: String?
    var eTag: String?
    var lastModifiedTime: Timestamp?
    var size: Int?
}

extension ObjectIdentifier: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        key = r.string("Key")
        versionId = r.optionalString("VersionId")
        eTag = r.optionalString("ETag")
        lastModifiedTime = r.optionalTimestamp("LastModifiedTime")
        size = r.optionalLong("Size")
        try r.finish()
    }
}

struct ObjectLockConfiguration: Sendable {
    var objectLockEnabled: String?
    var rule: ObjectLockRule?
}

extension ObjectLockConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ObjectLockEnabled", objectLockEnabled)
        w.structure("Rule", rule)
    }
}

struct ObjectLockRule: Sendable {
    var defaultRetention: DefaultRetention?
}

extension ObjectLockRule: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("DefaultRetention", defaultRetention)
    }
}

struct ObjectPart: Sendable {
    var partNumber: Int?
    var size: Int?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
}

extension ObjectPart: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("PartNumber", partNumber)
        w.int("Size", size)
        w.string("ChecksumCRC32", checksumCRC32)
        w.string("ChecksumCRC32C", checksumCRC32C)
        w.string("ChecksumCRC64NVME", checksumCRC64NVME)
        w.string("ChecksumSHA1", checksumSHA1)
        w.string("ChecksumSHA256", checksumSHA256)
        w.string("ChecksumSHA512", checksumSHA512)
        w.string("ChecksumMD5", checksumMD5)
        w.string("ChecksumXXHASH64", checksumXXHASH64)
        w.string("ChecksumXXHASH3", checksumXXHASH3)
        w.string("ChecksumXXHASH128", checksumXXHASH128)
    }
}

struct ObjectVersion: Sendable {
    var eTag: String?
    var checksumAlgorithm: [String]?
    var checksumType: String?
    var size: Int?
    var storageClass: String?
    var key: String?
    var versionId: String?
    var isLatest: Bool?
    var lastModified: Timestamp?
    var owner: Owner?
    var restoreStatus: RestoreStatus?
}

extension ObjectVersion: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ETag", eTag)
        w.strings("ChecksumAlgorithm", checksumAlgorithm)
        w.string("ChecksumType", checksumType)
        w.int("Size", size)
        w.string("StorageClass", storageClass)
        w.string("Key", key)
        w.string("VersionId", versionId)
        w.bool("IsLatest", isLatest)
        w.timestamp("LastModified", lastModified)
        w.structure("Owner", owner)
        w.structure("RestoreStatus", restoreStatus)
    }
}

struct Owner: Sendable {
    var displayName: String?
    var id: String?
}

extension Owner: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("DisplayName", displayName)
        w.string("ID", id)
    }
}

struct OwnershipControls: Sendable {
    var rules: [OwnershipControlsRule]
}

extension OwnershipControls: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        rules = try r.structures("Rule")
        try r.finish()
    }
}

extension OwnershipControls: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Rule", rules)
    }
}

struct OwnershipControlsRule: Sendable {
    var objectOwnership: String
}

extension OwnershipControlsRule: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        objectOwnership = r.string("ObjectOwnership")
        try r.finish()
    }
}

extension OwnershipControlsRule: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ObjectOwnership", objectOwnership)
    }
}

struct Part: Sendable {
    var partNumber: Int?
    var lastModified: Timestamp?
    var eTag: String?
    var size: Int?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
}

extension Part: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("PartNumber", partNumber)
        w.timestamp("LastModified", lastModified)
        w.string("ETag", eTag)
        w.int("Size", size)
        w.string("ChecksumCRC32", checksumCRC32)
        w.string("ChecksumCRC32C", checksumCRC32C)
        w.string("ChecksumCRC64NVME", checksumCRC64NVME)
        w.string("ChecksumSHA1", checksumSHA1)
        w.string("ChecksumSHA256", checksumSHA256)
        w.string("ChecksumSHA512", checksumSHA512)
        w.string("ChecksumMD5", checksumMD5)
        w.string("ChecksumXXHASH64", checksumXXHASH64)
        w.string("ChecksumXXHASH3", checksumXXHASH3)
        w.string("ChecksumXXHASH128", checksumXXHASH128)
    }
}

struct PartitionedPrefix: Sendable {
    var partitionDateSource: String?
}

extension PartitionedPrefix: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("PartitionDateSource", partitionDateSource)
    }
}

struct PolicyStatus: Sendable {
    var isPublic: Bool?
}

extension PolicyStatus: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("IsPublic", isPublic)
    }
}

struct PublicAccessBlockConfiguration: Sendable {
    var blockPublicAcls: Bool?
    var ignorePublicAcls: Bool?
    var blockPublicPolicy: Bool?
    var restrictPublicBuckets: Bool?
}

extension PublicAccessBlockConfiguration: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        blockPublicAcls = r.optionalBool("BlockPublicAcls")
        ignorePublicAcls = r.optionalBool("IgnorePublicAcls")
        blockPublicPolicy = r.optionalBool("BlockPublicPolicy")
        restrictPublicBuckets = r.optionalBool("RestrictPublicBuckets")
        try r.finish()
    }
}

extension PublicAccessBlockConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("BlockPublicAcls", blockPublicAcls)
        w.bool("IgnorePublicAcls", ignorePublicAcls)
        w.bool("BlockPublicPolicy", blockPublicPolicy)
        w.bool("RestrictPublicBuckets", restrictPublicBuckets)
    }
}

struct PutBucketEncryptionRequest: Sendable {
    var bucket: String
    var contentMD5: String?
    var checksumAlgorithm: String?
    var serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration
    var expectedBucketOwner: String?
}

extension PutBucketEncryptionRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        contentMD5 = r.optionalString("content-md5", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-sdk-checksum-algorithm", in: .header)
        serverSideEncryptionConfiguration = try r.payload("ServerSideEncryptionConfiguration")
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct PutBucketOwnershipControlsRequest: Sendable {
    var bucket: String
    var contentMD5: String?
    var expectedBucketOwner: String?
    var ownershipControls: OwnershipControls
    var checksumAlgorithm: String?
}

extension PutBucketOwnershipControlsRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        contentMD5 = r.optionalString("content-md5", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        ownershipControls = try r.payload("OwnershipControls")
        checksumAlgorithm = r.optionalString("x-amz-sdk-checksum-algorithm", in: .header)
        try r.finish()
    }
}

struct PutBucketPolicyRequest: Sendable {
    var bucket: String
    var contentMD5: String?
    var checksumAlgorithm: String?
    var confirmRemoveSelfBucketAccess: Bool?
    var expectedBucketOwner: String?
}

extension PutBucketPolicyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        contentMD5 = r.optionalString("content-md5", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-sdk-checksum-algorithm", in: .header)
        confirmRemoveSelfBucketAccess = r.optionalBool("x-amz-confirm-remove-self-bucket-access", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct PutBucketTaggingRequest: Sendable {
    var bucket: String
    var contentMD5: String?
    var checksumAlgorithm: String?
    var tagging: Tagging
    var expectedBucketOwner: String?
}

extension PutBucketTaggingRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        contentMD5 = r.optionalString("content-md5", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-sdk-checksum-algorithm", in: .header)
        tagging = try r.payload("Tagging")
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct PutBucketVersioningRequest: Sendable {
    var bucket: String
    var contentMD5: String?
    var checksumAlgorithm: String?
    var mfa: String?
    var versioningConfiguration: VersioningConfiguration
    var expectedBucketOwner: String?
}

extension PutBucketVersioningRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        contentMD5 = r.optionalString("content-md5", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-sdk-checksum-algorithm", in: .header)
        mfa = r.optionalString("x-amz-mfa", in: .header)
        versioningConfiguration = try r.payload("VersioningConfiguration")
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct PutObjectOutput: Sendable {
    var expiration: String?
    var eTag: String?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
    var checksumType: String?
    var serverSideEncryption: String?
    var versionId: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKeyMD5: String?
    var ssekmsKeyId: String?
    var ssekmsEncryptionContext: String?
    var bucketKeyEnabled: Bool?
    var size: Int?
    var requestCharged: String?
}

extension PutObjectOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-expiration", expiration)
        w.header("ETag", eTag)
        w.header("x-amz-checksum-crc32", checksumCRC32)
        w.header("x-amz-checksum-crc32c", checksumCRC32C)
        w.header("x-amz-checksum-crc64nvme", checksumCRC64NVME)
        w.header("x-amz-checksum-sha1", checksumSHA1)
        w.header("x-amz-checksum-sha256", checksumSHA256)
        w.header("x-amz-checksum-sha512", checksumSHA512)
        w.header("x-amz-checksum-md5", checksumMD5)
        w.header("x-amz-checksum-xxhash64", checksumXXHASH64)
        w.header("x-amz-checksum-xxhash3", checksumXXHASH3)
        w.header("x-amz-checksum-xxhash128", checksumXXHASH128)
        w.header("x-amz-checksum-type", checksumType)
        w.header("x-amz-server-side-encryption", serverSideEncryption)
        w.header("x-amz-version-id", versionId)
        w.header("x-amz-server-side-encryption-customer-algorithm", sseCustomerAlgorithm)
        w.header("x-amz-server-side-encryption-customer-key-MD5", sseCustomerKeyMD5)
        w.header("x-amz-server-side-encryption-aws-kms-key-id", ssekmsKeyId)
        w.header("x-amz-server-side-encryption-context", ssekmsEncryptionContext)
        w.boolHeader("x-amz-server-side-encryption-bucket-key-enabled", bucketKeyEnabled)
        w.intHeader("x-amz-object-size", size)
        w.header("x-amz-request-charged", requestCharged)
    }
}

struct PutObjectRequest: Sendable {
    var acl: String?
    var bucket: String
    var cacheControl: String?
    var contentDisposition: String?
    var contentEncoding: String?
    var contentLanguage: String?
    var contentLength: Int?
    var contentMD5: String?
    var contentType: String?
    var checksumAlgorithm: String?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
    var expires: String?
    var ifMatch: String?
    var ifNoneMatch: String?
    var grantFullControl: String?
    var grantRead: String?
    var grantReadACP: String?
    var grantWriteACP: String?
    var key: String
    var writeOffsetBytes: Int?
    var metadata: [String: String]?
    var serverSideEncryption: String?
    var storageClass: String?
    var websiteRedirectLocation: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKey: String?
    var sseCustomerKeyMD5: String?
    var ssekmsKeyId: String?
    var ssekmsEncryptionContext: String?
    var bucketKeyEnabled: Bool?
    var requestPayer: String?
    var tagging: String?
    var objectLockMode: String?
    var objectLockRetainUntilDate: Timestamp?
    var objectLockLegalHoldStatus: String?
    var expectedBucketOwner: String?
}

extension PutObjectRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        acl = r.optionalString("x-amz-acl", in: .header)
        bucket = r.string("Bucket", in: .label)
        cacheControl = r.optionalString("cache-control", in: .header)
        contentDisposition = r.optionalString("content-disposition", in: .header)
        contentEncoding = r.optionalString("content-encoding", in: .header)
        contentLanguage = r.optionalString("content-language", in: .header)
        contentLength = r.optionalLong("content-length", in: .header)
        contentMD5 = r.optionalString("content-md5", in: .header)
        contentType = r.optionalString("content-type", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-sdk-checksum-algorithm", in: .header)
        checksumCRC32 = r.optionalString("x-amz-checksum-crc32", in: .header)
        checksumCRC32C = r.optionalString("x-amz-checksum-crc32c", in: .header)
        checksumCRC64NVME = r.optionalString("x-amz-checksum-crc64nvme", in: .header)
        checksumSHA1 = r.optionalString("x-amz-checksum-sha1", in: .header)
        checksumSHA256 = r.optionalString("x-amz-checksum-sha256", in: .header)
        checksumSHA512 = r.optionalString("x-amz-checksum-sha512", in: .header)
        checksumMD5 = r.optionalString("x-amz-checksum-md5", in: .header)
        checksumXXHASH64 = r.optionalString("x-amz-checksum-xxhash64", in: .header)
        checksumXXHASH3 = r.optionalString("x-amz-checksum-xxhash3", in: .header)
        checksumXXHASH128 = r.optionalString("x-amz-checksum-xxhash128", in: .header)
        expires = r.optionalString("expires", in: .header)
        ifMatch = r.optionalString("if-match", in: .header)
        ifNoneMatch = r.optionalString("if-none-match", in: .header)
        grantFullControl = r.optionalString("x-amz-grant-full-control", in: .header)
        grantRead = r.optionalString("x-amz-grant-read", in: .header)
        grantReadACP = r.optionalString("x-amz-grant-read-acp", in: .header)
        grantWriteACP = r.optionalString("x-amz-grant-write-acp", in: .header)
        key = r.string("Key", in: .label)
        writeOffsetBytes = r.optionalLong("x-amz-write-offset-bytes", in: .header)
        metadata = r.optionalHeaders(prefix: "x-amz-meta-")
        serverSideEncryption = r.optionalString("x-amz-server-side-encryption", in: .header)
        storageClass = r.optionalString("x-amz-storage-class", in: .header)
        websiteRedirectLocation = r.optionalString("x-amz-website-redirect-location", in: .header)
        sseCustomerAlgorithm = r.optionalString("x-amz-server-side-encryption-customer-algorithm", in: .header)
        sseCustomerKey = r.optionalString("x-amz-server-side-encryption-customer-key", in: .header)
        sseCustomerKeyMD5 = r.optionalString("x-amz-server-side-encryption-customer-key-md5", in: .header)
        ssekmsKeyId = r.optionalString("x-amz-server-side-encryption-aws-kms-key-id", in: .header)
        ssekmsEncryptionContext = r.optionalString("x-amz-server-side-encryption-context", in: .header)
        bucketKeyEnabled = r.optionalBool("x-amz-server-side-encryption-bucket-key-enabled", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        tagging = r.optionalString("x-amz-tagging", in: .header)
        objectLockMode = r.optionalString("x-amz-object-lock-mode", in: .header)
        objectLockRetainUntilDate = r.optionalTimestamp("x-amz-object-lock-retain-until-date", in: .header)
        objectLockLegalHoldStatus = r.optionalString("x-amz-object-lock-legal-hold", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct PutObjectTaggingOutput: Sendable {
    var versionId: String?
}

extension PutObjectTaggingOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-version-id", versionId)
    }
}

struct PutObjectTaggingRequest: Sendable {
    var bucket: String
    var key: String
    var versionId: String?
    var contentMD5: String?
    var checksumAlgorithm: String?
    var tagging: Tagging
    var expectedBucketOwner: String?
    var requestPayer: String?
}

extension PutObjectTaggingRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        key = r.string("Key", in: .label)
        versionId = r.optionalString("versionId", in: .query)
        contentMD5 = r.optionalString("content-md5", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-sdk-checksum-algorithm", in: .header)
        tagging = try r.payload("Tagging")
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        try r.finish()
    }
}

struct PutPublicAccessBlockRequest: Sendable {
    var bucket: String
    var contentMD5: String?
    var checksumAlgorithm: String?
    var publicAccessBlockConfiguration: PublicAccessBlockConfiguration
    var expectedBucketOwner: String?
}

extension PutPublicAccessBlockRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        contentMD5 = r.optionalString("content-md5", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-sdk-checksum-algorithm", in: .header)
        publicAccessBlockConfiguration = try r.payload("PublicAccessBlockConfiguration")
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct Redirect: Sendable {
    var hostName: String?
    var httpRedirectCode: String?
    var `protocol`: String?
    var replaceKeyPrefixWith: String?
    var replaceKeyWith: String?
}

extension Redirect: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("HostName", hostName)
        w.string("HttpRedirectCode", httpRedirectCode)
        w.string("Protocol", `protocol`)
        w.string("ReplaceKeyPrefixWith", replaceKeyPrefixWith)
        w.string("ReplaceKeyWith", replaceKeyWith)
    }
}

struct RedirectAllRequestsTo: Sendable {
    var hostName: String
    var `protocol`: String?
}

extension RedirectAllRequestsTo: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("HostName", hostName)
        w.string("Protocol", `protocol`)
    }
}

struct ReplicaModifications: Sendable {
    var status: String
}

extension ReplicaModifications: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Status", status)
    }
}

struct ReplicationConfiguration: Sendable {
    var role: String
    var rules: [ReplicationRule]
}

extension ReplicationConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Role", role)
        w.structures("Rule", rules)
    }
}

struct ReplicationRule: Sendable {
    var id: String?
    var priority: Int?
    var prefix: String?
    var filter: ReplicationRuleFilter?
    var status: String
    var sourceSelectionCriteria: SourceSelectionCriteria?
    var existingObjectReplication: ExistingObjectReplication?
    var destination: Destination
    var deleteMarkerReplication: DeleteMarkerReplication?
}

extension ReplicationRule: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("ID", id)
        w.int("Priority", priority)
        w.string("Prefix", prefix)
        w.structure("Filter", filter)
        w.string("Status", status)
        w.structure("SourceSelectionCriteria", sourceSelectionCriteria)
        w.structure("ExistingObjectReplication", existingObjectReplication)
        w.structure("Destination", destination)
        w.structure("DeleteMarkerReplication", deleteMarkerReplication)
    }
}

struct ReplicationRuleAndOperator: Sendable {
    var prefix: String?
    var tags: [Tag]?
}

extension ReplicationRuleAndOperator: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Prefix", prefix)
        w.structures("Tag", tags)
    }
}

struct ReplicationRuleFilter: Sendable {
    var prefix: String?
    var tag: Tag?
    var and: ReplicationRuleAndOperator?
}

extension ReplicationRuleFilter: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Prefix", prefix)
        w.structure("Tag", tag)
        w.structure("And", and)
    }
}

struct ReplicationTime: Sendable {
    var status: String
    var time: ReplicationTimeValue
}

extension ReplicationTime: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Status", status)
        w.structure("Time", time)
    }
}

struct ReplicationTimeValue: Sendable {
    var minutes: Int?
}

extension ReplicationTimeValue: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.int("Minutes", minutes)
    }
}

struct RestoreStatus: Sendable {
    var isRestoreInProgress: Bool?
    var restoreExpiryDate: Timestamp?
}

extension RestoreStatus: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.bool("IsRestoreInProgress", isRestoreInProgress)
        w.timestamp("RestoreExpiryDate", restoreExpiryDate)
    }
}

struct RoutingRule: Sendable {
    var condition: Condition?
    var redirect: Redirect
}

extension RoutingRule: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Condition", condition)
        w.structure("Redirect", redirect)
    }
}

struct ServerSideEncryptionByDefault: Sendable {
    var sseAlgorithm: String
    var kmsMasterKeyID: String?
}

extension ServerSideEncryptionByDefault: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        sseAlgorithm = r.string("SSEAlgorithm")
        kmsMasterKeyID = r.optionalString("KMSMasterKeyID")
        try r.finish()
    }
}

extension ServerSideEncryptionByDefault: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("SSEAlgorithm", sseAlgorithm)
        w.string("KMSMasterKeyID", kmsMasterKeyID)
    }
}

struct ServerSideEncryptionConfiguration: Sendable {
    var rules: [ServerSideEncryptionRule]
}

extension ServerSideEncryptionConfiguration: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        rules = try r.structures("Rule")
        try r.finish()
    }
}

extension ServerSideEncryptionConfiguration: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structures("Rule", rules)
    }
}

struct ServerSideEncryptionRule: Sendable {
    var applyServerSideEncryptionByDefault: ServerSideEncryptionByDefault?
    var bucketKeyEnabled: Bool?
    var blockedEncryptionTypes: BlockedEncryptionTypes?
}

extension ServerSideEncryptionRule: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        applyServerSideEncryptionByDefault = try r.optionalStructure("ApplyServerSideEncryptionByDefault")
        bucketKeyEnabled = r.optionalBool("BucketKeyEnabled")
        blockedEncryptionTypes = try r.optionalStructure("BlockedEncryptionTypes")
        try r.finish()
    }
}

extension ServerSideEncryptionRule: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("ApplyServerSideEncryptionByDefault", applyServerSideEncryptionByDefault)
        w.bool("BucketKeyEnabled", bucketKeyEnabled)
        w.structure("BlockedEncryptionTypes", blockedEncryptionTypes)
    }
}

struct SimplePrefix: Sendable {}

extension SimplePrefix: WireEncodable {
    func encode(to w: inout WireWriter) {
    }
}

struct SourceSelectionCriteria: Sendable {
    var sseKmsEncryptedObjects: SseKmsEncryptedObjects?
    var replicaModifications: ReplicaModifications?
}

extension SourceSelectionCriteria: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("SseKmsEncryptedObjects", sseKmsEncryptedObjects)
        w.structure("ReplicaModifications", replicaModifications)
    }
}

struct SseKmsEncryptedObjects: Sendable {
    var status: String
}

extension SseKmsEncryptedObjects: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Status", status)
    }
}

struct Tag: Sendable {
    var key: String
    var value: String
}

extension Tag: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        key = r.string("Key")
        value = r.string("Value")
        try r.finish()
    }
}

extension Tag: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.string("Key", key)
        w.string("Value", value)
    }
}

struct Tagging: Sendable {
    var tagSet: [Tag]
}

extension Tagging: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        tagSet = try r.structures("TagSet", item: "Tag")
        try r.finish()
    }
}

struct TargetGrant: Sendable {
    var grantee: Grantee?
    var permission: String?
}

extension TargetGrant: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("Grantee", grantee)
        w.string("Permission", permission)
    }
}

struct TargetObjectKeyFormat: Sendable {
    var simplePrefix: SimplePrefix?
    var partitionedPrefix: PartitionedPrefix?
}

extension TargetObjectKeyFormat: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.structure("SimplePrefix", simplePrefix)
        w.structure("PartitionedPrefix", partitionedPrefix)
    }
}

struct Transition: Sendable {
    var date: Timestamp?
    var days: Int?
    var storageClass: String?
}

extension Transition: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.timestamp("Date", date)
        w.int("Days", days)
        w.string("StorageClass", storageClass)
    }
}

struct UploadPartCopyOutput: Sendable {
    var copySourceVersionId: String?
    var copyPartResult: CopyPartResult?
    var serverSideEncryption: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKeyMD5: String?
    var ssekmsKeyId: String?
    var bucketKeyEnabled: Bool?
    var requestCharged: String?
}

extension UploadPartCopyOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-copy-source-version-id", copySourceVersionId)
        w.rootStructure("CopyPartResult", copyPartResult)
        w.header("x-amz-server-side-encryption", serverSideEncryption)
        w.header("x-amz-server-side-encryption-customer-algorithm", sseCustomerAlgorithm)
        w.header("x-amz-server-side-encryption-customer-key-MD5", sseCustomerKeyMD5)
        w.header("x-amz-server-side-encryption-aws-kms-key-id", ssekmsKeyId)
        w.boolHeader("x-amz-server-side-encryption-bucket-key-enabled", bucketKeyEnabled)
        w.header("x-amz-request-charged", requestCharged)
    }
}

struct UploadPartCopyRequest: Sendable {
    var bucket: String
    var copySource: String
    var copySourceIfMatch: String?
    var copySourceIfModifiedSince: Timestamp?
    var copySourceIfNoneMatch: String?
    var copySourceIfUnmodifiedSince: Timestamp?
    var copySourceRange: String?
    var key: String
    var partNumber: Int
    var uploadId: String
    var sseCustomerAlgorithm: String?
    var sseCustomerKey: String?
    var sseCustomerKeyMD5: String?
    var copySourceSSECustomerAlgorithm: String?
    var copySourceSSECustomerKey: String?
    var copySourceSSECustomerKeyMD5: String?
    var requestPayer: String?
    var expectedBucketOwner: String?
    var expectedSourceBucketOwner: String?
}

extension UploadPartCopyRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        copySource = r.string("x-amz-copy-source", in: .header)
        copySourceIfMatch = r.optionalString("x-amz-copy-source-if-match", in: .header)
        copySourceIfModifiedSince = r.optionalTimestamp("x-amz-copy-source-if-modified-since", in: .header)
        copySourceIfNoneMatch = r.optionalString("x-amz-copy-source-if-none-match", in: .header)
        copySourceIfUnmodifiedSince = r.optionalTimestamp("x-amz-copy-source-if-unmodified-since", in: .header)
        copySourceRange = r.optionalString("x-amz-copy-source-range", in: .header)
        key = r.string("Key", in: .label)
        partNumber = r.int("partNumber", in: .query)
        uploadId = r.string("uploadId", in: .query)
        sseCustomerAlgorithm = r.optionalString("x-amz-server-side-encryption-customer-algorithm", in: .header)
        sseCustomerKey = r.optionalString("x-amz-server-side-encryption-customer-key", in: .header)
        sseCustomerKeyMD5 = r.optionalString("x-amz-server-side-encryption-customer-key-md5", in: .header)
        copySourceSSECustomerAlgorithm = r.optionalString("x-amz-copy-source-server-side-encryption-customer-algorithm", in: .header)
        copySourceSSECustomerKey = r.optionalString("x-amz-copy-source-server-side-encryption-customer-key", in: .header)
        copySourceSSECustomerKeyMD5 = r.optionalString("x-amz-copy-source-server-side-encryption-customer-key-md5", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        expectedSourceBucketOwner = r.optionalString("x-amz-source-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct UploadPartOutput: Sendable {
    var serverSideEncryption: String?
    var eTag: String?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
    var sseCustomerAlgorithm: String?
    var sseCustomerKeyMD5: String?
    var ssekmsKeyId: String?
    var bucketKeyEnabled: Bool?
    var requestCharged: String?
}

extension UploadPartOutput: WireEncodable {
    func encode(to w: inout WireWriter) {
        w.header("x-amz-server-side-encryption", serverSideEncryption)
        w.header("ETag", eTag)
        w.header("x-amz-checksum-crc32", checksumCRC32)
        w.header("x-amz-checksum-crc32c", checksumCRC32C)
        w.header("x-amz-checksum-crc64nvme", checksumCRC64NVME)
        w.header("x-amz-checksum-sha1", checksumSHA1)
        w.header("x-amz-checksum-sha256", checksumSHA256)
        w.header("x-amz-checksum-sha512", checksumSHA512)
        w.header("x-amz-checksum-md5", checksumMD5)
        w.header("x-amz-checksum-xxhash64", checksumXXHASH64)
        w.header("x-amz-checksum-xxhash3", checksumXXHASH3)
        w.header("x-amz-checksum-xxhash128", checksumXXHASH128)
        w.header("x-amz-server-side-encryption-customer-algorithm", sseCustomerAlgorithm)
        w.header("x-amz-server-side-encryption-customer-key-MD5", sseCustomerKeyMD5)
        w.header("x-amz-server-side-encryption-aws-kms-key-id", ssekmsKeyId)
        w.boolHeader("x-amz-server-side-encryption-bucket-key-enabled", bucketKeyEnabled)
        w.header("x-amz-request-charged", requestCharged)
    }
}

struct UploadPartRequest: Sendable {
    var bucket: String
    var contentLength: Int?
    var contentMD5: String?
    var checksumAlgorithm: String?
    var checksumCRC32: String?
    var checksumCRC32C: String?
    var checksumCRC64NVME: String?
    var checksumSHA1: String?
    var checksumSHA256: String?
    var checksumSHA512: String?
    var checksumMD5: String?
    var checksumXXHASH64: String?
    var checksumXXHASH3: String?
    var checksumXXHASH128: String?
    var key: String
    var partNumber: Int
    var uploadId: String
    var sseCustomerAlgorithm: String?
    var sseCustomerKey: String?
    var sseCustomerKeyMD5: String?
    var requestPayer: String?
    var expectedBucketOwner: String?
}

extension UploadPartRequest: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        bucket = r.string("Bucket", in: .label)
        contentLength = r.optionalLong("content-length", in: .header)
        contentMD5 = r.optionalString("content-md5", in: .header)
        checksumAlgorithm = r.optionalString("x-amz-sdk-checksum-algorithm", in: .header)
        checksumCRC32 = r.optionalString("x-amz-checksum-crc32", in: .header)
        checksumCRC32C = r.optionalString("x-amz-checksum-crc32c", in: .header)
        checksumCRC64NVME = r.optionalString("x-amz-checksum-crc64nvme", in: .header)
        checksumSHA1 = r.optionalString("x-amz-checksum-sha1", in: .header)
        checksumSHA256 = r.optionalString("x-amz-checksum-sha256", in: .header)
        checksumSHA512 = r.optionalString("x-amz-checksum-sha512", in: .header)
        checksumMD5 = r.optionalString("x-amz-checksum-md5", in: .header)
        checksumXXHASH64 = r.optionalString("x-amz-checksum-xxhash64", in: .header)
        checksumXXHASH3 = r.optionalString("x-amz-checksum-xxhash3", in: .header)
        checksumXXHASH128 = r.optionalString("x-amz-checksum-xxhash128", in: .header)
        key = r.string("Key", in: .label)
        partNumber = r.int("partNumber", in: .query)
        uploadId = r.string("uploadId", in: .query)
        sseCustomerAlgorithm = r.optionalString("x-amz-server-side-encryption-customer-algorithm", in: .header)
        sseCustomerKey = r.optionalString("x-amz-server-side-encryption-customer-key", in: .header)
        sseCustomerKeyMD5 = r.optionalString("x-amz-server-side-encryption-customer-key-md5", in: .header)
        requestPayer = r.optionalString("x-amz-request-payer", in: .header)
        expectedBucketOwner = r.optionalString("x-amz-expected-bucket-owner", in: .header)
        try r.finish()
    }
}

struct VersioningConfiguration: Sendable {
    var mfaDelete: String?
    var status: String?
}

extension VersioningConfiguration: WireDecodable {
    init(from r: inout WireReader) throws(WireError) {
        mfaDelete = r.optionalString("MfaDelete")
        status = r.optionalString("Status")
        try r.finish()
    }
}

