import Crypto
import Service
import Vocabulary
import World

extension AuthorizedCall {
    /// The bucket that a request is for, once it may be touched: it exists, it is in the region that the
    /// request was signed for, and its owner is whom the client expects.
    func bucket(_ name: String, expectedOwner: String? = nil) throws -> KnownBucket {
        guard let bucket = world.bucket(name) else { throw AWSError.noSuchBucket(name) }
        // Who does not sign names no region.
        guard bucket.region == region || caller.isAnonymous else {
            throw AWSError.wrongRegion(region.rawValue, expected: bucket.region.rawValue)
        }
        try bucket.require(owner: expectedOwner)
        return bucket
    }

    /// A bucket for what only its owner's account does, whoever else is permitted.
    /// https://docs.aws.amazon.com/AmazonS3/latest/API/API_PutBucketPolicy.html
    func ownBucket(_ name: String, expectedOwner: String?) throws -> KnownBucket {
        let bucket = try bucket(name, expectedOwner: expectedOwner)
        guard bucket.account == account else {
            throw AWSError.notTheOwners(method: facts.method, of: "BUCKETPOLICY")
        }
        return bucket
    }

    /// Changes the definition of a bucket, if it is still the one that was found.
    func change(
        _ found: KnownBucket, _ body: @escaping @Sendable (inout KnownBucket, Draft) throws -> Void
    ) async throws {
        try await write { draft in
            guard var bucket = draft.bucket(found.name), bucket.contents == found.contents else {
                throw AWSError.noSuchBucket(found.name)
            }
            try body(&bucket, draft)
            try draft.put(bucket)
        }
    }

    var blobs: any Blobs { capabilities.blobs }

    /// Does what needs the bucket to be there till the end.
    func inBucket<Result>(_ name: String, _ body: () async throws -> Result) async throws -> Result {
        do { return try await body() } catch is BucketClosed { throw AWSError.noSuchBucket(name) }
    }
}

extension KnownBucket {
    var contents: ContentID { ContentID(self) }

    /// Whether it belongs to whom the client expects; nil expects nobody.
    func require(owner expected: String?) throws {
        guard let expected else { return }
        guard AccountID(expected) != nil else { throw AWSError.invalidExpectedOwner(expected) }
        guard expected == account.description else { throw AWSError.accessDenied }
    }
}

extension Owner {
    /// The account under its canonical user ID: 64 hexadecimal digits that are always the same for it.
    init(_ account: AccountID) {
        let digest = SHA256.hash(data: Array("canonical user of \(account)".utf8))
        let digits = Array("0123456789abcdef".utf8)
        let text = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
        self.init(id: String(decoding: text, as: UTF8.self))
    }
}

/// ARNs as permissions are asked for.
enum S3ARN {
    static let everything = "arn:aws:s3:::*"
    static func bucket(_ name: String) -> String { "arn:aws:s3:::\(name)" }
    static func object(_ key: String, in bucket: String) -> String { "arn:aws:s3:::\(bucket)/\(key)" }
}
