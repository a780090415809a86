import Policy
import Service
import World

/// Deletes an object, or a version of it; that it was not there is no error.
struct DeleteObject: Operation {
    static let authorization = Authorization<Input>.whileRunning(
        "s3:DeleteObject", also: "s3:DeleteObjectVersion")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        try call.require(.delete, of: input.key, in: bucket, version: input.versionId) { keys in
            keys.set("s3:if-match", input.ifMatch)
        }
        let version = try VersionNames.parse(input.versionId)
        let condition = DeleteCondition(
            eTag: input.ifMatch, modifiedAt: input.ifMatchLastModifiedTime, size: input.ifMatchSize)
        switch try await call.delete(input.key, version, in: bucket, if: condition) {
        case .marked(let marker): return Output(deleteMarker: true, versionId: marker.version.rawValue)
        case .removed(.deleteMarker): return Output(deleteMarker: true, versionId: input.versionId)
        case .removed: return Output(versionId: input.versionId)
        }
    }
}
