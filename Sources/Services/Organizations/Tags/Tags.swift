import Service
import Vocabulary
import World

extension KnownTag {
    init(_ tag: Tag) { self.init(key: tag.key, value: tag.value) }
}

extension [KnownTag] {
    /// The tags with `new` added; a key that is there already gets the new value.
    func adding(_ new: [Tag]) throws -> [KnownTag] {
        var result = self
        for (place, tag) in new.enumerated() {
            guard !new[..<place].contains(where: { $0.key == tag.key }) else {
                throw AWSError.duplicateTagKey
            }
            guard !tag.key.lowercased().hasPrefix("aws:") else { throw AWSError.systemTag }
            if let known = result.firstIndex(where: { $0.key == tag.key }) {
                result[known].value = tag.value
            } else {
                result.append(KnownTag(tag))
            }
        }
        guard result.count <= 50 else { throw AWSError.tooManyTags }
        return result
    }

    func removing(_ keys: [String]) -> [KnownTag] { filter { !keys.contains($0.key) } }
}

extension AuthorizedCall {
    /// Changes the tags of a root, a unit, an account or a policy.
    func changeTags(
        of id: String, _ change: @escaping @Sendable ([KnownTag]) throws -> [KnownTag]
    ) async throws {
        try await self.change { draft, organization in
            if var target = draft.target(id, in: organization) {
                target.tags = try change(target.tags)
                try target.put(in: &draft)
            } else if var policy = draft.organizationPolicy(id, in: organization) {
                policy.tags = try change(policy.tags)
                try draft.put(policy)
            } else {
                throw AWSError.noSuchTarget
            }
        }
    }
}
