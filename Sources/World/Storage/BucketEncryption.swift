/// What was said of a bucket's encryption beside that it is S3's own.
package struct BucketEncryption: Codable, Sendable, Equatable {
    package var usesBucketKey: Bool
    /// Kinds of encryption that requests must not ask for; nil when nothing was said of them.
    package var blockedTypes: [String]?

    package init(usesBucketKey: Bool = false, blockedTypes: [String]? = nil) {
        self.usesBucketKey = usesBucketKey
        self.blockedTypes = blockedTypes
    }
}

/// What was said of whose a bucket's objects are.
package enum BucketOwnership: String, Codable, Sendable {
    case bucketOwnerEnforced
    case deleted
}
