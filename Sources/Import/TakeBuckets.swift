import Policy
import S3Service
import Vocabulary
import World

/// Policies of buckets.
extension Taking {
    mutating func bucketPolicies(_ files: [BucketPolicyFile]) throws {
        for file in files {
            _ = try attempt("policy of the bucket \(file.bucket)") { me in try me.bucketPolicy(file) }
        }
    }

    private mutating func bucketPolicy(_ file: BucketPolicyFile) throws {
        guard BucketName.isValid(file.bucket) else { throw Refusal("this is no name of a bucket") }
        guard let document = PolicyDocument(stored: file.text, as: .resource) else {
            throw Refusal("it is no policy: \(PolicyDocument.objection(to: file.text, as: .resource))")
        }
        let known = draft.bucket(file.bucket)
        if let known, known.account != account {
            throw Refusal("the bucket is here already, and belongs to the account \(known.account)")
        }
        var bucket = known ?? Bucket(name: file.bucket, account: account, region: region, createdAt: now)
        bucket.policy = bound(document, of: "bucket \(file.bucket)")
        if known == nil {
            newBuckets.append(bucket)
            note(
                "bucket \(file.bucket)",
                "it is made without objects, in \(region), and blocks public access as every new bucket does")
        }
        try declare(bucket, former: known, a: "bucket")
    }
}
