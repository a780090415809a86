// swift-format-ignore-file
// Generated from Models/s3.json (2006-03-01) by Tools/generate. Do not edit.
import Wire

@testable import S3Service

extension AbortMultipartUploadRequest: Given {
    static func given(_ s: inout InputSampler) -> AbortMultipartUploadRequest {
        AbortMultipartUploadRequest(
            bucket: s.text("Bucket"),
            key: s.text("Key"),
            uploadId: s.text("UploadId"),
            requestPayer: s.optionalText("RequestPayer"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            ifMatchInitiatedTime: s.optionalTimestamp("IfMatchInitiatedTime")
        )
    }
}

extension BlockedEncryptionTypes: Given {
    static func given(_ s: inout InputSampler) -> BlockedEncryptionTypes {
        BlockedEncryptionTypes(
            encryptionType: s.optionalTexts("EncryptionType")
        )
    }
}

extension BucketInfo: Given {
    static func given(_ s: inout InputSampler) -> BucketInfo {
        BucketInfo(
            dataRedundancy: s.optionalText("DataRedundancy"),
            type: s.optionalText("Type")
        )
    }
}

extension CompleteMultipartUploadRequest: Given {
    static func given(_ s: inout InputSampler) -> CompleteMultipartUploadRequest {
        CompleteMultipartUploadRequest(
            bucket: s.text("Bucket"),
            key: s.text("Key"),
            multipartUpload: s.optionalStructure("MultipartUpload"),
            uploadId: s.text("UploadId"),
            checksumCRC32: s.optionalText("ChecksumCRC32"),
            checksumCRC32C: s.optionalText("ChecksumCRC32C"),
            checksumCRC64NVME: s.optionalText("ChecksumCRC64NVME"),
            checksumSHA1: s.optionalText("ChecksumSHA1"),
            checksumSHA256: s.optionalText("ChecksumSHA256"),
            checksumSHA512: s.optionalText("ChecksumSHA512"),
            checksumMD5: s.optionalText("ChecksumMD5"),
            checksumXXHASH64: s.optionalText("ChecksumXXHASH64"),
            checksumXXHASH3: s.optionalText("ChecksumXXHASH3"),
            checksumXXHASH128: s.optionalText("ChecksumXXHASH128"),
            checksumType: s.optionalText("ChecksumType"),
            mpuObjectSize: s.optionalInt("MpuObjectSize"),
            requestPayer: s.optionalText("RequestPayer"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            ifMatch: s.optionalText("IfMatch"),
            ifNoneMatch: s.optionalText("IfNoneMatch"),
            sseCustomerAlgorithm: s.optionalText("SseCustomerAlgorithm"),
            sseCustomerKey: s.optionalText("SseCustomerKey"),
            sseCustomerKeyMD5: s.optionalText("SseCustomerKeyMD5")
        )
    }
}

extension CompletedMultipartUpload: Given {
    static func given(_ s: inout InputSampler) -> CompletedMultipartUpload {
        CompletedMultipartUpload(
            parts: s.optionalStructures("Parts")
        )
    }
}

extension CompletedPart: Given {
    static func given(_ s: inout InputSampler) -> CompletedPart {
        CompletedPart(
            eTag: s.optionalText("ETag"),
            checksumCRC32: s.optionalText("ChecksumCRC32"),
            checksumCRC32C: s.optionalText("ChecksumCRC32C"),
            checksumCRC64NVME: s.optionalText("ChecksumCRC64NVME"),
            checksumSHA1: s.optionalText("ChecksumSHA1"),
            checksumSHA256: s.optionalText("ChecksumSHA256"),
            checksumSHA512: s.optionalText("ChecksumSHA512"),
            checksumMD5: s.optionalText("ChecksumMD5"),
            checksumXXHASH64: s.optionalText("ChecksumXXHASH64"),
            checksumXXHASH3: s.optionalText("ChecksumXXHASH3"),
            checksumXXHASH128: s.optionalText("ChecksumXXHASH128"),
            partNumber: s.optionalInt("PartNumber")
        )
    }
}

extension CopyObjectRequest: Given {
    static func given(_ s: inout InputSampler) -> CopyObjectRequest {
        CopyObjectRequest(
            acl: s.optionalText("Acl"),
            bucket: s.text("Bucket"),
            cacheControl: s.optionalText("CacheControl"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm"),
            contentDisposition: s.optionalText("ContentDisposition"),
            contentEncoding: s.optionalText("ContentEncoding"),
            contentLanguage: s.optionalText("ContentLanguage"),
            contentType: s.optionalText("ContentType"),
            copySource: s.text("CopySource"),
            copySourceIfMatch: s.optionalText("CopySourceIfMatch"),
            copySourceIfModifiedSince: s.optionalTimestamp("CopySourceIfModifiedSince"),
            copySourceIfNoneMatch: s.optionalText("CopySourceIfNoneMatch"),
            copySourceIfUnmodifiedSince: s.optionalTimestamp("CopySourceIfUnmodifiedSince"),
            expires: s.optionalText("Expires"),
            grantFullControl: s.optionalText("GrantFullControl"),
            grantRead: s.optionalText("GrantRead"),
            grantReadACP: s.optionalText("GrantReadACP"),
            grantWriteACP: s.optionalText("GrantWriteACP"),
            ifMatch: s.optionalText("IfMatch"),
            ifNoneMatch: s.optionalText("IfNoneMatch"),
            key: s.text("Key"),
            metadata: s.optionalTextMap("Metadata"),
            metadataDirective: s.optionalText("MetadataDirective"),
            taggingDirective: s.optionalText("TaggingDirective"),
            serverSideEncryption: s.optionalText("ServerSideEncryption"),
            storageClass: s.optionalText("StorageClass"),
            websiteRedirectLocation: s.optionalText("WebsiteRedirectLocation"),
            sseCustomerAlgorithm: s.optionalText("SseCustomerAlgorithm"),
            sseCustomerKey: s.optionalText("SseCustomerKey"),
            sseCustomerKeyMD5: s.optionalText("SseCustomerKeyMD5"),
            ssekmsKeyId: s.optionalText("SsekmsKeyId"),
            ssekmsEncryptionContext: s.optionalText("SsekmsEncryptionContext"),
            bucketKeyEnabled: s.optionalBool("BucketKeyEnabled"),
            copySourceSSECustomerAlgorithm: s.optionalText("CopySourceSSECustomerAlgorithm"),
            copySourceSSECustomerKey: s.optionalText("CopySourceSSECustomerKey"),
            copySourceSSECustomerKeyMD5: s.optionalText("CopySourceSSECustomerKeyMD5"),
            requestPayer: s.optionalText("RequestPayer"),
            tagging: s.optionalText("Tagging"),
            objectLockMode: s.optionalText("ObjectLockMode"),
            objectLockRetainUntilDate: s.optionalTimestamp("ObjectLockRetainUntilDate"),
            objectLockLegalHoldStatus: s.optionalText("ObjectLockLegalHoldStatus"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            expectedSourceBucketOwner: s.optionalText("ExpectedSourceBucketOwner")
        )
    }
}

extension CreateBucketConfiguration: Given {
    static func given(_ s: inout InputSampler) -> CreateBucketConfiguration {
        CreateBucketConfiguration(
            locationConstraint: s.optionalText("LocationConstraint"),
            location: s.optionalStructure("Location"),
            bucket: s.optionalStructure("Bucket"),
            tags: s.optionalStructures("Tags")
        )
    }
}

extension CreateBucketRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateBucketRequest {
        CreateBucketRequest(
            acl: s.optionalText("Acl"),
            bucket: s.text("Bucket"),
            createBucketConfiguration: s.optionalStructure("CreateBucketConfiguration"),
            grantFullControl: s.optionalText("GrantFullControl"),
            grantRead: s.optionalText("GrantRead"),
            grantReadACP: s.optionalText("GrantReadACP"),
            grantWrite: s.optionalText("GrantWrite"),
            grantWriteACP: s.optionalText("GrantWriteACP"),
            objectLockEnabledForBucket: s.optionalBool("ObjectLockEnabledForBucket"),
            objectOwnership: s.optionalText("ObjectOwnership"),
            bucketNamespace: s.optionalText("BucketNamespace")
        )
    }
}

extension CreateMultipartUploadRequest: Given {
    static func given(_ s: inout InputSampler) -> CreateMultipartUploadRequest {
        CreateMultipartUploadRequest(
            acl: s.optionalText("Acl"),
            bucket: s.text("Bucket"),
            cacheControl: s.optionalText("CacheControl"),
            contentDisposition: s.optionalText("ContentDisposition"),
            contentEncoding: s.optionalText("ContentEncoding"),
            contentLanguage: s.optionalText("ContentLanguage"),
            contentType: s.optionalText("ContentType"),
            expires: s.optionalText("Expires"),
            grantFullControl: s.optionalText("GrantFullControl"),
            grantRead: s.optionalText("GrantRead"),
            grantReadACP: s.optionalText("GrantReadACP"),
            grantWriteACP: s.optionalText("GrantWriteACP"),
            key: s.text("Key"),
            metadata: s.optionalTextMap("Metadata"),
            serverSideEncryption: s.optionalText("ServerSideEncryption"),
            storageClass: s.optionalText("StorageClass"),
            websiteRedirectLocation: s.optionalText("WebsiteRedirectLocation"),
            sseCustomerAlgorithm: s.optionalText("SseCustomerAlgorithm"),
            sseCustomerKey: s.optionalText("SseCustomerKey"),
            sseCustomerKeyMD5: s.optionalText("SseCustomerKeyMD5"),
            ssekmsKeyId: s.optionalText("SsekmsKeyId"),
            ssekmsEncryptionContext: s.optionalText("SsekmsEncryptionContext"),
            bucketKeyEnabled: s.optionalBool("BucketKeyEnabled"),
            requestPayer: s.optionalText("RequestPayer"),
            tagging: s.optionalText("Tagging"),
            objectLockMode: s.optionalText("ObjectLockMode"),
            objectLockRetainUntilDate: s.optionalTimestamp("ObjectLockRetainUntilDate"),
            objectLockLegalHoldStatus: s.optionalText("ObjectLockLegalHoldStatus"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm"),
            checksumType: s.optionalText("ChecksumType")
        )
    }
}

extension Delete: Given {
    static func given(_ s: inout InputSampler) -> Delete {
        Delete(
            objects: s.structures("Objects"),
            quiet: s.optionalBool("Quiet")
        )
    }
}

extension DeleteBucketEncryptionRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteBucketEncryptionRequest {
        DeleteBucketEncryptionRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension DeleteBucketOwnershipControlsRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteBucketOwnershipControlsRequest {
        DeleteBucketOwnershipControlsRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension DeleteBucketPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteBucketPolicyRequest {
        DeleteBucketPolicyRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension DeleteBucketRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteBucketRequest {
        DeleteBucketRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension DeleteBucketTaggingRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteBucketTaggingRequest {
        DeleteBucketTaggingRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension DeleteObjectRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteObjectRequest {
        DeleteObjectRequest(
            bucket: s.text("Bucket"),
            key: s.text("Key"),
            mfa: s.optionalText("Mfa"),
            versionId: s.optionalText("VersionId"),
            requestPayer: s.optionalText("RequestPayer"),
            bypassGovernanceRetention: s.optionalBool("BypassGovernanceRetention"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            ifMatch: s.optionalText("IfMatch"),
            ifMatchLastModifiedTime: s.optionalTimestamp("IfMatchLastModifiedTime"),
            ifMatchSize: s.optionalInt("IfMatchSize")
        )
    }
}

extension DeleteObjectTaggingRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteObjectTaggingRequest {
        DeleteObjectTaggingRequest(
            bucket: s.text("Bucket"),
            key: s.text("Key"),
            versionId: s.optionalText("VersionId"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension DeleteObjectsRequest: Given {
    static func given(_ s: inout InputSampler) -> DeleteObjectsRequest {
        DeleteObjectsRequest(
            bucket: s.text("Bucket"),
            delete: s.structure("Delete"),
            mfa: s.optionalText("Mfa"),
            requestPayer: s.optionalText("RequestPayer"),
            bypassGovernanceRetention: s.optionalBool("BypassGovernanceRetention"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm")
        )
    }
}

extension DeletePublicAccessBlockRequest: Given {
    static func given(_ s: inout InputSampler) -> DeletePublicAccessBlockRequest {
        DeletePublicAccessBlockRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketAccelerateConfigurationRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketAccelerateConfigurationRequest {
        GetBucketAccelerateConfigurationRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            requestPayer: s.optionalText("RequestPayer")
        )
    }
}

extension GetBucketAclRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketAclRequest {
        GetBucketAclRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketCorsRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketCorsRequest {
        GetBucketCorsRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketEncryptionRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketEncryptionRequest {
        GetBucketEncryptionRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketLifecycleConfigurationRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketLifecycleConfigurationRequest {
        GetBucketLifecycleConfigurationRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketLocationRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketLocationRequest {
        GetBucketLocationRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketLoggingRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketLoggingRequest {
        GetBucketLoggingRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketOwnershipControlsRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketOwnershipControlsRequest {
        GetBucketOwnershipControlsRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketPolicyRequest {
        GetBucketPolicyRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketPolicyStatusRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketPolicyStatusRequest {
        GetBucketPolicyStatusRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketReplicationRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketReplicationRequest {
        GetBucketReplicationRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketRequestPaymentRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketRequestPaymentRequest {
        GetBucketRequestPaymentRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketTaggingRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketTaggingRequest {
        GetBucketTaggingRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketVersioningRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketVersioningRequest {
        GetBucketVersioningRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetBucketWebsiteRequest: Given {
    static func given(_ s: inout InputSampler) -> GetBucketWebsiteRequest {
        GetBucketWebsiteRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetObjectAclRequest: Given {
    static func given(_ s: inout InputSampler) -> GetObjectAclRequest {
        GetObjectAclRequest(
            bucket: s.text("Bucket"),
            key: s.text("Key"),
            versionId: s.optionalText("VersionId"),
            requestPayer: s.optionalText("RequestPayer"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetObjectAttributesRequest: Given {
    static func given(_ s: inout InputSampler) -> GetObjectAttributesRequest {
        GetObjectAttributesRequest(
            bucket: s.text("Bucket"),
            key: s.text("Key"),
            versionId: s.optionalText("VersionId"),
            maxParts: s.optionalInt("MaxParts"),
            partNumberMarker: s.optionalInt("PartNumberMarker"),
            sseCustomerAlgorithm: s.optionalText("SseCustomerAlgorithm"),
            sseCustomerKey: s.optionalText("SseCustomerKey"),
            sseCustomerKeyMD5: s.optionalText("SseCustomerKeyMD5"),
            requestPayer: s.optionalText("RequestPayer"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            objectAttributes: s.texts("ObjectAttributes")
        )
    }
}

extension GetObjectLockConfigurationRequest: Given {
    static func given(_ s: inout InputSampler) -> GetObjectLockConfigurationRequest {
        GetObjectLockConfigurationRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension GetObjectRequest: Given {
    static func given(_ s: inout InputSampler) -> GetObjectRequest {
        GetObjectRequest(
            bucket: s.text("Bucket"),
            ifMatch: s.optionalText("IfMatch"),
            ifModifiedSince: s.optionalTimestamp("IfModifiedSince"),
            ifNoneMatch: s.optionalText("IfNoneMatch"),
            ifUnmodifiedSince: s.optionalTimestamp("IfUnmodifiedSince"),
            key: s.text("Key"),
            range: s.optionalText("Range"),
            responseCacheControl: s.optionalText("ResponseCacheControl"),
            responseContentDisposition: s.optionalText("ResponseContentDisposition"),
            responseContentEncoding: s.optionalText("ResponseContentEncoding"),
            responseContentLanguage: s.optionalText("ResponseContentLanguage"),
            responseContentType: s.optionalText("ResponseContentType"),
            responseExpires: s.optionalTimestamp("ResponseExpires"),
            versionId: s.optionalText("VersionId"),
            sseCustomerAlgorithm: s.optionalText("SseCustomerAlgorithm"),
            sseCustomerKey: s.optionalText("SseCustomerKey"),
            sseCustomerKeyMD5: s.optionalText("SseCustomerKeyMD5"),
            requestPayer: s.optionalText("RequestPayer"),
            partNumber: s.optionalInt("PartNumber"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            checksumMode: s.optionalText("ChecksumMode")
        )
    }
}

extension GetObjectTaggingRequest: Given {
    static func given(_ s: inout InputSampler) -> GetObjectTaggingRequest {
        GetObjectTaggingRequest(
            bucket: s.text("Bucket"),
            key: s.text("Key"),
            versionId: s.optionalText("VersionId"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            requestPayer: s.optionalText("RequestPayer")
        )
    }
}

extension GetPublicAccessBlockRequest: Given {
    static func given(_ s: inout InputSampler) -> GetPublicAccessBlockRequest {
        GetPublicAccessBlockRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension HeadBucketRequest: Given {
    static func given(_ s: inout InputSampler) -> HeadBucketRequest {
        HeadBucketRequest(
            bucket: s.text("Bucket"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension HeadObjectRequest: Given {
    static func given(_ s: inout InputSampler) -> HeadObjectRequest {
        HeadObjectRequest(
            bucket: s.text("Bucket"),
            ifMatch: s.optionalText("IfMatch"),
            ifModifiedSince: s.optionalTimestamp("IfModifiedSince"),
            ifNoneMatch: s.optionalText("IfNoneMatch"),
            ifUnmodifiedSince: s.optionalTimestamp("IfUnmodifiedSince"),
            key: s.text("Key"),
            range: s.optionalText("Range"),
            responseCacheControl: s.optionalText("ResponseCacheControl"),
            responseContentDisposition: s.optionalText("ResponseContentDisposition"),
            responseContentEncoding: s.optionalText("ResponseContentEncoding"),
            responseContentLanguage: s.optionalText("ResponseContentLanguage"),
            responseContentType: s.optionalText("ResponseContentType"),
            responseExpires: s.optionalTimestamp("ResponseExpires"),
            versionId: s.optionalText("VersionId"),
            sseCustomerAlgorithm: s.optionalText("SseCustomerAlgorithm"),
            sseCustomerKey: s.optionalText("SseCustomerKey"),
            sseCustomerKeyMD5: s.optionalText("SseCustomerKeyMD5"),
            requestPayer: s.optionalText("RequestPayer"),
            partNumber: s.optionalInt("PartNumber"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            checksumMode: s.optionalText("ChecksumMode")
        )
    }
}

extension ListBucketsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListBucketsRequest {
        ListBucketsRequest(
            maxBuckets: s.optionalInt("MaxBuckets"),
            continuationToken: s.optionalText("ContinuationToken"),
            prefix: s.optionalText("Prefix"),
            bucketRegion: s.optionalText("BucketRegion")
        )
    }
}

extension ListMultipartUploadsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListMultipartUploadsRequest {
        ListMultipartUploadsRequest(
            bucket: s.text("Bucket"),
            delimiter: s.optionalText("Delimiter"),
            encodingType: s.optionalText("EncodingType"),
            keyMarker: s.optionalText("KeyMarker"),
            maxUploads: s.optionalInt("MaxUploads"),
            prefix: s.optionalText("Prefix"),
            uploadIdMarker: s.optionalText("UploadIdMarker"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            requestPayer: s.optionalText("RequestPayer")
        )
    }
}

extension ListObjectVersionsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListObjectVersionsRequest {
        ListObjectVersionsRequest(
            bucket: s.text("Bucket"),
            delimiter: s.optionalText("Delimiter"),
            encodingType: s.optionalText("EncodingType"),
            keyMarker: s.optionalText("KeyMarker"),
            maxKeys: s.optionalInt("MaxKeys"),
            prefix: s.optionalText("Prefix"),
            versionIdMarker: s.optionalText("VersionIdMarker"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            requestPayer: s.optionalText("RequestPayer"),
            optionalObjectAttributes: s.optionalTexts("OptionalObjectAttributes")
        )
    }
}

extension ListObjectsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListObjectsRequest {
        ListObjectsRequest(
            bucket: s.text("Bucket"),
            delimiter: s.optionalText("Delimiter"),
            encodingType: s.optionalText("EncodingType"),
            marker: s.optionalText("Marker"),
            maxKeys: s.optionalInt("MaxKeys"),
            prefix: s.optionalText("Prefix"),
            requestPayer: s.optionalText("RequestPayer"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            optionalObjectAttributes: s.optionalTexts("OptionalObjectAttributes")
        )
    }
}

extension ListObjectsV2Request: Given {
    static func given(_ s: inout InputSampler) -> ListObjectsV2Request {
        ListObjectsV2Request(
            bucket: s.text("Bucket"),
            delimiter: s.optionalText("Delimiter"),
            encodingType: s.optionalText("EncodingType"),
            maxKeys: s.optionalInt("MaxKeys"),
            prefix: s.optionalText("Prefix"),
            continuationToken: s.optionalText("ContinuationToken"),
            fetchOwner: s.optionalBool("FetchOwner"),
            startAfter: s.optionalText("StartAfter"),
            requestPayer: s.optionalText("RequestPayer"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            optionalObjectAttributes: s.optionalTexts("OptionalObjectAttributes")
        )
    }
}

extension ListPartsRequest: Given {
    static func given(_ s: inout InputSampler) -> ListPartsRequest {
        ListPartsRequest(
            bucket: s.text("Bucket"),
            key: s.text("Key"),
            maxParts: s.optionalInt("MaxParts"),
            partNumberMarker: s.optionalInt("PartNumberMarker"),
            uploadId: s.text("UploadId"),
            requestPayer: s.optionalText("RequestPayer"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            sseCustomerAlgorithm: s.optionalText("SseCustomerAlgorithm"),
            sseCustomerKey: s.optionalText("SseCustomerKey"),
            sseCustomerKeyMD5: s.optionalText("SseCustomerKeyMD5")
        )
    }
}

extension LocationInfo: Given {
    static func given(_ s: inout InputSampler) -> LocationInfo {
        LocationInfo(
            type: s.optionalText("Type"),
            name: s.optionalText("Name")
        )
    }
}

extension ObjectIdentifier: Given {
    static func given(_ s: inout InputSampler) -> ObjectIdentifier {
        ObjectIdentifier(
            key: s.text("Key"),
            versionId: s.optionalText("VersionId"),
            eTag: s.optionalText("ETag"),
            lastModifiedTime: s.optionalTimestamp("LastModifiedTime"),
            size: s.optionalInt("Size")
        )
    }
}

extension OwnershipControls: Given {
    static func given(_ s: inout InputSampler) -> OwnershipControls {
        OwnershipControls(
            rules: s.structures("Rules")
        )
    }
}

extension OwnershipControlsRule: Given {
    static func given(_ s: inout InputSampler) -> OwnershipControlsRule {
        OwnershipControlsRule(
            objectOwnership: s.text("ObjectOwnership")
        )
    }
}

extension PublicAccessBlockConfiguration: Given {
    static func given(_ s: inout InputSampler) -> PublicAccessBlockConfiguration {
        PublicAccessBlockConfiguration(
            blockPublicAcls: s.optionalBool("BlockPublicAcls"),
            ignorePublicAcls: s.optionalBool("IgnorePublicAcls"),
            blockPublicPolicy: s.optionalBool("BlockPublicPolicy"),
            restrictPublicBuckets: s.optionalBool("RestrictPublicBuckets")
        )
    }
}

extension PutBucketEncryptionRequest: Given {
    static func given(_ s: inout InputSampler) -> PutBucketEncryptionRequest {
        PutBucketEncryptionRequest(
            bucket: s.text("Bucket"),
            contentMD5: s.optionalText("ContentMD5"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm"),
            serverSideEncryptionConfiguration: s.structure("ServerSideEncryptionConfiguration"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension PutBucketOwnershipControlsRequest: Given {
    static func given(_ s: inout InputSampler) -> PutBucketOwnershipControlsRequest {
        PutBucketOwnershipControlsRequest(
            bucket: s.text("Bucket"),
            contentMD5: s.optionalText("ContentMD5"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            ownershipControls: s.structure("OwnershipControls"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm")
        )
    }
}

extension PutBucketPolicyRequest: Given {
    static func given(_ s: inout InputSampler) -> PutBucketPolicyRequest {
        PutBucketPolicyRequest(
            bucket: s.text("Bucket"),
            contentMD5: s.optionalText("ContentMD5"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm"),
            confirmRemoveSelfBucketAccess: s.optionalBool("ConfirmRemoveSelfBucketAccess"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension PutBucketTaggingRequest: Given {
    static func given(_ s: inout InputSampler) -> PutBucketTaggingRequest {
        PutBucketTaggingRequest(
            bucket: s.text("Bucket"),
            contentMD5: s.optionalText("ContentMD5"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm"),
            tagging: s.structure("Tagging"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension PutBucketVersioningRequest: Given {
    static func given(_ s: inout InputSampler) -> PutBucketVersioningRequest {
        PutBucketVersioningRequest(
            bucket: s.text("Bucket"),
            contentMD5: s.optionalText("ContentMD5"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm"),
            mfa: s.optionalText("Mfa"),
            versioningConfiguration: s.structure("VersioningConfiguration"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension PutObjectRequest: Given {
    static func given(_ s: inout InputSampler) -> PutObjectRequest {
        PutObjectRequest(
            acl: s.optionalText("Acl"),
            bucket: s.text("Bucket"),
            cacheControl: s.optionalText("CacheControl"),
            contentDisposition: s.optionalText("ContentDisposition"),
            contentEncoding: s.optionalText("ContentEncoding"),
            contentLanguage: s.optionalText("ContentLanguage"),
            contentLength: s.optionalInt("ContentLength"),
            contentMD5: s.optionalText("ContentMD5"),
            contentType: s.optionalText("ContentType"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm"),
            checksumCRC32: s.optionalText("ChecksumCRC32"),
            checksumCRC32C: s.optionalText("ChecksumCRC32C"),
            checksumCRC64NVME: s.optionalText("ChecksumCRC64NVME"),
            checksumSHA1: s.optionalText("ChecksumSHA1"),
            checksumSHA256: s.optionalText("ChecksumSHA256"),
            checksumSHA512: s.optionalText("ChecksumSHA512"),
            checksumMD5: s.optionalText("ChecksumMD5"),
            checksumXXHASH64: s.optionalText("ChecksumXXHASH64"),
            checksumXXHASH3: s.optionalText("ChecksumXXHASH3"),
            checksumXXHASH128: s.optionalText("ChecksumXXHASH128"),
            expires: s.optionalText("Expires"),
            ifMatch: s.optionalText("IfMatch"),
            ifNoneMatch: s.optionalText("IfNoneMatch"),
            grantFullControl: s.optionalText("GrantFullControl"),
            grantRead: s.optionalText("GrantRead"),
            grantReadACP: s.optionalText("GrantReadACP"),
            grantWriteACP: s.optionalText("GrantWriteACP"),
            key: s.text("Key"),
            writeOffsetBytes: s.optionalInt("WriteOffsetBytes"),
            metadata: s.optionalTextMap("Metadata"),
            serverSideEncryption: s.optionalText("ServerSideEncryption"),
            storageClass: s.optionalText("StorageClass"),
            websiteRedirectLocation: s.optionalText("WebsiteRedirectLocation"),
            sseCustomerAlgorithm: s.optionalText("SseCustomerAlgorithm"),
            sseCustomerKey: s.optionalText("SseCustomerKey"),
            sseCustomerKeyMD5: s.optionalText("SseCustomerKeyMD5"),
            ssekmsKeyId: s.optionalText("SsekmsKeyId"),
            ssekmsEncryptionContext: s.optionalText("SsekmsEncryptionContext"),
            bucketKeyEnabled: s.optionalBool("BucketKeyEnabled"),
            requestPayer: s.optionalText("RequestPayer"),
            tagging: s.optionalText("Tagging"),
            objectLockMode: s.optionalText("ObjectLockMode"),
            objectLockRetainUntilDate: s.optionalTimestamp("ObjectLockRetainUntilDate"),
            objectLockLegalHoldStatus: s.optionalText("ObjectLockLegalHoldStatus"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension PutObjectTaggingRequest: Given {
    static func given(_ s: inout InputSampler) -> PutObjectTaggingRequest {
        PutObjectTaggingRequest(
            bucket: s.text("Bucket"),
            key: s.text("Key"),
            versionId: s.optionalText("VersionId"),
            contentMD5: s.optionalText("ContentMD5"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm"),
            tagging: s.structure("Tagging"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            requestPayer: s.optionalText("RequestPayer")
        )
    }
}

extension PutPublicAccessBlockRequest: Given {
    static func given(_ s: inout InputSampler) -> PutPublicAccessBlockRequest {
        PutPublicAccessBlockRequest(
            bucket: s.text("Bucket"),
            contentMD5: s.optionalText("ContentMD5"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm"),
            publicAccessBlockConfiguration: s.structure("PublicAccessBlockConfiguration"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension ServerSideEncryptionByDefault: Given {
    static func given(_ s: inout InputSampler) -> ServerSideEncryptionByDefault {
        ServerSideEncryptionByDefault(
            sseAlgorithm: s.text("SseAlgorithm"),
            kmsMasterKeyID: s.optionalText("KmsMasterKeyID")
        )
    }
}

extension ServerSideEncryptionConfiguration: Given {
    static func given(_ s: inout InputSampler) -> ServerSideEncryptionConfiguration {
        ServerSideEncryptionConfiguration(
            rules: s.structures("Rules")
        )
    }
}

extension ServerSideEncryptionRule: Given {
    static func given(_ s: inout InputSampler) -> ServerSideEncryptionRule {
        ServerSideEncryptionRule(
            applyServerSideEncryptionByDefault: s.optionalStructure("ApplyServerSideEncryptionByDefault"),
            bucketKeyEnabled: s.optionalBool("BucketKeyEnabled"),
            blockedEncryptionTypes: s.optionalStructure("BlockedEncryptionTypes")
        )
    }
}

extension Tag: Given {
    static func given(_ s: inout InputSampler) -> Tag {
        Tag(
            key: s.text("Key"),
            value: s.text("Value")
        )
    }
}

extension Tagging: Given {
    static func given(_ s: inout InputSampler) -> Tagging {
        Tagging(
            tagSet: s.structures("TagSet")
        )
    }
}

extension UploadPartCopyRequest: Given {
    static func given(_ s: inout InputSampler) -> UploadPartCopyRequest {
        UploadPartCopyRequest(
            bucket: s.text("Bucket"),
            copySource: s.text("CopySource"),
            copySourceIfMatch: s.optionalText("CopySourceIfMatch"),
            copySourceIfModifiedSince: s.optionalTimestamp("CopySourceIfModifiedSince"),
            copySourceIfNoneMatch: s.optionalText("CopySourceIfNoneMatch"),
            copySourceIfUnmodifiedSince: s.optionalTimestamp("CopySourceIfUnmodifiedSince"),
            copySourceRange: s.optionalText("CopySourceRange"),
            key: s.text("Key"),
            partNumber: s.int("PartNumber"),
            uploadId: s.text("UploadId"),
            sseCustomerAlgorithm: s.optionalText("SseCustomerAlgorithm"),
            sseCustomerKey: s.optionalText("SseCustomerKey"),
            sseCustomerKeyMD5: s.optionalText("SseCustomerKeyMD5"),
            copySourceSSECustomerAlgorithm: s.optionalText("CopySourceSSECustomerAlgorithm"),
            copySourceSSECustomerKey: s.optionalText("CopySourceSSECustomerKey"),
            copySourceSSECustomerKeyMD5: s.optionalText("CopySourceSSECustomerKeyMD5"),
            requestPayer: s.optionalText("RequestPayer"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner"),
            expectedSourceBucketOwner: s.optionalText("ExpectedSourceBucketOwner")
        )
    }
}

extension UploadPartRequest: Given {
    static func given(_ s: inout InputSampler) -> UploadPartRequest {
        UploadPartRequest(
            bucket: s.text("Bucket"),
            contentLength: s.optionalInt("ContentLength"),
            contentMD5: s.optionalText("ContentMD5"),
            checksumAlgorithm: s.optionalText("ChecksumAlgorithm"),
            checksumCRC32: s.optionalText("ChecksumCRC32"),
            checksumCRC32C: s.optionalText("ChecksumCRC32C"),
            checksumCRC64NVME: s.optionalText("ChecksumCRC64NVME"),
            checksumSHA1: s.optionalText("ChecksumSHA1"),
            checksumSHA256: s.optionalText("ChecksumSHA256"),
            checksumSHA512: s.optionalText("ChecksumSHA512"),
            checksumMD5: s.optionalText("ChecksumMD5"),
            checksumXXHASH64: s.optionalText("ChecksumXXHASH64"),
            checksumXXHASH3: s.optionalText("ChecksumXXHASH3"),
            checksumXXHASH128: s.optionalText("ChecksumXXHASH128"),
            key: s.text("Key"),
            partNumber: s.int("PartNumber"),
            uploadId: s.text("UploadId"),
            sseCustomerAlgorithm: s.optionalText("SseCustomerAlgorithm"),
            sseCustomerKey: s.optionalText("SseCustomerKey"),
            sseCustomerKeyMD5: s.optionalText("SseCustomerKeyMD5"),
            requestPayer: s.optionalText("RequestPayer"),
            expectedBucketOwner: s.optionalText("ExpectedBucketOwner")
        )
    }
}

extension VersioningConfiguration: Given {
    static func given(_ s: inout InputSampler) -> VersioningConfiguration {
        VersioningConfiguration(
            mfaDelete: s.optionalText("MfaDelete"),
            status: s.optionalText("Status")
        )
    }
}
