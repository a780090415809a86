/// Slips of the pen: how far two texts are apart, and whether that is likely a slip.
enum Misspelling {
    /// Insertions, deletions, substitutions and swaps of neighbours; at most `limit` + 1.
    static func distance(_ left: some StringProtocol, _ right: some StringProtocol, limit: Int = 2) -> Int {
        let a = Array(left.utf8)
        let b = Array(right.utf8)
        guard abs(a.count - b.count) <= limit else { return limit + 1 }
        var before: [Int] = []
        var last = Array(0...b.count)
        for i in 0..<a.count {
            var row = [i + 1]
            for j in 0..<b.count {
                var best = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1))
                if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { best = min(best, before[j - 1] + 1) }
                row.append(best)
            }
            guard (row.min() ?? 0) <= limit else { return limit + 1 }
            before = last
            last = row
        }
        return min(last[b.count], limit + 1)
    }

    private static let verbs: Set<String> = [
        "add", "attach", "create", "delete", "describe", "detach", "disable", "enable", "get", "head", "list",
        "modify", "put", "remove", "set", "start", "stop", "tag", "untag", "update",
    ]

    /// Whether the name of an action may be meant for the other: `GetObejct`, but not `PutObject`, for `GetObject`.
    static func isSlip(_ written: some StringProtocol, for meant: some StringProtocol) -> Bool {
        let distance = distance(written.lowercased(), meant.lowercased())
        guard (1...2).contains(distance), meant.utf8.count > 4 * distance else { return false }
        let first = verb(written)
        let second = verb(meant)
        return first == second || !verbs.contains(first) || !verbs.contains(second)
    }

    private static func verb(_ name: some StringProtocol) -> String {
        let rest = name.dropFirst().prefix { !$0.isUppercase }
        return (String(name.prefix(1)) + String(rest)).lowercased()
    }
}
