import Policy
import Service
import World

/// Tells how new objects are encrypted: with S3's own keys, unless somebody asked for anything besides.
struct GetBucketEncryption: Operation {
    static let authorization = Authorization<Input>("s3:GetEncryptionConfiguration") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let encryption = bucket.encryption ?? BucketEncryption()
        let rule = ServerSideEncryptionRule(
            applyServerSideEncryptionByDefault: ServerSideEncryptionByDefault(sseAlgorithm: "AES256"),
            bucketKeyEnabled: encryption.usesBucketKey,
            blockedEncryptionTypes: encryption.blockedTypes.map { BlockedEncryptionTypes(encryptionType: $0) }
        )
        return Output(serverSideEncryptionConfiguration: ServerSideEncryptionConfiguration(rules: [rule]))
    }
}
