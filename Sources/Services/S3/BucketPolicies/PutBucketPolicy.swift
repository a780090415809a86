import Policy
import Service
import Vocabulary
import Wire
import World

/// Puts a policy on a bucket, over a former one. That it takes the caller's own access away need not be confirmed:
/// AWS takes the header and refuses nothing for want of it.
struct PutBucketPolicy: Operation {
    static let authorization = Authorization<Input>("s3:PutBucketPolicy") { ask in
        ask.on(S3ARN.bucket(ask.input.bucket))
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        let bucket = try call.ownBucket(input.bucket, expectedOwner: input.expectedBucketOwner)
        let text = try await S3Checksums.document(call, isRequired: false)
        let document = try PolicyDocument.ofBucket(bucket.name, text)
        let caller = call.caller
        try await call.change(bucket) { bucket, draft in
            bucket.policy = try document.boundToPrincipals(draft)
            if bucket.publicAccessBlock?.blocksPublicPolicy == true, document.isPublic {
                throw AWSError.publicPolicyBlocked(caller.arn, bucket.arn)
            }
        }
        return Output()
    }
}

extension PolicyDocument {
    fileprivate static func ofBucket(_ name: String, _ bytes: [UInt8]) throws -> PolicyDocument {
        // What is no text is no JSON either.
        let text = String(validating: bytes, as: UTF8.self) ?? ""
        do throws(PolicyError) {
            return try PolicyDocument.bucketPolicy(text, of: name)
        } catch {
            throw AWSError(error.code, error.message, status: 400)
        }
    }

    fileprivate func boundToPrincipals(_ known: some Knowing) throws -> PolicyDocument {
        do throws(UnknownPrincipal) { return try bound(in: known) } catch {
            throw AWSError.invalidPrincipal
        }
    }
}
