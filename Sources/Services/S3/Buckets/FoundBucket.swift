import Crypto
import Service
import Vocabulary
import World

extension AuthorizedCall {
    /// The bucket that a request is for, once it may be touched: it exists, it is in the region that the
    /// request was signed for, and its owner is whom the client expects.
    func bucket(_ name: String, expectedOwner: String? = nil) throws -> KnownBucket {
        guard let bucket = world.bucket(name) else { throw AWSError.noSuchBucket(name) }
        guard bucket.region == region else {
            throw AWSError.wrongRegion(region.rawValue, expected: bucket.region.rawValue)
        }
        if let expectedOwner, expectedOwner != bucket.account.description { throw AWSError.accessDenied }
        return bucket
    }

    var blobs: any Blobs { capabilities.blobs }

    /// Does what needs the bucket to be there till the end.
    func inBucket<Result>(_ name: String, _ body: () async throws -> Result) async throws -> Result {
        do { return try await body() } catch is BucketClosed { throw AWSError.noSuchBucket(name) }
    }
}

extension KnownBucket {
    var contents: ContentID { ContentID(self) }
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
