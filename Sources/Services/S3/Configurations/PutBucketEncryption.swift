import Policy
import Service
import Wire
import World

/// Says how new objects are to be encrypted. They are anyway, with S3's own keys; a key management service is not here.
struct PutBucketEncryption: Operation {
    static let authorization = Authorization<Input>("s3:PutEncryptionConfiguration") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        try await S3Checksums.verifyDocument(call, isRequired: true)
        let bucket = try call.bucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let rules = input.serverSideEncryptionConfiguration.rules
        guard let rule = rules.first, rules.count == 1 else { throw AWSError.malformedXML }
        if let byDefault = rule.applyServerSideEncryptionByDefault {
            switch byDefault.sseAlgorithm {
            case "AES256":
                guard byDefault.kmsMasterKeyID == nil else { throw AWSError.keyWithoutKMS }
            case "aws:kms", "aws:kms:dsse":
                throw AWSError.notImplemented(header: "SSEAlgorithm")
            default: throw AWSError.malformedXML
            }
        }
        let blocked = rule.blockedEncryptionTypes?.encryptionType
        guard blocked?.allSatisfy({ $0 == "NONE" || $0 == "SSE-C" }) ?? true else {
            throw AWSError.malformedXML
        }
        let encryption = BucketEncryption(
            usesBucketKey: rule.bucketKeyEnabled ?? false, blockedTypes: blocked)
        try await call.change(bucket) { bucket, _ in bucket.encryption = encryption }
        return Output()
    }
}
