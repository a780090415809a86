// swift-format-ignore-file
// Generated from Models/s3.json (2006-03-01) by Tools/generate. Do not edit.
import Service
import Wire

/// The service as the gateway sees it.
package let s3 = AWSService(
    name: "s3",
    signingName: "s3",
    wireProtocol: .restXML,
    version: "2006-03-01",
    xmlNamespace: "http://s3.amazonaws.com/doc/2006-03-01/",
    isGlobal: false,
    operations: [
        AbortMultipartUpload.self,
        CompleteMultipartUpload.self,
        CopyObject.self,
        CreateBucket.self,
        CreateMultipartUpload.self,
        DeleteBucket.self,
        DeleteBucketEncryption.self,
        DeleteBucketOwnershipControls.self,
        DeleteBucketPolicy.self,
        DeleteBucketTagging.self,
        DeleteObject.self,
        DeleteObjectTagging.self,
        DeleteObjects.self,
        DeletePublicAccessBlock.self,
        GetBucketAccelerateConfiguration.self,
        GetBucketAcl.self,
        GetBucketCors.self,
        GetBucketEncryption.self,
        GetBucketLifecycleConfiguration.self,
        GetBucketLocation.self,
        GetBucketLogging.self,
        GetBucketOwnershipControls.self,
        GetBucketPolicy.self,
        GetBucketPolicyStatus.self,
        GetBucketReplication.self,
        GetBucketRequestPayment.self,
        GetBucketTagging.self,
        GetBucketVersioning.self,
        GetBucketWebsite.self,
        GetObject.self,
        GetObjectAcl.self,
        GetObjectAttributes.self,
        GetObjectLockConfiguration.self,
        GetObjectTagging.self,
        GetPublicAccessBlock.self,
        HeadBucket.self,
        HeadObject.self,
        ListBuckets.self,
        ListMultipartUploads.self,
        ListObjectVersions.self,
        ListObjects.self,
        ListObjectsV2.self,
        ListParts.self,
        PutBucketEncryption.self,
        PutBucketOwnershipControls.self,
        PutBucketPolicy.self,
        PutBucketTagging.self,
        PutBucketVersioning.self,
        PutObject.self,
        PutObjectTagging.self,
        PutPublicAccessBlock.self,
        UploadPart.self,
        UploadPartCopy.self,
    ],
    errorStatuses: errorStatuses,
    routes: [
        RestRoute("UploadPartCopy", method: "PUT", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("partNumber"), .init("uploadId")], requiredHeaders: ["x-amz-copy-source"]),
        RestRoute("GetObjectAttributes", method: "GET", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("attributes")], requiredHeaders: ["x-amz-object-attributes"]),
        RestRoute("UploadPart", method: "PUT", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("partNumber"), .init("uploadId")], body: .stream),
        RestRoute("DeleteBucketEncryption", method: "DELETE", segments: [.label("Bucket")], requiredQuery: [.init("encryption")]),
        RestRoute("DeleteBucketOwnershipControls", method: "DELETE", segments: [.label("Bucket")], requiredQuery: [.init("ownershipControls")]),
        RestRoute("DeleteBucketPolicy", method: "DELETE", segments: [.label("Bucket")], requiredQuery: [.init("policy")]),
        RestRoute("DeleteBucketTagging", method: "DELETE", segments: [.label("Bucket")], requiredQuery: [.init("tagging")]),
        RestRoute("DeleteObjects", method: "POST", segments: [.label("Bucket")], requiredQuery: [.init("delete")], body: .document),
        RestRoute("DeletePublicAccessBlock", method: "DELETE", segments: [.label("Bucket")], requiredQuery: [.init("publicAccessBlock")]),
        RestRoute("GetBucketAccelerateConfiguration", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("accelerate")]),
        RestRoute("GetBucketAcl", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("acl")]),
        RestRoute("GetBucketCors", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("cors")]),
        RestRoute("GetBucketEncryption", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("encryption")]),
        RestRoute("GetBucketLifecycleConfiguration", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("lifecycle")]),
        RestRoute("GetBucketLocation", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("location")]),
        RestRoute("GetBucketLogging", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("logging")]),
        RestRoute("GetBucketOwnershipControls", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("ownershipControls")]),
        RestRoute("GetBucketPolicy", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("policy")]),
        RestRoute("GetBucketPolicyStatus", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("policyStatus")]),
        RestRoute("GetBucketReplication", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("replication")]),
        RestRoute("GetBucketRequestPayment", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("requestPayment")]),
        RestRoute("GetBucketTagging", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("tagging")]),
        RestRoute("GetBucketVersioning", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("versioning")]),
        RestRoute("GetBucketWebsite", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("website")]),
        RestRoute("GetObjectLockConfiguration", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("object-lock")]),
        RestRoute("GetPublicAccessBlock", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("publicAccessBlock")]),
        RestRoute("ListMultipartUploads", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("uploads")]),
        RestRoute("ListObjectVersions", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("versions")]),
        RestRoute("ListObjectsV2", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("list-type", "2")]),
        RestRoute("PutBucketEncryption", method: "PUT", segments: [.label("Bucket")], requiredQuery: [.init("encryption")], body: .document),
        RestRoute("PutBucketOwnershipControls", method: "PUT", segments: [.label("Bucket")], requiredQuery: [.init("ownershipControls")], body: .document),
        RestRoute("PutBucketPolicy", method: "PUT", segments: [.label("Bucket")], requiredQuery: [.init("policy")], body: .stream),
        RestRoute("PutBucketTagging", method: "PUT", segments: [.label("Bucket")], requiredQuery: [.init("tagging")], body: .document),
        RestRoute("PutBucketVersioning", method: "PUT", segments: [.label("Bucket")], requiredQuery: [.init("versioning")], body: .document),
        RestRoute("PutPublicAccessBlock", method: "PUT", segments: [.label("Bucket")], requiredQuery: [.init("publicAccessBlock")], body: .document),
        RestRoute("AbortMultipartUpload", method: "DELETE", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("uploadId")]),
        RestRoute("CompleteMultipartUpload", method: "POST", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("uploadId")], body: .document),
        RestRoute("CopyObject", method: "PUT", segments: [.label("Bucket"), .greedy("Key")], requiredHeaders: ["x-amz-copy-source"]),
        RestRoute("CreateMultipartUpload", method: "POST", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("uploads")]),
        RestRoute("DeleteObjectTagging", method: "DELETE", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("tagging")]),
        RestRoute("GetObjectAcl", method: "GET", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("acl")]),
        RestRoute("GetObjectTagging", method: "GET", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("tagging")]),
        RestRoute("ListParts", method: "GET", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("uploadId")]),
        RestRoute("PutObjectTagging", method: "PUT", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("tagging")], body: .document),
        RestRoute("ListBuckets", method: "GET", segments: []),
        RestRoute("CreateBucket", method: "PUT", segments: [.label("Bucket")], body: .document),
        RestRoute("DeleteBucket", method: "DELETE", segments: [.label("Bucket")]),
        RestRoute("HeadBucket", method: "HEAD", segments: [.label("Bucket")]),
        RestRoute("ListObjects", method: "GET", segments: [.label("Bucket")]),
        RestRoute("DeleteObject", method: "DELETE", segments: [.label("Bucket"), .greedy("Key")]),
        RestRoute("GetObject", method: "GET", segments: [.label("Bucket"), .greedy("Key")]),
        RestRoute("HeadObject", method: "HEAD", segments: [.label("Bucket"), .greedy("Key")]),
        RestRoute("PutObject", method: "PUT", segments: [.label("Bucket"), .greedy("Key")], body: .stream),
    ],
    subresources: ["abac", "accelerate", "acl", "analytics", "attributes", "cors", "delete", "encryption", "intelligent-tiering", "inventory", "legal-hold", "lifecycle", "list-type", "location", "logging", "metadataConfiguration", "metadataInventoryTable", "metadataJournalTable", "metadataTable", "metrics", "notification", "object-lock", "ownershipControls", "policy", "policyStatus", "publicAccessBlock", "renameObject", "replication", "requestPayment", "restore", "retention", "select", "select-type", "session", "tagging", "torrent", "uploads", "versioning", "versions", "website"],
    showsRefusedValues: true,
    acceptsAnonymous: true
)

extension AbortMultipartUpload {
    typealias Input = AbortMultipartUploadRequest
    typealias Output = AbortMultipartUploadOutput
    static let name = "AbortMultipartUpload"
}

extension CompleteMultipartUpload {
    typealias Input = CompleteMultipartUploadRequest
    typealias Output = CompleteMultipartUploadOutput
    static let name = "CompleteMultipartUpload"
}

extension CopyObject {
    typealias Input = CopyObjectRequest
    typealias Output = CopyObjectOutput
    static let name = "CopyObject"
}

extension CreateBucket {
    typealias Input = CreateBucketRequest
    typealias Output = CreateBucketOutput
    static let name = "CreateBucket"
}

extension CreateMultipartUpload {
    typealias Input = CreateMultipartUploadRequest
    typealias Output = CreateMultipartUploadOutput
    static let name = "CreateMultipartUpload"
}

extension DeleteBucket {
    typealias Input = DeleteBucketRequest
    typealias Output = NoContent
    static let name = "DeleteBucket"
}

extension DeleteBucketEncryption {
    typealias Input = DeleteBucketEncryptionRequest
    typealias Output = NoContent
    static let name = "DeleteBucketEncryption"
}

extension DeleteBucketOwnershipControls {
    typealias Input = DeleteBucketOwnershipControlsRequest
    typealias Output = NoContent
    static let name = "DeleteBucketOwnershipControls"
}

extension DeleteBucketPolicy {
    typealias Input = DeleteBucketPolicyRequest
    typealias Output = NoContent
    static let name = "DeleteBucketPolicy"
}

extension DeleteBucketTagging {
    typealias Input = DeleteBucketTaggingRequest
    typealias Output = NoContent
    static let name = "DeleteBucketTagging"
}

extension DeleteObject {
    typealias Input = DeleteObjectRequest
    typealias Output = DeleteObjectOutput
    static let name = "DeleteObject"
}

extension DeleteObjectTagging {
    typealias Input = DeleteObjectTaggingRequest
    typealias Output = DeleteObjectTaggingOutput
    static let name = "DeleteObjectTagging"
}

extension DeleteObjects {
    typealias Input = DeleteObjectsRequest
    typealias Output = DeleteObjectsOutput
    static let name = "DeleteObjects"
}

extension DeletePublicAccessBlock {
    typealias Input = DeletePublicAccessBlockRequest
    typealias Output = NoContent
    static let name = "DeletePublicAccessBlock"
}

extension GetBucketAccelerateConfiguration {
    typealias Input = GetBucketAccelerateConfigurationRequest
    typealias Output = GetBucketAccelerateConfigurationOutput
    static let name = "GetBucketAccelerateConfiguration"
}

extension GetBucketAcl {
    typealias Input = GetBucketAclRequest
    typealias Output = GetBucketAclOutput
    static let name = "GetBucketAcl"
}

extension GetBucketCors {
    typealias Input = GetBucketCorsRequest
    typealias Output = GetBucketCorsOutput
    static let name = "GetBucketCors"
}

extension GetBucketEncryption {
    typealias Input = GetBucketEncryptionRequest
    typealias Output = GetBucketEncryptionOutput
    static let name = "GetBucketEncryption"
}

extension GetBucketLifecycleConfiguration {
    typealias Input = GetBucketLifecycleConfigurationRequest
    typealias Output = GetBucketLifecycleConfigurationOutput
    static let name = "GetBucketLifecycleConfiguration"
}

extension GetBucketLocation {
    typealias Input = GetBucketLocationRequest
    typealias Output = GetBucketLocationOutput
    static let name = "GetBucketLocation"
}

extension GetBucketLogging {
    typealias Input = GetBucketLoggingRequest
    typealias Output = GetBucketLoggingOutput
    static let name = "GetBucketLogging"
}

extension GetBucketOwnershipControls {
    typealias Input = GetBucketOwnershipControlsRequest
    typealias Output = GetBucketOwnershipControlsOutput
    static let name = "GetBucketOwnershipControls"
}

extension GetBucketPolicy {
    typealias Input = GetBucketPolicyRequest
    typealias Output = GetBucketPolicyOutput
    static let name = "GetBucketPolicy"
}

extension GetBucketPolicyStatus {
    typealias Input = GetBucketPolicyStatusRequest
    typealias Output = GetBucketPolicyStatusOutput
    static let name = "GetBucketPolicyStatus"
}

extension GetBucketReplication {
    typealias Input = GetBucketReplicationRequest
    typealias Output = GetBucketReplicationOutput
    static let name = "GetBucketReplication"
}

extension GetBucketRequestPayment {
    typealias Input = GetBucketRequestPaymentRequest
    typealias Output = GetBucketRequestPaymentOutput
    static let name = "GetBucketRequestPayment"
}

extension GetBucketTagging {
    typealias Input = GetBucketTaggingRequest
    typealias Output = GetBucketTaggingOutput
    static let name = "GetBucketTagging"
}

extension GetBucketVersioning {
    typealias Input = GetBucketVersioningRequest
    typealias Output = GetBucketVersioningOutput
    static let name = "GetBucketVersioning"
}

extension GetBucketWebsite {
    typealias Input = GetBucketWebsiteRequest
    typealias Output = GetBucketWebsiteOutput
    static let name = "GetBucketWebsite"
}

extension GetObject {
    typealias Input = GetObjectRequest
    typealias Output = GetObjectOutput
    static let name = "GetObject"
}

extension GetObjectAcl {
    typealias Input = GetObjectAclRequest
    typealias Output = GetObjectAclOutput
    static let name = "GetObjectAcl"
}

extension GetObjectAttributes {
    typealias Input = GetObjectAttributesRequest
    typealias Output = GetObjectAttributesOutput
    static let name = "GetObjectAttributes"
}

extension GetObjectLockConfiguration {
    typealias Input = GetObjectLockConfigurationRequest
    typealias Output = GetObjectLockConfigurationOutput
    static let name = "GetObjectLockConfiguration"
}

extension GetObjectTagging {
    typealias Input = GetObjectTaggingRequest
    typealias Output = GetObjectTaggingOutput
    static let name = "GetObjectTagging"
}

extension GetPublicAccessBlock {
    typealias Input = GetPublicAccessBlockRequest
    typealias Output = GetPublicAccessBlockOutput
    static let name = "GetPublicAccessBlock"
}

extension HeadBucket {
    typealias Input = HeadBucketRequest
    typealias Output = HeadBucketOutput
    static let name = "HeadBucket"
}

extension HeadObject {
    typealias Input = HeadObjectRequest
    typealias Output = HeadObjectOutput
    static let name = "HeadObject"
}

extension ListBuckets {
    typealias Input = ListBucketsRequest
    typealias Output = ListBucketsOutput
    static let name = "ListBuckets"
}

extension ListMultipartUploads {
    typealias Input = ListMultipartUploadsRequest
    typealias Output = ListMultipartUploadsOutput
    static let name = "ListMultipartUploads"
}

extension ListObjectVersions {
    typealias Input = ListObjectVersionsRequest
    typealias Output = ListObjectVersionsOutput
    static let name = "ListObjectVersions"
}

extension ListObjects {
    typealias Input = ListObjectsRequest
    typealias Output = ListObjectsOutput
    static let name = "ListObjects"
}

extension ListObjectsV2 {
    typealias Input = ListObjectsV2Request
    typealias Output = ListObjectsV2Output
    static let name = "ListObjectsV2"
}

extension ListParts {
    typealias Input = ListPartsRequest
    typealias Output = ListPartsOutput
    static let name = "ListParts"
}

extension PutBucketEncryption {
    typealias Input = PutBucketEncryptionRequest
    typealias Output = EmptyOutput
    static let name = "PutBucketEncryption"
}

extension PutBucketOwnershipControls {
    typealias Input = PutBucketOwnershipControlsRequest
    typealias Output = EmptyOutput
    static let name = "PutBucketOwnershipControls"
}

extension PutBucketPolicy {
    typealias Input = PutBucketPolicyRequest
    typealias Output = NoContent
    static let name = "PutBucketPolicy"
}

extension PutBucketTagging {
    typealias Input = PutBucketTaggingRequest
    typealias Output = NoContent
    static let name = "PutBucketTagging"
}

extension PutBucketVersioning {
    typealias Input = PutBucketVersioningRequest
    typealias Output = EmptyOutput
    static let name = "PutBucketVersioning"
}

extension PutObject {
    typealias Input = PutObjectRequest
    typealias Output = PutObjectOutput
    static let name = "PutObject"
}

extension PutObjectTagging {
    typealias Input = PutObjectTaggingRequest
    typealias Output = PutObjectTaggingOutput
    static let name = "PutObjectTagging"
}

extension PutPublicAccessBlock {
    typealias Input = PutPublicAccessBlockRequest
    typealias Output = EmptyOutput
    static let name = "PutPublicAccessBlock"
}

extension UploadPart {
    typealias Input = UploadPartRequest
    typealias Output = UploadPartOutput
    static let name = "UploadPart"
}

extension UploadPartCopy {
    typealias Input = UploadPartCopyRequest
    typealias Output = UploadPartCopyOutput
    static let name = "UploadPartCopy"
}
