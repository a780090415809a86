import Policy
import Service

/// Answers with what `GetObject` would say of an object, without its bytes.
struct HeadObject: Operation {
    static let authorization = Authorization<Input>.whileRunning("s3:GetObject", also: "s3:GetObjectVersion")

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let found = try await call.blobs.object(input.key, in: bucket.contents)
        try call.require(.get, of: input.key, in: bucket, found: found, version: input.versionId)
        try input.refuseWhatIsNotHere()
        guard let object = found else { throw call.missing(input.key, in: bucket) }
        var output = Output()
        input.describe(object, try input.select(object), in: &output)
        return output
    }
}
