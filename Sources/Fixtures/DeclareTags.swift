import Vocabulary
import Wire

extension FixtureNode {
    /// `tags` with those written here put over them: what is not named stays.
    /// https://docs.aws.amazon.com/tag-editor/latest/userguide/best-practices-and-strats.html
    func tags(over tags: [Tag]) throws -> [Tag] {
        var result = tags
        for entry in try entries() {
            let value = entry.value
            guard (1...128).contains(entry.key.unicodeScalars.count), Pattern.tagKey.matches(entry.key) else {
                throw value.error(
                    "'\(entry.key)' cannot be a tag's key: letters, digits, spaces and _.:/=+-@")
            }
            guard !entry.key.lowercased().hasPrefix("aws:") else {
                throw value.error("tags that begin with aws: are AWS's own")
            }
            let text = value.isEmptyText ? "" : try value.text()
            guard text.unicodeScalars.count <= 256, Pattern.tagValue.matches(text) else {
                throw value.error("the tag \(entry.key) has up to 256 letters, digits, spaces and _.:/=+-@")
            }
            let tag = Tag(key: entry.key, value: text)
            if let place = result.firstIndex(where: { $0.key == tag.key }) {
                result[place] = tag
            } else {
                result.append(tag)
            }
        }
        guard result.count <= 50 else { throw error("more than 50 tags") }
        return result
    }

    /// `""`: a tag's value may be empty.
    private var isEmptyText: Bool {
        if case .text("", true) = content { true } else { false }
    }
}

extension FixtureFields {
    func tags(over tags: [Tag]) throws -> [Tag] { try self["tags"]?.tags(over: tags) ?? tags }
}
