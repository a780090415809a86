import Policy
import Service
import Vocabulary
import World

/// Creates a bucket, in the region that the request was signed for.
struct CreateBucket: Operation {
    static let authorization = Authorization<Input>("s3:CreateBucket", also: "s3:TagResource") { ask in
        let input = ask.input
        let configuration = input.createBucketConfiguration
        ask.on(S3ARN.bucket(input.bucket)) { keys in
            keys.set("s3:LocationConstraint", configuration?.locationConstraint)
            keys.set("s3:x-amz-acl", input.acl)
            keys.set("s3:x-amz-grant-full-control", input.grantFullControl)
            keys.set("s3:x-amz-grant-read", input.grantRead)
            keys.set("s3:x-amz-grant-read-acp", input.grantReadACP)
            keys.set("s3:x-amz-grant-write", input.grantWrite)
            keys.set("s3:x-amz-grant-write-acp", input.grantWriteACP)
            keys.set("s3:x-amz-object-ownership", input.objectOwnership)
        }
        let tags = (configuration?.tags ?? []).map { KnownTag(key: $0.key, value: $0.value) }
        if !tags.isEmpty {
            ask.requestTags(tags)
            ask.also("s3:TagResource", on: S3ARN.bucket(input.bucket)) { $0.requestTags(tags) }
        }
    }

    static func run(_ input: Input, in call: AuthorizedCall) async throws -> Output {
        guard BucketName.isValid(input.bucket) else { throw AWSError.invalidBucketName(input.bucket) }
        try refuseWhatIsNotHere(input)
        let configuration = input.createBucketConfiguration
        var bucket = KnownBucket(
            name: input.bucket, account: call.account,
            region: try region(for: configuration?.locationConstraint, at: call.region), createdAt: call.now)
        bucket.tags = try ObjectTags.checkedOfBucket(
            (configuration?.tags ?? []).map { KnownTag(key: $0.key, value: $0.value) })
        let new = bucket
        // The name may have been closed in its former life, at this very moment by the clock.
        try await call.blobs.reopen(new.contents)
        try await call.write { draft in
            if let existing = draft.bucket(new.name) {
                guard existing.account == new.account else { throw AWSError.bucketAlreadyExists(new.name) }
                // us-east-1 has answered so since before the other regions were.
                guard existing.region == .usEast1, new.region == .usEast1 else {
                    throw AWSError.bucketAlreadyOwnedByYou(new.name)
                }
                return
            }
            guard draft.buckets(in: new.account).count < Limits.buckets else { throw AWSError.tooManyBuckets }
            try draft.put(new)
        }
        return Output(location: "/\(new.name)", bucketArn: new.arn)
    }

    private static func refuseWhatIsNotHere(_ input: Input) throws {
        if let acl = input.acl, acl != "private" { throw AWSError.bucketACLWithOwnership }
        let grants = [
            input.grantFullControl, input.grantRead, input.grantReadACP, input.grantWrite,
            input.grantWriteACP,
        ]
        guard grants.allSatisfy({ $0 == nil }) else { throw AWSError.bucketACLWithOwnership }
        if input.objectLockEnabledForBucket == true {
            throw AWSError.notImplemented(header: "x-amz-bucket-object-lock-enabled")
        }
        if let ownership = input.objectOwnership, ownership != "BucketOwnerEnforced" {
            throw AWSError.notImplemented(header: "x-amz-object-ownership")
        }
        let configuration = input.createBucketConfiguration
        guard configuration?.location == nil, configuration?.bucket?.type == nil else {
            throw AWSError.notImplemented(header: "CreateBucketConfiguration")
        }
    }

    /// us-east-1's endpoint makes buckets in any region; the others only in their own, and want to be told.
    private static func region(for constraint: String?, at endpoint: Region) throws -> Region {
        guard let constraint, !constraint.isEmpty else {
            guard endpoint == .usEast1 else { throw AWSError.illegalLocation(nil) }
            return endpoint
        }
        let region = constraint == "EU" ? Region("eu-west-1") : Region(constraint)
        guard region != .usEast1, isRegion(region.rawValue) else {
            throw AWSError.invalidLocation(constraint)
        }
        guard endpoint == .usEast1 || endpoint == region else { throw AWSError.illegalLocation(constraint) }
        return region
    }

    /// `eu-west-1`, `us-gov-east-1`
    private static func isRegion(_ text: String) -> Bool {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard (3...4).contains(parts.count), let last = parts.last, last.count == 1, Int(last) != nil else {
            return false
        }
        return parts[0].count == 2
            && parts.dropLast().allSatisfy {
                $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } && !$0.isEmpty
            }
    }
}
