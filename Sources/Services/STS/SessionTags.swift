import Service
import Sessions
import Vocabulary
import World

/// The tags of a session that is about to be, and which of them go along when it assumes another role.
/// https://docs.aws.amazon.com/IAM/latest/UserGuide/id_session-tags.html
struct SessionTags {
    var tags: [KnownTag] = []
    var transitiveKeys: [String] = []

    /// Those passed, and the transitive ones of the session before.
    init(_ passed: [KnownTag], transitive: [String], after former: Session?) throws {
        let names = passed.map { $0.key.lowercased() }
        guard passed.count <= 50 else { throw AWSError.tooManySessionTags }
        guard Set(names).count == names.count else { throw AWSError.duplicateTagKeys }
        for key in transitive where !names.contains(key.lowercased()) {
            throw AWSError.transitiveKeyWithoutTag(key)
        }
        let inherited = former?.inheritedTags ?? []
        let inheritedNames = Set(inherited.map { $0.key.lowercased() })
        for tag in passed where inheritedNames.contains(tag.key.lowercased()) {
            throw AWSError.overridesTransitiveTag(tag.key)
        }
        tags = inherited + passed
        transitiveKeys = inherited.map(\.key) + transitive
    }
}

extension Session {
    /// The tags that the next session of the chain gets too.
    var inheritedTags: [KnownTag] {
        let keys = Set(transitiveTagKeys.map { $0.lowercased() })
        return tags.filter { keys.contains($0.key.lowercased()) }
    }
}

extension [Tag]? {
    var known: [KnownTag] { (self ?? []).map { KnownTag(key: $0.key, value: $0.value) } }
}
