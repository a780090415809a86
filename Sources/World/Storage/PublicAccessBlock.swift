/// What S3 Block Public Access keeps shut of a bucket.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/access-control-block-public-access.html
package struct PublicAccessBlock: Codable, Sendable, Equatable {
    package var blocksPublicACLs: Bool
    package var ignoresPublicACLs: Bool
    /// Whether a bucket policy that is public is refused.
    package var blocksPublicPolicy: Bool
    /// Whether a public policy lets in only AWS services and the owner's own account.
    package var restrictsPublicBuckets: Bool

    package init(
        blocksPublicACLs: Bool = false, ignoresPublicACLs: Bool = false, blocksPublicPolicy: Bool = false,
        restrictsPublicBuckets: Bool = false
    ) {
        self.blocksPublicACLs = blocksPublicACLs
        self.ignoresPublicACLs = ignoresPublicACLs
        self.blocksPublicPolicy = blocksPublicPolicy
        self.restrictsPublicBuckets = restrictsPublicBuckets
    }

    /// What new buckets have had since April 2023.
    package static let everything = PublicAccessBlock(
        blocksPublicACLs: true, ignoresPublicACLs: true, blocksPublicPolicy: true,
        restrictsPublicBuckets: true)
}
