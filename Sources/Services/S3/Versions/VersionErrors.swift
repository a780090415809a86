import Service
import Vocabulary

/// S3's words about versions.
extension AWSError {
    /// When the latest that is known of the key is that it has no object any more.
    static func noSuchKey(_ marker: DeleteMarker) -> AWSError {
        var error = noSuchKey(marker.key)
        error.headers = marker.headers
        return error
    }

    static func noSuchVersion(_ version: String, of key: String) -> AWSError {
        AWSError(
            "NoSuchVersion", "The specified version does not exist.", status: 404,
            details: [Detail("Key", key), Detail("VersionId", version)])
    }

    /// Of a marker there is nothing to get.
    /// https://docs.aws.amazon.com/AmazonS3/latest/userguide/DeleteMarker.html
    static func deleteMarker(_ marker: DeleteMarker, method: String) -> AWSError {
        var error = notTheOwners(method: method, of: "DeleteMarker")
        error.headers =
            marker.headers + [Detail("Allow", "DELETE"), Detail("Last-Modified", marker.modifiedAt.http)]
        return error
    }

    static let markerAsCopySource = invalidRequest(
        "The source of a copy request may not specifically refer to a delete marker by version id.")

    static func versionMarkerAlone(_ marker: String) -> AWSError {
        invalidArgument(
            "A version-id marker cannot be specified without a key marker.", name: "version-id-marker",
            value: marker)
    }

    static let noVersioningStatus = AWSError(
        "IllegalVersioningConfigurationException",
        "The Versioning element must be specified", status: 400)
}

extension DeleteMarker {
    fileprivate var headers: [AWSError.Detail] {
        [
            AWSError.Detail("x-amz-delete-marker", "true"),
            AWSError.Detail("x-amz-version-id", version.rawValue),
        ]
    }
}
