import Policy
import Vocabulary

/// Resources by their slashes. Where more than `most` things hang below one prefix, the prefix with `*` stands for
/// them, the deepest prefix first.
struct ResourceTree {
    struct Pattern: Equatable {
        let text: String
        let standsFor: Int
    }

    let patterns: [Pattern]

    /// `isForbidden` tells whether something below a prefix was refused: then the prefix is no pattern.
    init(resources: Set<String>, most: Int, isForbidden: (String) -> Bool) {
        var patterns: [Pattern] = []
        var rooted: [String: [String]] = [:]
        for resource in resources.sorted() {
            guard let root = Self.root(of: resource) else {
                patterns.append(Pattern(text: PolicyDraft.literal(resource), standsFor: 1))
                continue
            }
            rooted[root, default: []].append(resource)
        }
        for (root, members) in rooted.sorted(by: { $0.key < $1.key }) {
            patterns += Self.collapse(members, below: root, most, isForbidden)
        }
        self.patterns = patterns
    }

    /// The widest prefix that may stand for the resource: the bucket of an object, the type of what has an ID that
    /// a request made. Nil for what has a name of somebody's choice: one role is not like another.
    private static func root(of resource: String) -> String? {
        guard let arn = ARN(resource), let slash = resource.firstIndex(of: "/") else { return nil }
        let root = resource[...slash]
        switch arn.service {
        case "s3": return String(root)
        case "ec2": return isMade(resource[slash...].dropFirst()) ? String(root) : nil
        default: return nil
        }
    }

    /// `i-0123456789abcdef0`.
    private static func isMade(_ name: Substring) -> Bool {
        let parts = name.split(separator: "-")
        guard let digits = parts.last, parts.count >= 2 else { return false }
        return (digits.utf8.count == 17 || digits.utf8.count == 8) && digits.allSatisfy(\.isHexDigit)
    }

    private static func collapse(
        _ members: [String], below prefix: String, _ most: Int, _ isForbidden: (String) -> Bool
    ) -> [Pattern] {
        var leaves: [Pattern] = []
        var folders: [String: [String]] = [:]
        for member in members {
            let rest = member.dropFirst(prefix.count)
            if let slash = rest.firstIndex(of: "/"), rest.index(after: slash) < rest.endIndex {
                folders[String(rest[...slash]), default: []].append(member)
            } else {
                leaves.append(Pattern(text: PolicyDraft.literal(member), standsFor: 1))
            }
        }
        var patterns = leaves
        for (folder, below) in folders.sorted(by: { $0.key < $1.key }) {
            patterns += collapse(below, below: prefix + folder, most, isForbidden)
        }
        guard patterns.count > most, !isForbidden(prefix) else { return patterns }
        return [Pattern(text: PolicyDraft.literal(prefix) + "*", standsFor: members.count)]
    }
}
