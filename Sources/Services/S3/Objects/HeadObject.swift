import Policy
import Service

/// Answers with what `GetObject` would say of an object, without its bytes.
struct HeadObject: Operation {
    static let authorization = Authorization<Input>.whileRunning("s3:GetObject", also: "s3:GetObjectVersion")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let named = input.versionId.map { VersionID($0) }
        let found = try await call.blobs.version(input.key, named, in: bucket.contents)?.object
        try call.require(.get, of: input.key, in: bucket, found: found, version: input.versionId)
        let version = try input.checkedVersion()
        guard let object = found else { throw try await call.missing(input.key, version, in: bucket) }
        var output = Output()
        input.describe(object, try input.select(object), in: &output)
        output.versionId = bucket.shown(object.version)
        return output
    }
}
