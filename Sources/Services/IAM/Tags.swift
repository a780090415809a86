import Service
import Vocabulary
import World

extension KnownTag {
    init(_ tag: Tag) { self.init(key: tag.key, value: tag.value) }
}

extension Tag {
    init(_ tag: KnownTag) { self.init(key: tag.key, value: tag.value) }
}

/// How a resource compares the keys of its tags.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_tags.html
enum TagKeys {
    /// Users and roles: `Team` and `team` are one key.
    case whateverCase
    /// Policies and instance profiles.
    case exact

    private func same(_ left: String, _ right: String) -> Bool {
        switch self {
        case .whateverCase: left.lowercased() == right.lowercased()
        case .exact: left.utf8.elementsEqual(right.utf8)
        }
    }

    /// The tags with `new` added; a key that is there already gets the new spelling and value.
    func adding(_ new: [Tag], to tags: [KnownTag] = []) throws -> [KnownTag] {
        var result = tags
        for (place, tag) in new.enumerated() {
            guard !new[..<place].contains(where: { same($0.key, tag.key) }) else {
                throw self == .exact ? AWSError.duplicateTagKeys : AWSError.duplicateTagKeysWhateverCase
            }
            guard !tag.key.lowercased().hasPrefix("aws:") else { throw AWSError.reservedTagKey }
            if let known = result.firstIndex(where: { same($0.key, tag.key) }) {
                result[known] = KnownTag(tag)
            } else {
                result.append(KnownTag(tag))
            }
        }
        guard result.count <= 50 else { throw AWSError.tooManyTags }
        return result
    }

    func removing(_ keys: [String], from tags: [KnownTag]) -> [KnownTag] {
        tags.filter { tag in !keys.contains { same($0, tag.key) } }
    }
}

extension [KnownTag] {
    var shapes: [Tag] { map { Tag($0) } }

    /// For answers that leave the list out when it is empty.
    var shapesIfAny: [Tag]? { isEmpty ? nil : shapes }

    func page(_ listing: Listing) -> Page<Tag> { listing.page(sorting: shapes, by: \.key) }
}
