import Policy
import Service

/// Answers with what `GetObject` would say of an object, without its bytes.
struct HeadObject: Operation {
    static let authorization = Authorization<Input>("s3:GetObject") { ask in
        ask.on(S3ARN.object(ask.input.key, in: ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try input.refuseWhatIsNotHere()
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        guard let object = try await call.blobs.object(input.key, in: bucket.contents) else {
            throw call.missing(input.key, in: bucket)
        }
        var output = Output()
        input.describe(object, try input.select(object), in: &output)
        return output
    }
}
