/// Every action that S3 has: what a bucket policy may name, on what, and under which conditions.
enum S3Actions {
    struct Entry: Sendable {
        /// In lower case, without `s3:`.
        let name: String
        let isAboutBuckets: Bool
        let isAboutObjects: Bool
        /// Its condition keys in lower case, without `s3:`.
        let keys: Set<String>

        fileprivate init(_ line: Substring) {
            let words = line.lowercased().split(separator: " ").map(String.init)
            name = words[0]
            isAboutBuckets = words[1].contains("b")
            isAboutObjects = words[1].contains("o")
            keys = Set(words.dropFirst(2))
        }
    }

    private static let all: [Entry] = table.split(separator: "\n").map { Entry($0) }
    private static let everywhere = Set(keysEverywhere.map { $0.lowercased() })
    private static let known = all.reduce(into: everywhere) { $0.formUnion($1.keys) }

    /// The actions that a policy means by `s3:Get*` or `*`; none when it is no action of S3's.
    static func named(_ pattern: String) -> [Entry] {
        if pattern == "*" { return all }
        let pattern = pattern.lowercased()
        guard pattern.hasPrefix("s3:") else { return [] }
        let name = Glob(pattern.dropFirst("s3:".count))
        return all.filter { name.matches($0.name) }
    }

    /// A condition key of S3's as the table has it: `s3:ExistingObjectTag/team` is `existingobjecttag/`. Nil for
    /// those of others.
    static func ownKey(_ key: String) -> String? {
        let key = key.lowercased()
        guard key.hasPrefix("s3:") else { return nil }
        let name = key.dropFirst("s3:".count)
        guard let slash = name.firstIndex(of: "/") else { return String(name) }
        return String(name[...slash])
    }

    static func isKnown(_ ownKey: String) -> Bool { known.contains(ownKey) }
    static func isEverywhere(_ ownKey: String) -> Bool { everywhere.contains(ownKey) }
}
