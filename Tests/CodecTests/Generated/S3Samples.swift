// swift-format-ignore-file
// Generated from Models/s3.json (2006-03-01) by Tools/generate. Do not edit.
import Wire

@testable import S3Service

extension AbortIncompleteMultipartUpload: Sampled {
    static func sample(_ s: inout Sampler) -> AbortIncompleteMultipartUpload {
        AbortIncompleteMultipartUpload(
            daysAfterInitiation: s.int()
        )
    }
}

extension AbortMultipartUploadOutput: Sampled {
    static func sample(_ s: inout Sampler) -> AbortMultipartUploadOutput {
        AbortMultipartUploadOutput(
            requestCharged: s.text()
        )
    }
}

extension AccessControlTranslation: Sampled {
    static func sample(_ s: inout Sampler) -> AccessControlTranslation {
        AccessControlTranslation(
            owner: s.text()
        )
    }
}

extension BlockedEncryptionTypes: Sampled {
    static func sample(_ s: inout Sampler) -> BlockedEncryptionTypes {
        BlockedEncryptionTypes(
            encryptionType: s.texts()
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

extension CORSRule: Sampled {
    static func sample(_ s: inout Sampler) -> CORSRule {
        CORSRule(
            id: s.text(),
            allowedHeaders: s.texts(),
            allowedMethods: s.texts(),
            allowedOrigins: s.texts(),
            exposeHeaders: s.texts(),
            maxAgeSeconds: s.int()
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

extension Condition: Sampled {
    static func sample(_ s: inout Sampler) -> Condition {
        Condition(
            httpErrorCodeReturnedEquals: s.text(),
            keyPrefixEquals: s.text()
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

extension DefaultRetention: Sampled {
    static func sample(_ s: inout Sampler) -> DefaultRetention {
        DefaultRetention(
            mode: s.text(),
            days: s.int(),
            years: s.int()
        )
    }
}

extension DeleteMarkerEntry: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteMarkerEntry {
        DeleteMarkerEntry(
            owner: s.structure(),
            key: s.text(),
            versionId: s.text(),
            isLatest: s.bool(),
            lastModified: s.timestamp()
        )
    }
}

extension DeleteMarkerReplication: Sampled {
    static func sample(_ s: inout Sampler) -> DeleteMarkerReplication {
        DeleteMarkerReplication(
            status: s.text()
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

extension Destination: Sampled {
    static func sample(_ s: inout Sampler) -> Destination {
        Destination(
            bucket: s.text(),
            account: s.text(),
            storageClass: s.text(),
            accessControlTranslation: s.structure(),
            encryptionConfiguration: s.structure(),
            replicationTime: s.structure(),
            metrics: s.structure()
        )
    }
}

extension EncryptionConfiguration: Sampled {
    static func sample(_ s: inout Sampler) -> EncryptionConfiguration {
        EncryptionConfiguration(
            replicaKmsKeyID: s.text()
        )
    }
}

extension ErrorDocument: Sampled {
    static func sample(_ s: inout Sampler) -> ErrorDocument {
        ErrorDocument(
            key: s.text()
        )
    }
}

extension ExistingObjectReplication: Sampled {
    static func sample(_ s: inout Sampler) -> ExistingObjectReplication {
        ExistingObjectReplication(
            status: s.text()
        )
    }
}

extension GetBucketAccelerateConfigurationOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketAccelerateConfigurationOutput {
        GetBucketAccelerateConfigurationOutput(
            status: s.text(),
            requestCharged: s.text()
        )
    }
}

extension GetBucketAclOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketAclOutput {
        GetBucketAclOutput(
            owner: s.structure(),
            grants: s.structures()
        )
    }
}

extension GetBucketCorsOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketCorsOutput {
        GetBucketCorsOutput(
            corsRules: s.structures()
        )
    }
}

extension GetBucketEncryptionOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketEncryptionOutput {
        GetBucketEncryptionOutput(
            serverSideEncryptionConfiguration: s.structure()
        )
    }
}

extension GetBucketLifecycleConfigurationOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketLifecycleConfigurationOutput {
        GetBucketLifecycleConfigurationOutput(
            rules: s.structures(),
            transitionDefaultMinimumObjectSize: s.text()
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

extension GetBucketLoggingOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketLoggingOutput {
        GetBucketLoggingOutput(
            loggingEnabled: s.structure()
        )
    }
}

extension GetBucketOwnershipControlsOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketOwnershipControlsOutput {
        GetBucketOwnershipControlsOutput(
            ownershipControls: s.structure()
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

extension GetBucketReplicationOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketReplicationOutput {
        GetBucketReplicationOutput(
            replicationConfiguration: s.structure()
        )
    }
}

extension GetBucketRequestPaymentOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketRequestPaymentOutput {
        GetBucketRequestPaymentOutput(
            payer: s.text()
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

extension GetBucketVersioningOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketVersioningOutput {
        GetBucketVersioningOutput(
            status: s.text(),
            mfaDelete: s.text()
        )
    }
}

extension GetBucketWebsiteOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetBucketWebsiteOutput {
        GetBucketWebsiteOutput(
            redirectAllRequestsTo: s.structure(),
            indexDocument: s.structure(),
            errorDocument: s.structure(),
            routingRules: s.structures()
        )
    }
}

extension GetObjectAclOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetObjectAclOutput {
        GetObjectAclOutput(
            owner: s.structure(),
            grants: s.structures(),
            requestCharged: s.text()
        )
    }
}

extension GetObjectAttributesOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetObjectAttributesOutput {
        GetObjectAttributesOutput(
            deleteMarker: s.bool(),
            lastModified: s.timestamp(),
            versionId: s.text(),
            requestCharged: s.text(),
            eTag: s.text(),
            checksum: s.structure(),
            objectParts: s.structure(),
            storageClass: s.text(),
            objectSize: s.int()
        )
    }
}

extension GetObjectAttributesParts: Sampled {
    static func sample(_ s: inout Sampler) -> GetObjectAttributesParts {
        GetObjectAttributesParts(
            totalPartsCount: s.int(),
            partNumberMarker: s.int(),
            nextPartNumberMarker: s.int(),
            maxParts: s.int(),
            isTruncated: s.bool(),
            parts: s.structures()
        )
    }
}

extension GetObjectLockConfigurationOutput: Sampled {
    static func sample(_ s: inout Sampler) -> GetObjectLockConfigurationOutput {
        GetObjectLockConfigurationOutput(
            objectLockConfiguration: s.structure()
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

extension Grant: Sampled {
    static func sample(_ s: inout Sampler) -> Grant {
        Grant(
            grantee: s.structure(),
            permission: s.text()
        )
    }
}

extension Grantee: Sampled {
    static func sample(_ s: inout Sampler) -> Grantee {
        Grantee(
            displayName: s.text(),
            emailAddress: s.text(),
            id: s.text(),
            type: s.text(),
            uri: s.text()
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

extension IndexDocument: Sampled {
    static func sample(_ s: inout Sampler) -> IndexDocument {
        IndexDocument(
            suffix: s.text()
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

extension LifecycleExpiration: Sampled {
    static func sample(_ s: inout Sampler) -> LifecycleExpiration {
        LifecycleExpiration(
            date: s.timestamp(),
            days: s.int(),
            expiredObjectDeleteMarker: s.bool()
        )
    }
}

extension LifecycleRule: Sampled {
    static func sample(_ s: inout Sampler) -> LifecycleRule {
        LifecycleRule(
            expiration: s.structure(),
            id: s.text(),
            prefix: s.text(),
            filter: s.structure(),
            status: s.text(),
            transitions: s.structures(),
            noncurrentVersionTransitions: s.structures(),
            noncurrentVersionExpiration: s.structure(),
            abortIncompleteMultipartUpload: s.structure()
        )
    }
}

extension LifecycleRuleAndOperator: Sampled {
    static func sample(_ s: inout Sampler) -> LifecycleRuleAndOperator {
        LifecycleRuleAndOperator(
            prefix: s.text(),
            tags: s.structures(),
            objectSizeGreaterThan: s.int(),
            objectSizeLessThan: s.int()
        )
    }
}

extension LifecycleRuleFilter: Sampled {
    static func sample(_ s: inout Sampler) -> LifecycleRuleFilter {
        LifecycleRuleFilter(
            prefix: s.text(),
            tag: s.structure(),
            objectSizeGreaterThan: s.int(),
            objectSizeLessThan: s.int(),
            and: s.structure()
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

extension ListObjectVersionsOutput: Sampled {
    static func sample(_ s: inout Sampler) -> ListObjectVersionsOutput {
        ListObjectVersionsOutput(
            isTruncated: s.bool(),
            keyMarker: s.text(),
            versionIdMarker: s.text(),
            nextKeyMarker: s.text(),
            nextVersionIdMarker: s.text(),
            versions: s.structures(),
            deleteMarkers: s.structures(),
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

extension LoggingEnabled: Sampled {
    static func sample(_ s: inout Sampler) -> LoggingEnabled {
        LoggingEnabled(
            targetBucket: s.text(),
            targetGrants: s.structures(),
            targetPrefix: s.text(),
            targetObjectKeyFormat: s.structure()
        )
    }
}

extension Metrics: Sampled {
    static func sample(_ s: inout Sampler) -> Metrics {
        Metrics(
            status: s.text(),
            eventThreshold: s.structure()
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

extension NoncurrentVersionExpiration: Sampled {
    static func sample(_ s: inout Sampler) -> NoncurrentVersionExpiration {
        NoncurrentVersionExpiration(
            noncurrentDays: s.int(),
            newerNoncurrentVersions: s.int()
        )
    }
}

extension NoncurrentVersionTransition: Sampled {
    static func sample(_ s: inout Sampler) -> NoncurrentVersionTransition {
        NoncurrentVersionTransition(
            noncurrentDays: s.int(),
            storageClass: s.text(),
            newerNoncurrentVersions: s.int()
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

extension ObjectChecksum: Sampled {
    static func sample(_ s: inout Sampler) -> ObjectChecksum {
        ObjectChecksum(
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
            checksumType: s.text()
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

extension ObjectLockConfiguration: Sampled {
    static func sample(_ s: inout Sampler) -> ObjectLockConfiguration {
        ObjectLockConfiguration(
            objectLockEnabled: s.text(),
            rule: s.structure()
        )
    }
}

extension ObjectLockRule: Sampled {
    static func sample(_ s: inout Sampler) -> ObjectLockRule {
        ObjectLockRule(
            defaultRetention: s.structure()
        )
    }
}

extension ObjectPart: Sampled {
    static func sample(_ s: inout Sampler) -> ObjectPart {
        ObjectPart(
            partNumber: s.int(),
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

extension ObjectVersion: Sampled {
    static func sample(_ s: inout Sampler) -> ObjectVersion {
        ObjectVersion(
            eTag: s.text(),
            checksumAlgorithm: s.texts(),
            checksumType: s.text(),
            size: s.int(),
            storageClass: s.text(),
            key: s.text(),
            versionId: s.text(),
            isLatest: s.bool(),
            lastModified: s.timestamp(),
            owner: s.structure(),
            restoreStatus: s.structure()
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

extension OwnershipControls: Sampled {
    static func sample(_ s: inout Sampler) -> OwnershipControls {
        OwnershipControls(
            rules: s.structures()
        )
    }
}

extension OwnershipControlsRule: Sampled {
    static func sample(_ s: inout Sampler) -> OwnershipControlsRule {
        OwnershipControlsRule(
            objectOwnership: s.text()
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

extension PartitionedPrefix: Sampled {
    static func sample(_ s: inout Sampler) -> PartitionedPrefix {
        PartitionedPrefix(
            partitionDateSource: s.text()
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

extension Redirect: Sampled {
    static func sample(_ s: inout Sampler) -> Redirect {
        Redirect(
            hostName: s.text(),
            httpRedirectCode: s.text(),
            protocol: s.text(),
            replaceKeyPrefixWith: s.text(),
            replaceKeyWith: s.text()
        )
    }
}

extension RedirectAllRequestsTo: Sampled {
    static func sample(_ s: inout Sampler) -> RedirectAllRequestsTo {
        RedirectAllRequestsTo(
            hostName: s.text(),
            protocol: s.text()
        )
    }
}

extension ReplicaModifications: Sampled {
    static func sample(_ s: inout Sampler) -> ReplicaModifications {
        ReplicaModifications(
            status: s.text()
        )
    }
}

extension ReplicationConfiguration: Sampled {
    static func sample(_ s: inout Sampler) -> ReplicationConfiguration {
        ReplicationConfiguration(
            role: s.text(),
            rules: s.structures()
        )
    }
}

extension ReplicationRule: Sampled {
    static func sample(_ s: inout Sampler) -> ReplicationRule {
        ReplicationRule(
            id: s.text(),
            priority: s.int(),
            prefix: s.text(),
            filter: s.structure(),
            status: s.text(),
            sourceSelectionCriteria: s.structure(),
            existingObjectReplication: s.structure(),
            destination: s.structure(),
            deleteMarkerReplication: s.structure()
        )
    }
}

extension ReplicationRuleAndOperator: Sampled {
    static func sample(_ s: inout Sampler) -> ReplicationRuleAndOperator {
        ReplicationRuleAndOperator(
            prefix: s.text(),
            tags: s.structures()
        )
    }
}

extension ReplicationRuleFilter: Sampled {
    static func sample(_ s: inout Sampler) -> ReplicationRuleFilter {
        ReplicationRuleFilter(
            prefix: s.text(),
            tag: s.structure(),
            and: s.structure()
        )
    }
}

extension ReplicationTime: Sampled {
    static func sample(_ s: inout Sampler) -> ReplicationTime {
        ReplicationTime(
            status: s.text(),
            time: s.structure()
        )
    }
}

extension ReplicationTimeValue: Sampled {
    static func sample(_ s: inout Sampler) -> ReplicationTimeValue {
        ReplicationTimeValue(
            minutes: s.int()
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

extension RoutingRule: Sampled {
    static func sample(_ s: inout Sampler) -> RoutingRule {
        RoutingRule(
            condition: s.structure(),
            redirect: s.structure()
        )
    }
}

extension ServerSideEncryptionByDefault: Sampled {
    static func sample(_ s: inout Sampler) -> ServerSideEncryptionByDefault {
        ServerSideEncryptionByDefault(
            sseAlgorithm: s.text(),
            kmsMasterKeyID: s.text()
        )
    }
}

extension ServerSideEncryptionConfiguration: Sampled {
    static func sample(_ s: inout Sampler) -> ServerSideEncryptionConfiguration {
        ServerSideEncryptionConfiguration(
            rules: s.structures()
        )
    }
}

extension ServerSideEncryptionRule: Sampled {
    static func sample(_ s: inout Sampler) -> ServerSideEncryptionRule {
        ServerSideEncryptionRule(
            applyServerSideEncryptionByDefault: s.structure(),
            bucketKeyEnabled: s.bool(),
            blockedEncryptionTypes: s.structure()
        )
    }
}

extension SimplePrefix: Sampled {
    static func sample(_ s: inout Sampler) -> SimplePrefix {
        SimplePrefix()
    }
}

extension SourceSelectionCriteria: Sampled {
    static func sample(_ s: inout Sampler) -> SourceSelectionCriteria {
        SourceSelectionCriteria(
            sseKmsEncryptedObjects: s.structure(),
            replicaModifications: s.structure()
        )
    }
}

extension SseKmsEncryptedObjects: Sampled {
    static func sample(_ s: inout Sampler) -> SseKmsEncryptedObjects {
        SseKmsEncryptedObjects(
            status: s.text()
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

extension TargetGrant: Sampled {
    static func sample(_ s: inout Sampler) -> TargetGrant {
        TargetGrant(
            grantee: s.structure(),
            permission: s.text()
        )
    }
}

extension TargetObjectKeyFormat: Sampled {
    static func sample(_ s: inout Sampler) -> TargetObjectKeyFormat {
        TargetObjectKeyFormat(
            simplePrefix: s.structure(),
            partitionedPrefix: s.structure()
        )
    }
}

extension Transition: Sampled {
    static func sample(_ s: inout Sampler) -> Transition {
        Transition(
            date: s.timestamp(),
            days: s.int(),
            storageClass: s.text()
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
