import Policy
import Service
import World

/// Deletes up to a thousand objects, each by a decision of its own: one that may not be deleted does not
/// keep the others.
struct DeleteObjects: Operation {
    // What may be deleted is asked object by object, and answered object by object.
    static let authorization = Authorization<Input>.whileRunning(
        "s3:DeleteObject", also: "s3:DeleteObjectVersion")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard (1...Limits.page).contains(input.delete.objects.count) else { throw AWSError.malformedXML }
        try await S3Checksums.verifyDocument(call, isRequired: true)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        var deleted: [DeletedObject] = []
        var errors: [ObjectError] = []
        for object in input.delete.objects {
            do {
                deleted.append(try await delete(object, in: bucket, call))
            } catch let error as AWSError {
                errors.append(
                    ObjectError(
                        key: object.key, versionId: object.versionId, code: error.code, message: error.message
                    ))
            } catch let denial as AccessDenied {
                errors.append(
                    ObjectError(
                        key: object.key, versionId: object.versionId, code: "AccessDenied",
                        message: denial.isAmongOwn
                            ? denial.decision.message(resource: .quoted, namingPolicy: true)
                            : AWSError.accessDenied.message))
            }
        }
        return Output(deleted: input.delete.quiet == true ? [] : deleted, errors: errors)
    }

    private static func delete(
        _ object: ObjectIdentifier, in bucket: KnownBucket, _ call: AuthorizedCall
    ) async throws -> DeletedObject {
        try call.require(.delete, of: object.key, in: bucket, version: object.versionId)
        let version = try VersionNames.parse(object.versionId)
        let condition = DeleteCondition(
            eTag: object.eTag, modifiedAt: object.lastModifiedTime, size: object.size)
        let deletion = try await call.delete(object.key, version, in: bucket, if: condition)
        var deleted = DeletedObject(key: object.key, versionId: object.versionId)
        switch deletion {
        case .marked(let marker): deleted.deleteMarkerVersionId = marker.version.rawValue
        case .removed(.deleteMarker(let marker)): deleted.deleteMarkerVersionId = marker.version.rawValue
        case .removed: return deleted
        }
        deleted.deleteMarker = true
        return deleted
    }
}
