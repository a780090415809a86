import Vocabulary

/// All that is known of an object but its bytes.
package struct StoredObject: Sendable, Equatable {
    package var key: String
    package var size: Int64
    /// Without quotation marks.
    package var eTag: String
    package var modifiedAt: Timestamp
    package var attributes: ObjectAttributes
    package var tags: [Tag] = []
    /// Nil only of an object that nobody has put yet.
    package var checksum: StoredChecksum?
    /// The sizes of the parts of one that was uploaded in parts; empty for the others.
    package var partSizes: [Int64] = []
    package var version = VersionID.null
    /// Which of the bodies that ever were is this one's; given by the store.
    package var bodyID: Int64 = 0
    /// Where it stands among the versions of its key, later ones higher; given by the store.
    package var ordinal: Int64 = 0
    /// Whether its bytes are encrypted where they are kept; given by the store.
    package var isEncrypted = false

    package init(
        key: String, size: Int64, eTag: String, modifiedAt: Timestamp,
        attributes: ObjectAttributes = ObjectAttributes()
    ) {
        self.key = key
        self.size = size
        self.eTag = eTag
        self.modifiedAt = modifiedAt
        self.attributes = attributes
    }
}

/// What a client says of an object when it puts it, and hears again when it gets it.
package struct ObjectAttributes: Sendable, Equatable {
    package var contentType: String?
    package var cacheControl: String?
    package var contentDisposition: String?
    package var contentEncoding: String?
    package var contentLanguage: String?
    package var expires: String?
    package var websiteRedirectLocation: String?
    package var storageClass = "STANDARD"
    /// `x-amz-meta-…`, names in lower case without the beginning.
    package var metadata: [String: String] = [:]

    package init() {}
}

/// A checksum of an object's or part's bytes.
package struct StoredChecksum: Sendable, Equatable {
    package enum Scope: String, Sendable {
        case fullObject = "FULL_OBJECT"
        /// Of the parts' checksums.
        case composite = "COMPOSITE"
    }

    /// `CRC32`, `CRC32C`, `CRC64NVME`, `SHA1`, `SHA256`.
    package var algorithm: String
    /// In Base64; a composite one ends with `-` and the number of parts.
    package var value: String
    package var scope: Scope

    package init(algorithm: String, value: String, scope: Scope = .fullObject) {
        self.algorithm = algorithm
        self.value = value
        self.scope = scope
    }
}

/// A multipart upload under way.
package struct StoredUpload: Sendable, Equatable {
    package var id: String
    package var key: String
    package var initiatedAt: Timestamp
    /// Who began it, by ARN.
    package var initiator: String
    package var attributes: ObjectAttributes
    package var tags: [Tag]
    /// As the client chose; nil when it did not.
    package var checksumAlgorithm: String?
    package var checksumScope: StoredChecksum.Scope?

    package init(
        id: String, key: String, initiatedAt: Timestamp, initiator: String,
        attributes: ObjectAttributes, tags: [Tag]
    ) {
        self.id = id
        self.key = key
        self.initiatedAt = initiatedAt
        self.initiator = initiator
        self.attributes = attributes
        self.tags = tags
    }
}

/// A part of a multipart upload.
package struct StoredPart: Sendable, Equatable {
    package var number: Int
    package var size: Int64
    /// Without quotation marks.
    package var eTag: String
    package var modifiedAt: Timestamp
    package var checksum: StoredChecksum?
    /// Which of the bodies that ever were is this one's; given by the store.
    package var bodyID: Int64 = 0

    package init(number: Int, size: Int64, eTag: String, modifiedAt: Timestamp, checksum: StoredChecksum?) {
        self.number = number
        self.size = size
        self.eTag = eTag
        self.modifiedAt = modifiedAt
        self.checksum = checksum
    }
}
