import Vocabulary

/// Which of the versions of a key: S3 gives each an opaque name, and calls the one from before
/// versioning, or from while it was suspended, `null`.
package struct VersionID: Sendable, Hashable, CustomStringConvertible {
    package let rawValue: String
    package init(_ rawValue: String) { self.rawValue = rawValue }

    package static let null = VersionID("null")
    package var description: String { rawValue }
}

/// What a key has had: an object, or the mark that there was none any more.
package enum StoredVersion: Sendable, Equatable {
    case object(StoredObject)
    case deleteMarker(DeleteMarker)

    package var key: String {
        switch self {
        case .object(let object): object.key
        case .deleteMarker(let marker): marker.key
        }
    }

    package var id: VersionID {
        switch self {
        case .object(let object): object.version
        case .deleteMarker(let marker): marker.version
        }
    }

    package var object: StoredObject? { if case .object(let object) = self { object } else { nil } }
}

/// Says that from then on a key had no object, until the next was put.
package struct DeleteMarker: Sendable, Equatable {
    package var key: String
    package var version: VersionID
    package var modifiedAt: Timestamp

    package init(key: String, version: VersionID, modifiedAt: Timestamp) {
        self.key = key
        self.version = version
        self.modifiedAt = modifiedAt
    }
}

/// A version in a listing.
package struct ListedVersion: Sendable, Equatable {
    package var version: StoredVersion
    /// Whether it is what the key has now.
    package var isLatest: Bool

    package init(_ version: StoredVersion, isLatest: Bool) {
        self.version = version
        self.isLatest = isLatest
    }
}
