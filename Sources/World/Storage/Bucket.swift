import Policy
import Vocabulary

/// An S3 bucket's definition; what is in it is not part of the world.
package struct Bucket: Fact {
    package static let kind = FactKind.bucket
    package static var table: WritableKeyPath<Tables, Table<Self>> { \.buckets }
    /// Bucket names are unique among all accounts.
    package var factID: String { name }

    package var name: String
    package var account: AccountID
    package var region: Region
    package var createdAt: Timestamp
    package var tags: [Tag] = []
    /// The bucket policy, with its principals bound to the users and roles they meant when it was put.
    package var policy: PolicyDocument?
    package var versioning: BucketVersioning?
    package var encryption: BucketEncryption?
    /// Nil as it was made: the owner's is enforced.
    package var ownershipControls: BucketOwnership?
    /// Nil when the configuration was taken away: then nothing is blocked.
    package var publicAccessBlock: PublicAccessBlock?

    package init(name: String, account: AccountID, region: Region, createdAt: Timestamp) {
        self.name = name
        self.account = account
        self.region = region
        self.createdAt = createdAt
        publicAccessBlock = .everything
    }

    package var arn: String { "arn:aws:s3:::\(name)" }
}

extension Knowing {
    package func bucket(_ name: some StringProtocol) -> Bucket? { tables.buckets[String(name)] }

    /// The account's buckets, sorted by name.
    package func buckets(in account: AccountID) -> [Bucket] {
        tables.buckets.rows(prefix: "").filter { $0.account == account }
    }
}
