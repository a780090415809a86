// swift-format-ignore-file
// Generated from Models/s3.json (2006-03-01) by Tools/generate. Do not edit.
import Wire

@testable import S3Service

extension AbortMultipartUploadOutput: Sampled {
    static func sample(_ s: inout Sampler) -> AbortMultipartUploadOutput {
        AbortMultipartUploadOutput(
            requestCharged: s.text()
        )
    }
}

extension Bucket: Sampled {
    static func sample(_ s: inout Sampler) -> Bucket {
        Bucket(
            name: s.text(),
            creationDate: s.timestamp(),
            bucketRegion: s.text(),
            bucketArn: s.text()
        )
    }
}

extension CommonPrefix: Sampled {
    static func sample(_ s: inout Sampler) -> CommonPrefix {
        CommonPrefix(
            prefix: s.text()
        )
    }
}

extension CompleteMultipartUploadOutput: Sampled {
    static func sample(_ s: inout Sampler) -> CompleteMultipartUploadOutput {
        CompleteMultipartUploadOutput(
            location: s.text(),
            bucket: s.text(),
            key: s.text(),
            expiration: s.text(),
            eTag: s.text(),
            checksumCRC32: s.text(),
            checksumCRC32C: s.text(),
            checksumCRC64NVME: s.text(),
            checksumSHA1: s.text(),
            checksumSHA256: s.text(),
            checksumSHA512: s.text(),
            checksumMD5: s.text(),
            checksumXXHASH64: s.text(),
            checksumXXHASH3: s.text(),
            checksumXXHASH128: s.text(),
            checksumType: s.text(),
            serverSideEncryption: s.text(),
            versionId: s.text(),
            ssekmsKeyId: s.text(),
            bucketKeyEnabled: s.bool(),
            requestCharged: s.text()
        )
    }
}

extension CopyObjectOutput: Sampled {
    static func sample(_ s: inout Sampler) -> CopyObjectOutput {
        CopyObjectOutput(
            copyObjectResult: s.structure(),
            expiration: s.text(),
            copySourceVersionId: s.text(),
            versionId: s.text(),
            serverSideEncryption: s.text(),
            sseCustomerAlgorithm: s.text(),
            sseCustomerKeyMD5: s.text(),
            ssekmsKeyId: s.text(),
            ssekmsEncryptionContext: s.text(),
            bucketKeyEnabled: s.bool(),
            requestCharged: s.text()
        )
    }
}

extension CopyObjectResult: Sampled {
    static func sample(_ s: inout Sampler) -> CopyObjectResult {
        CopyObjectResult(
            eTag: s.text(),
            lastModified: s.timestamp(),
            checksumType: s.text(),
            checksumCRC32: s.text(),
            checksumCRC32C: s.text(),
            checksumCRC64NVME: s.text(),
            checksumSHA1: s.text(),
            checksumSHA256: s.text(),
            checksumSHA512: s.text(),
            checksumMD5: s.text(),
            checksumXXHASH64: s.text(),
            checksumXXHASH3: s.text(),
            checksumXXHASH128: s.text()
        )
    }
}

extension CopyPartResult: Sampled {
    static func sample(_ s: inout Sampler) -> CopyPartResult {
        CopyPartResult(
            eTag: s.text(),
            lastModified: s.timestamp(),
            checksumCRC32: s.text(),
            checksumCRC32C: s.text(),
            checksumCRC64NVME: s.text(),
            checksumSHA1: s.text(),
            checksumSHA256: s.text(),
            checksumSHA512: s.text(),
            checksumMD5: s.text(),
            checksumXXHASH64: s.text(),
            checksumXXHASH3: s.text(),
            checksumXXHASH128: s.text()
        )
    }
}

extension CreateBucketOutput: Sampled {
    static func sample(_ s: inout Sampler) -> CreateBucketOutput {
        CreateBucketOutput(
            location: s.text(),
            bucketArn: s.text()
        )
    }
}

extension CreateMultipartUploadOutput: Sampled {
    static func sample(_ s: inout Sampler) -> CreateMultipartUploadOutput {
        CreateMultipartUploadOutput(
            abortDate: s.timestamp(),
            abortRuleId: s.text(),
            bucket: s.text(),
            key: s.text(),
            uploadId: s.text(),
            serverSideEncryption: s.text(),
            sseCustomerAlgorithm: s.text(),
            sseCustomerKeyMD5: s.text(),
            ssekmsKeyId: s.text(),
            ssekmsEncryptionContext: s.text(),
            bucketKeyEnabled: s.bool(),
            requestCharged: s.text(),
            checksumAlgorithm: s.text(),
            checksumType: s.text()
        )
    }
}

extension DeleteObjectOutput: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteObjectOutput {
        DeleteObjectOutput(
            deleteMarker: s.bool(),
            versionId: s.text(),
            requestCharged: s.text()
        )
    }
}

extension DeleteObjectTaggingOutput: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteObjectTaggingOutput {
        DeleteObjectTaggingOutput(
            versionId: s.text()
        )
    }
}

extension DeleteObjectsOutput: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteObjectsOutput {
        DeleteObjectsOutput(
            deleted: s.structures(),
            requestCharged: s.text(),
            errors: s.structures()
        )
    }
}

extension DeletedObject: Sampled {
    static func sample(_ s: inout Sampler) -> DeletedObject {
        DeletedObject(
            key: s.text(),
            versionId: s.text(),
            deleteMarker: s.bool(),
            deleteMarkerVersionId: s.text()
        )
    }
}

extension GetBucketLocationOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketLocationOutput {
        GetBucketLocationOutput(
            locationConstraint: s.text()
        )
    }
}

extension GetBucketPolicyOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketPolicyOutput {
        GetBucketPolicyOutput(
            policy: .none
        )
    }
}

extension GetBucketPolicyStatusOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketPolicyStatusOutput {
        GetBucketPolicyStatusOutput(
            policyStatus: s.structure()
        )
    }
}

extension GetBucketTaggingOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketTaggingOutput {
        GetBucketTaggingOutput(
            tagSet: s.structures()
        )
    }
}

extension GetObjectOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetObjectOutput {
        GetObjectOutput(
            body: .none,
            deleteMarker: s.bool(),
            acceptRanges: s.text(),
            expiration: s.text(),
            restore: s.text(),
            lastModified: s.timestamp(),
            contentLength: s.int(),
            eTag: s.text(),
            checksumCRC32: s.text(),
            checksumCRC32C: s.text(),
            checksumCRC64NVME: s.text(),
            checksumSHA1: s.text(),
            checksumSHA256: s.text(),
            checksumSHA512: s.text(),
            checksumMD5: s.text(),
            checksumXXHASH64: s.text(),
            checksumXXHASH3: s.text(),
            checksumXXHASH128: s.text(),
            checksumType: s.text(),
            missingMeta: s.int(),
            versionId: s.text(),
            cacheControl: s.text(),
            contentDisposition: s.text(),
            contentEncoding: s.text(),
            contentLanguage: s.text(),
            contentRange: s.text(),
            contentType: s.text(),
            expires: s.text(),
            websiteRedirectLocation: s.text(),
            serverSideEncryption: s.text(),
            metadata: s.textMap(),
            sseCustomerAlgorithm: s.text(),
            sseCustomerKeyMD5: s.text(),
            ssekmsKeyId: s.text(),
            bucketKeyEnabled: s.bool(),
            storageClass: s.text(),
            requestCharged: s.text(),
            replicationStatus: s.text(),
            partsCount: s.int(),
            tagCount: s.int(),
            objectLockMode: s.text(),
            objectLockRetainUntilDate: s.timestamp(),
            objectLockLegalHoldStatus: s.text(),
            statusCode: s.status()
        )
    }
}

extension GetObjectTaggingOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetObjectTaggingOutput {
        GetObjectTaggingOutput(
            versionId: s.text(),
            tagSet: s.structures()
        )
    }
}

extension GetPublicAccessBlockOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetPublicAccessBlockOutput {
        GetPublicAccessBlockOutput(
            publicAccessBlockConfiguration: s.structure()
        )
    }
}

extension HeadBucketOutput: Sampled {
    static func sample(_ s: inout Sampler) -> HeadBucketOutput {
        HeadBucketOutput(
            bucketArn: s.text(),
            bucketLocationType: s.text(),
            bucketLocationName: s.text(),
            bucketRegion: s.text(),
            accessPointAlias: s.bool()
        )
    }
}

extension HeadObjectOutput: Sampled {
    static func sample(_ s: inout Sampler) -> HeadObjectOutput {
        HeadObjectOutput(
            deleteMarker: s.bool(),
            acceptRanges: s.text(),
            expiration: s.text(),
            restore: s.text(),
            archiveStatus: s.text(),
            lastModified: s.timestamp(),
            contentLength: s.int(),
            checksumCRC32: s.text(),
            checksumCRC32C: s.text(),
            checksumCRC64NVME: s.text(),
            checksumSHA1: s.text(),
            checksumSHA256: s.text(),
            checksumSHA512: s.text(),
            checksumMD5: s.text(),
            checksumXXHASH64: s.text(),
            checksumXXHASH3: s.text(),
            checksumXXHASH128: s.text(),
            checksumType: s.text(),
            eTag: s.text(),
            missingMeta: s.int(),
            versionId: s.text(),
            cacheControl: s.text(),
            contentDisposition: s.text(),
            contentEncoding: s.text(),
            contentLanguage: s.text(),
            contentType: s.text(),
            contentRange: s.text(),
            expires: s.text(),
            websiteRedirectLocation: s.text(),
            serverSideEncryption: s.text(),
            metadata: s.textMap(),
            sseCustomerAlgorithm: s.text(),
            sseCustomerKeyMD5: s.text(),
            ssekmsKeyId: s.text(),
            bucketKeyEnabled: s.bool(),
            storageClass: s.text(),
            requestCharged: s.text(),
            replicationStatus: s.text(),
            partsCount: s.int(),
            tagCount: s.int(),
            objectLockMode: s.text(),
            objectLockRetainUntilDate: s.timestamp(),
            objectLockLegalHoldStatus: s.text(),
            statusCode: s.status()
        )
    }
}

extension Initiator: Sampled {
    static func sample(_ s: inout Sampler) -> Initiator {
        Initiator(
            id: s.text(),
            displayName: s.text()
        )
    }
}

extension ListBucketsOutput: Sampled {
    static func sample(_ s: inout Sampler) -> ListBucketsOutput {
        ListBucketsOutput(
            buckets: s.structures(),
            owner: s.structure(),
            continuationToken: s.text(),
            prefix: s.text()
        )
    }
}

extension ListMultipartUploadsOutput: Sampled {
    static func sample(_ s: inout Sampler) -> ListMultipartUploadsOutput {
        ListMultipartUploadsOutput(
            bucket: s.text(),
            keyMarker: s.text(),
            uploadIdMarker: s.text(),
            nextKeyMarker: s.text(),
            prefix: s.text(),
            delimiter: s.text(),
            nextUploadIdMarker: s.text(),
            maxUploads: s.int(),
            isTruncated: s.bool(),
            uploads: s.structures(),
            commonPrefixes: s.structures(),
            encodingType: s.text(),
            requestCharged: s.text()
        )
    }
}

extension ListObjectsOutput: Sampled {
    static func sample(_ s: inout Sampler) -> ListObjectsOutput {
        ListObjectsOutput(
            isTruncated: s.bool(),
            marker: s.text(),
            nextMarker: s.text(),
            contents: s.structures(),
            name: s.text(),
            prefix: s.text(),
            delimiter: s.text(),
            maxKeys: s.int(),
            commonPrefixes: s.structures(),
            encodingType: s.text(),
            requestCharged: s.text()
        )
    }
}

extension ListObjectsV2Output: Sampled {
    static func sample(_ s: inout Sampler) -> ListObjectsV2Output {
        ListObjectsV2Output(
            isTruncated: s.bool(),
            contents: s.structures(),
            name: s.text(),
            prefix: s.text(),
            delimiter: s.text(),
            maxKeys: s.int(),
            commonPrefixes: s.structures(),
            encodingType: s.text(),
            keyCount: s.int(),
            continuationToken: s.text(),
            nextContinuationToken: s.text(),
            startAfter: s.text(),
            requestCharged: s.text()
        )
    }
}

extension ListPartsOutput: Sampled {
    static func sample(_ s: inout Sampler) -> ListPartsOutput {
        ListPartsOutput(
            abortDate: s.timestamp(),
            abortRuleId: s.text(),
            bucket: s.text(),
            key: s.text(),
            uploadId: s.text(),
            partNumberMarker: s.int(),
            nextPartNumberMarker: s.int(),
            maxParts: s.int(),
            isTruncated: s.bool(),
            parts: s.structures(),
            initiator: s.structure(),
            owner: s.structure(),
            storageClass: s.text(),
            requestCharged: s.text(),
            checksumAlgorithm: s.text(),
            checksumType: s.text()
        )
    }
}

extension MultipartUpload: Sampled {
    static func sample(_ s: inout Sampler) -> MultipartUpload {
        MultipartUpload(
            uploadId: s.text(),
            key: s.text(),
            initiated: s.timestamp(),
            storageClass: s.text(),
            owner: s.structure(),
            initiator: s.structure(),
            checksumAlgorithm: s.text(),
            checksumType: s.text()
        )
    }
}

extension Object: Sampled {
    static func sample(_ s: inout Sampler) -> Object {
        Object(
            key: s.text(),
            lastModified: s.timestamp(),
            eTag: s.text(),
            checksumAlgorithm: s.texts(),
            checksumType: s.text(),
            size: s.int(),
            storageClass: s.text(),
            owner: s.structure(),
            restoreStatus: s.structure()
        )
    }
}

extension ObjectError: Sampled {
    static func sample(_ s: inout Sampler) -> ObjectError {
        ObjectError(
            key: s.text(),
            versionId: s.text(),
            code: s.text(),
            message: s.text()
        )
    }
}

extension Owner: Sampled {
    static func sample(_ s: inout Sampler) -> Owner {
        Owner(
            displayName: s.text(),
            id: s.text()
        )
    }
}

extension Part: Sampled {
    static func sample(_ s: inout Sampler) -> Part {
        Part(
            partNumber: s.int(),
            lastModified: s.timestamp(),
            eTag: s.text(),
            size: s.int(),
            checksumCRC32: s.text(),
            checksumCRC32C: s.text(),
            checksumCRC64NVME: s.text(),
            checksumSHA1: s.text(),
            checksumSHA256: s.text(),
            checksumSHA512: s.text(),
            checksumMD5: s.text(),
            checksumXXHASH64: s.text(),
            checksumXXHASH3: s.text(),
            checksumXXHASH128: s.text()
        )
    }
}

extension PolicyStatus: Sampled {
    static func sample(_ s: inout Sampler) -> PolicyStatus {
        PolicyStatus(
            isPublic: s.bool()
        )
    }
}

extension PublicAccessBlockConfiguration: Sampled {
    static func sample(_ s: inout Sampler) -> PublicAccessBlockConfiguration {
        PublicAccessBlockConfiguration(
            blockPublicAcls: s.bool(),
            ignorePublicAcls: s.bool(),
            blockPublicPolicy: s.bool(),
            restrictPublicBuckets: s.bool()
        )
    }
}

extension PutObjectOutput: Sampled {
    static func sample(_ s: inout Sampler) -> PutObjectOutput {
        PutObjectOutput(
            expiration: s.text(),
            eTag: s.text(),
            checksumCRC32: s.text(),
            checksumCRC32C: s.text(),
            checksumCRC64NVME: s.text(),
            checksumSHA1: s.text(),
            checksumSHA256: s.text(),
            checksumSHA512: s.text(),
            checksumMD5: s.text(),
            checksumXXHASH64: s.text(),
            checksumXXHASH3: s.text(),
            checksumXXHASH128: s.text(),
            checksumType: s.text(),
            serverSideEncryption: s.text(),
            versionId: s.text(),
            sseCustomerAlgorithm: s.text(),
            sseCustomerKeyMD5: s.text(),
            ssekmsKeyId: s.text(),
            ssekmsEncryptionContext: s.text(),
            bucketKeyEnabled: s.bool(),
            size: s.int(),
            requestCharged: s.text()
        )
    }
}

extension PutObjectTaggingOutput: Sampled {
    static func sample(_ s: inout Sampler) -> PutObjectTaggingOutput {
        PutObjectTaggingOutput(
            versionId: s.text()
        )
    }
}

extension RestoreStatus: Sampled {
    static func sample(_ s: inout Sampler) -> RestoreStatus {
        RestoreStatus(
            isRestoreInProgress: s.bool(),
            restoreExpiryDate: s.timestamp()
        )
    }
}

extension Tag: Sampled {
    static func sample(_ s: inout Sampler) -> Tag {
        Tag(
            key: s.text(),
            value: s.text()
        )
    }
}

extension UploadPartCopyOutput: Sampled {
    static func sample(_ s: inout Sampler) -> UploadPartCopyOutput {
        UploadPartCopyOutput(
            copySourceVersionId: s.text(),
            copyPartResult: s.structure(),
            serverSideEncryption: s.text(),
            sseCustomerAlgorithm: s.text(),
            sseCustomerKeyMD5: s.text(),
            ssekmsKeyId: s.text(),
            bucketKeyEnabled: s.bool(),
            requestCharged: s.text()
        )
    }
}

extension UploadPartOutput: Sampled {
    static func sample(_ s: inout Sampler) -> UploadPartOutput {
        UploadPartOutput(
            serverSideEncryption: s.text(),
            eTag: s.text(),
            checksumCRC32: s.text(),
            checksumCRC32C: s.text(),
            checksumCRC64NVME: s.text(),
            checksumSHA1: s.text(),
            checksumSHA256: s.text(),
            checksumSHA512: s.text(),
            checksumMD5: s.text(),
            checksumXXHASH64: s.text(),
            checksumXXHASH3: s.text(),
            checksumXXHASH128: s.text(),
            sseCustomerAlgorithm: s.text(),
            sseCustomerKeyMD5: s.text(),
            ssekmsKeyId: s.text(),
            bucketKeyEnabled: s.bool(),
            requestCharged: s.text()
        )
    }
}
