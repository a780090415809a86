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
        DeleteBucketPolicy.self,
        DeleteBucketTagging.self,
        DeleteObject.self,
        DeleteObjectTagging.self,
        DeleteObjects.self,
        DeletePublicAccessBlock.self,
        GetBucketLocation.self,
        GetBucketPolicy.self,
        GetBucketPolicyStatus.self,
        GetBucketTagging.self,
        GetObject.self,
        GetObjectTagging.self,
        GetPublicAccessBlock.self,
        HeadBucket.self,
        HeadObject.self,
        ListBuckets.self,
        ListMultipartUploads.self,
        ListObjects.self,
        ListObjectsV2.self,
        ListParts.self,
        PutBucketPolicy.self,
        PutBucketTagging.self,
        PutObject.self,
        PutObjectTagging.self,
        PutPublicAccessBlock.self,
        UploadPart.self,
        UploadPartCopy.self,
    ],
    errorStatuses: errorStatuses,
    routes: [
        RestRoute("UploadPartCopy", method: "PUT", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("partNumber"), .init("uploadId")], requiredHeaders: ["x-amz-copy-source"]),
        RestRoute("UploadPart", method: "PUT", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("partNumber"), .init("uploadId")], body: .stream),
        RestRoute("DeleteBucketPolicy", method: "DELETE", segments: [.label("Bucket")], requiredQuery: [.init("policy")]),
        RestRoute("DeleteBucketTagging", method: "DELETE", segments: [.label("Bucket")], requiredQuery: [.init("tagging")]),
        RestRoute("DeleteObjects", method: "POST", segments: [.label("Bucket")], requiredQuery: [.init("delete")], body: .document),
        RestRoute("DeletePublicAccessBlock", method: "DELETE", segments: [.label("Bucket")], requiredQuery: [.init("publicAccessBlock")]),
        RestRoute("GetBucketLocation", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("location")]),
        RestRoute("GetBucketPolicy", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("policy")]),
        RestRoute("GetBucketPolicyStatus", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("policyStatus")]),
        RestRoute("GetBucketTagging", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("tagging")]),
        RestRoute("GetPublicAccessBlock", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("publicAccessBlock")]),
        RestRoute("ListMultipartUploads", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("uploads")]),
        RestRoute("ListObjectsV2", method: "GET", segments: [.label("Bucket")], requiredQuery: [.init("list-type", "2")]),
        RestRoute("PutBucketPolicy", method: "PUT", segments: [.label("Bucket")], requiredQuery: [.init("policy")], body: .stream),
        RestRoute("PutBucketTagging", method: "PUT", segments: [.label("Bucket")], requiredQuery: [.init("tagging")], body: .document),
        RestRoute("PutPublicAccessBlock", method: "PUT", segments: [.label("Bucket")], requiredQuery: [.init("publicAccessBlock")], body: .document),
        RestRoute("AbortMultipartUpload", method: "DELETE", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("uploadId")]),
        RestRoute("CompleteMultipartUpload", method: "POST", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("uploadId")], body: .document),
        RestRoute("CopyObject", method: "PUT", segments: [.label("Bucket"), .greedy("Key")], requiredHeaders: ["x-amz-copy-source"]),
        RestRoute("CreateMultipartUpload", method: "POST", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("uploads")]),
        RestRoute("DeleteObjectTagging", method: "DELETE", segments: [.label("Bucket"), .greedy("Key")], requiredQuery: [.init("tagging")]),
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

extension GetBucketLocation {
    typealias Input = GetBucketLocationRequest
    typealias Output = GetBucketLocationOutput
    static let name = "GetBucketLocation"
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

extension GetBucketTagging {
    typealias Input = GetBucketTaggingRequest
    typealias Output = GetBucketTaggingOutput
    static let name = "GetBucketTagging"
}

extension GetObject {
    typealias Input = GetObjectRequest
    typealias Output = GetObjectOutput
    static let name = "GetObject"
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
