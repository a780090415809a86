import Policy
import Service
import Wire

/// Answers with an object, or a range of its bytes, as they come from disk.
struct GetObject: Operation {
    static let authorization = Authorization<Input>.whileRunning("s3:GetObject", also: "s3:GetObjectVersion")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let found = try await call.blobs.open(
            input.key, input.versionId.map { VersionID($0) }, in: bucket.contents)
        try call.require(.get, of: input.key, in: bucket, found: found?.object, version: input.versionId)
        let version = try input.checkedVersion()
        guard let blob = found else { throw try await call.missing(input.key, version, in: bucket) }
        let selection = try input.select(blob.object)
        let body: Body =
            switch selection {
            case .none: .none
            case .whole: .stream(blob.bytes)
            case .bytes(let range): .stream(blob.bytes(range))
            }
        var output = Output(body: body)
        input.describe(blob.object, selection, in: &output)
        output.versionId = bucket.shown(blob.object.version)
        return output
    }
}
