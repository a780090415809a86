import Policy
import Service
import Wire

/// Answers with an object, or a range of its bytes, as they come from disk.
struct GetObject: Operation {
    static let authorization = Authorization<Input>("s3:GetObject") { ask in
        ask.on(S3ARN.object(ask.input.key, in: ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try input.refuseWhatIsNotHere()
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        guard let blob = try await call.blobs.open(input.key, in: bucket.contents) else {
            throw call.missing(input.key, in: bucket)
        }
        let selection = try input.select(blob.object)
        let body: Body =
            switch selection {
            case .none: .none
            case .whole: .stream(blob.bytes)
            case .bytes(let range): .stream(blob.bytes(range))
            }
        var output = Output(body: body)
        input.describe(blob.object, selection, in: &output)
        return output
    }
}
