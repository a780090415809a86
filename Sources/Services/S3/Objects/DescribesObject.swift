import Service
import Signing
import Vocabulary
import World

/// A request that says what an object is to be like: by upload, by copy, or in parts.
protocol DescribesObject {
    var bucket: String { get }
    var key: String { get }
    var acl: String? { get }
    var grantFullControl: String? { get }
    var grantRead: String? { get }
    var grantReadACP: String? { get }
    var grantWriteACP: String? { get }
    var cacheControl: String? { get }
    var contentDisposition: String? { get }
    var contentEncoding: String? { get }
    var contentLanguage: String? { get }
    var contentType: String? { get }
    var expires: String? { get }
    var metadata: [String: String]? { get }
    var serverSideEncryption: String? { get }
    var sseCustomerAlgorithm: String? { get }
    var ssekmsKeyId: String? { get }
    var storageClass: String? { get }
    var websiteRedirectLocation: String? { get }
    var tagging: String? { get }
    var objectLockMode: String? { get }
    var objectLockRetainUntilDate: Timestamp? { get }
    var objectLockLegalHoldStatus: String? { get }
    var expectedBucketOwner: String? { get }
}

extension PutObjectRequest: DescribesObject {}
extension CopyObjectRequest: DescribesObject {}
extension CreateMultipartUploadRequest: DescribesObject {}

extension DescribesObject {
    /// What the object would be like, with what S3 would refuse refused, and what is not here.
    func attributes() throws -> ObjectAttributes {
        guard key.utf8.count <= Limits.key else { throw AWSError.keyTooLong(key.utf8.count) }
        try refuseACL()
        switch serverSideEncryption {
        case nil, "AES256": break
        case "aws:kms", "aws:kms:dsse", "aws:fsx":
            throw AWSError.notImplemented(header: "x-amz-server-side-encryption")
        case let other?:
            throw AWSError.invalidArgument(
                "The encryption method specified is not supported", name: "x-amz-server-side-encryption",
                value: other)
        }
        if ssekmsKeyId != nil {
            throw AWSError.notImplemented(header: "x-amz-server-side-encryption-aws-kms-key-id")
        }
        if sseCustomerAlgorithm != nil {
            throw AWSError.notImplemented(header: "x-amz-server-side-encryption-customer-algorithm")
        }
        guard objectLockMode == nil, objectLockRetainUntilDate == nil, objectLockLegalHoldStatus == nil else {
            throw AWSError.missingObjectLock
        }
        var attributes = ObjectAttributes()
        attributes.contentType = contentType
        attributes.cacheControl = cacheControl
        attributes.contentDisposition = contentDisposition
        attributes.contentEncoding = contentEncoding.flatMap(ContentEncoding.withoutFraming)
        attributes.contentLanguage = contentLanguage
        attributes.expires = expires
        attributes.websiteRedirectLocation = websiteRedirectLocation
        attributes.storageClass = try StorageClass.checked(storageClass)
        attributes.metadata = metadata ?? [:]
        let size = attributes.metadata.reduce(0) { $0 + $1.key.utf8.count + $1.value.utf8.count }
        guard size <= Limits.metadata else { throw AWSError.metadataTooLarge(size) }
        return attributes
    }

    /// Buckets enforce their owner's ownership, as is the default: only ACLs that change nothing pass.
    private func refuseACL() throws {
        if let acl, acl != "private", acl != "bucket-owner-full-control" { throw AWSError.aclNotSupported }
        guard grantFullControl == nil, grantRead == nil, grantReadACP == nil, grantWriteACP == nil else {
            throw AWSError.aclNotSupported
        }
    }

    /// Asks to put the object, and to tag it if it comes with tags.
    func ask(_ ask: inout Ask<Self>) where Self: Sendable {
        let arn = S3ARN.object(key, in: bucket)
        let tags = tagging.flatMap { try? ObjectTags.parse(header: $0) } ?? []
        ask.on(arn) { keys in
            keys.set("s3:x-amz-acl", acl)
            keys.set("s3:x-amz-grant-full-control", grantFullControl)
            keys.set("s3:x-amz-grant-read", grantRead)
            keys.set("s3:x-amz-grant-read-acp", grantReadACP)
            keys.set("s3:x-amz-grant-write-acp", grantWriteACP)
            keys.set("s3:x-amz-storage-class", storageClass)
            keys.set("s3:x-amz-server-side-encryption", serverSideEncryption)
            keys.set("s3:x-amz-server-side-encryption-aws-kms-key-id", ssekmsKeyId)
            keys.set("s3:x-amz-server-side-encryption-customer-algorithm", sseCustomerAlgorithm)
            keys.set("s3:x-amz-website-redirect-location", websiteRedirectLocation)
            keys.set("s3:object-lock-mode", objectLockMode)
            keys.set("s3:object-lock-legal-hold", objectLockLegalHoldStatus)
            keys.set("s3:object-lock-retain-until-date", objectLockRetainUntilDate?.iso8601)
            keys.objectTags(tags)
        }
        if !tags.isEmpty { ask.also("s3:PutObjectTagging", on: arn) { $0.objectTags(tags) } }
    }
}

/// How available and how expensive an object is to be; here it changes nothing but the answer.
enum StorageClass {
    private static let here: Set = [
        "STANDARD", "STANDARD_IA", "ONEZONE_IA", "INTELLIGENT_TIERING", "REDUCED_REDUNDANCY", "GLACIER_IR",
    ]
    /// Objects of these would have to be restored before they can be read.
    private static let archives: Set = ["GLACIER", "DEEP_ARCHIVE"]

    static func checked(_ name: String?) throws -> String {
        guard let name else { return "STANDARD" }
        if archives.contains(name) { throw AWSError.notImplemented(header: "x-amz-storage-class") }
        guard here.contains(name) else { throw AWSError.invalidStorageClass }
        return name
    }
}
