import Policy
import Service
import Vocabulary
import World

/// The rules for tags of objects.
/// https://docs.aws.amazon.com/AmazonS3/latest/userguide/object-tagging.html
enum ObjectTags {
    static func checked(_ tags: [KnownTag]) throws -> [KnownTag] {
        guard tags.count <= Limits.tags else { throw AWSError.tooManyTags }
        try checkEach(tags)
        return tags
    }

    /// A bucket's tags follow the same rules, and there may be more of them.
    static func checkedOfBucket(_ tags: [KnownTag]) throws -> [KnownTag] {
        guard tags.count <= Limits.bucketTags else { throw AWSError.tooManyBucketTags }
        try checkEach(tags)
        return tags
    }

    private static func checkEach(_ tags: [KnownTag]) throws {
        var keys: Set<String> = []
        for tag in tags {
            guard (1...128).contains(tag.key.unicodeScalars.count) else {
                throw AWSError.invalidTag("The TagKey you have provided is invalid", key: tag.key)
            }
            guard tag.value.unicodeScalars.count <= 256 else {
                throw AWSError.invalidTag("The TagValue you have provided is invalid", key: tag.key)
            }
            guard !tag.key.lowercased().hasPrefix("aws:") else {
                throw AWSError.invalidTag("System tags cannot be added/updated by requester", key: tag.key)
            }
            guard keys.insert(tag.key).inserted else {
                throw AWSError.invalidTag("Cannot provide multiple Tags with the same key", key: tag.key)
            }
        }
    }

    /// Reads `x-amz-tagging`: `a=1&b=2`.
    static func parse(header: String?) throws -> [KnownTag] {
        guard let header, !header.isEmpty else { return [] }
        let malformed = AWSError.invalidArgument(
            "The header 'x-amz-tagging' shall be encoded as UTF-8 then URLEncoded URL query parameters without "
                + "tag name duplicates.", name: "x-amz-tagging", value: header)
        let tags = try header.split(separator: "&").map { pair in
            let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard let key = text(halves[0]), let value = text(halves.count > 1 ? halves[1] : "") else {
                throw malformed
            }
            return KnownTag(key: key, value: value)
        }
        guard Set(tags.map(\.key)).count == tags.count else { throw malformed }
        return try checked(tags)
    }

    private static func text(_ encoded: Substring) -> String? {
        Percent.decode(encoded.utf8, plusIsSpace: true).flatMap { String(validating: $0, as: UTF8.self) }
    }
}

extension Keys {
    /// `s3:RequestObjectTag/…` and `s3:RequestObjectTagKeys`.
    mutating func objectTags(_ tags: [KnownTag]) {
        guard !tags.isEmpty else { return }
        for tag in tags { set("s3:RequestObjectTag/\(tag.key)", tag.value) }
        set("s3:RequestObjectTagKeys", .strings(tags.map(\.key)))
    }

    /// `s3:ExistingObjectTag/…`: of the object as it was found.
    mutating func existingTags(_ tags: [KnownTag]) {
        for tag in tags { set("s3:ExistingObjectTag/\(tag.key)", tag.value) }
    }
}
