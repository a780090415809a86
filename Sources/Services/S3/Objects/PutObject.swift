import Policy
import Service
import Signing
import Vocabulary
import World

/// Stores an object: its bytes go to disk as they arrive, and replace a former object at once.
struct PutObject: Operation {
    static let authorization = Authorization<Input>("s3:PutObject", also: "s3:PutObjectTagging") { ask in
        ask.key("s3:if-match", ask.input.ifMatch)
        ask.key("s3:if-none-match", ask.input.ifNoneMatch)
        ask.key("s3:ObjectCreationOperation", .bool(true))
        ask.input.ask(&ask)
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let attributes = try input.attributes()
        if input.writeOffsetBytes != nil { throw AWSError.notImplemented(header: "x-amz-write-offset-bytes") }
        let tags = try ObjectTags.parse(header: input.tagging)
        let check = try Conditions.requireOfTarget(
            ifMatch: input.ifMatch, ifNoneMatch: input.ifNoneMatch, key: input.key)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        return try await call.inBucket(bucket.name) {
            let body = try await IncomingBody.receive(call)
            var object = StoredObject(
                key: input.key, size: body.size, eTag: body.md5.hex, modifiedAt: call.now.wholeSecond,
                attributes: attributes)
            object.version = bucket.newVersion(call.ids)
            object.tags = tags
            object.checksum = StoredChecksum(body.checksum)
            object = try await call.blobs.put(object, in: bucket.contents, body.received, check: check)
            var output = Output(
                eTag: "\"\(object.eTag)\"", checksumType: object.checksum?.scope.rawValue,
                serverSideEncryption: object.encryption, versionId: bucket.announced(object.version))
            output.set(object.checksum)
            return output
        }
    }
}
