import Service

/// S3's words about what buckets are told of themselves.
extension AWSError {
    static let keyWithoutKMS = invalidArgument(
        "a KMSMasterKeyID is not applicable if the default sse algorithm is not aws:kms or aws:kms:dsse",
        name: "ApplyServerSideEncryptionByDefault", value: "AES256")

    // What a bucket has not been told.
    private static func notConfigured(_ code: String, _ message: String, _ bucket: String) -> AWSError {
        AWSError(code, message, status: 404, details: [Detail("BucketName", bucket)])
    }
    static func noCORS(_ bucket: String) -> AWSError {
        notConfigured(
            "NoSuchCORSConfiguration", "The CORS configuration does not exist", bucket)
    }
    static func noLifecycle(_ bucket: String) -> AWSError {
        notConfigured(
            "NoSuchLifecycleConfiguration", "The lifecycle configuration does not exist", bucket)
    }
    static func noReplication(_ bucket: String) -> AWSError {
        notConfigured(
            "ReplicationConfigurationNotFoundError", "The replication configuration was not found", bucket)
    }
    static func noWebsite(_ bucket: String) -> AWSError {
        notConfigured(
            "NoSuchWebsiteConfiguration", "The specified bucket does not have a website configuration", bucket
        )
    }
    static func noObjectLock(_ bucket: String) -> AWSError {
        notConfigured(
            "ObjectLockConfigurationNotFoundError",
            "Object Lock configuration does not exist for this bucket", bucket)
    }
    static func noOwnershipControls(_ bucket: String) -> AWSError {
        notConfigured(
            "OwnershipControlsNotFoundError", "The bucket ownership controls were not found", bucket)
    }
}
