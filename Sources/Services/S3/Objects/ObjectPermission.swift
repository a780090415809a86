import Policy
import Service
import World

/// What is asked of an object once it is known how it was found.
enum ObjectPermission: String {
    case get = "GetObject"
    case getACL = "GetObjectAcl"
    case getAttributes = "GetObjectAttributes"
    case delete = "DeleteObject"
    case getTagging = "GetObjectTagging"
    case putTagging = "PutObjectTagging"
    case deleteTagging = "DeleteObjectTagging"

    /// Who names a version needs another permission: `s3:GetObjectVersion`.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
    func action(version: String?) -> String {
        guard version != nil else { return "s3:\(rawValue)" }
        return switch self {
        case .get: "s3:GetObjectVersion"
        case .getACL: "s3:GetObjectVersionAcl"
        case .getAttributes: "s3:GetObjectVersionAttributes"
        case .delete: "s3:DeleteObjectVersion"
        case .getTagging: "s3:GetObjectVersionTagging"
        case .putTagging: "s3:PutObjectVersionTagging"
        case .deleteTagging: "s3:DeleteObjectVersionTagging"
        }
    }
}

extension AuthorizedCall {
    /// Asks for the object as it was found, with its tags; what is not there has none.
    func require(
        _ permission: ObjectPermission, of key: String, in bucket: KnownBucket, found: StoredObject? = nil,
        version: String? = nil, _ more: (inout Keys) -> Void = { _ in }
    ) throws {
        var keys = Keys()
        keys.set("s3:VersionId", version)
        if let found { keys.existingTags(found.tags) }
        more(&keys)
        try require(
            permission.action(version: version), on: S3ARN.object(key, in: bucket.name), keys: keys)
    }
}
