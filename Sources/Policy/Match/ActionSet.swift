/// The actions of one statement, sorted so that a long list costs little: whole names are found by their hash,
/// patterns by their service.
struct ActionSet: Sendable {
    private struct Whole: Sendable {
        let hash: UInt64
        let name: [UInt8]
    }
    private struct Partial: Sendable {
        let serviceHash: UInt64
        let name: Glob
    }

    private let isEverything: Bool
    /// By hash.
    private let whole: [Whole]
    /// By hash of the service.
    private let partial: [Partial]
    /// Patterns with a wildcard in the service.
    private let anywhere: [Glob]
    /// Which requests may match at all.
    let filter: ActionFilter
    /// Under which hashes an index keeps it.
    let keys: ActionKeys

    init(_ patterns: [String]) {
        var whole: [Whole] = []
        var partial: [Partial] = []
        var anywhere: [Glob] = []
        var filter = ActionFilter.nothing
        var isEverything = false
        var keys = ActionKeys()
        for pattern in patterns {
            let lower = pattern.utf8.map(lowercasedASCII)
            let tokens = Glob.tokens(of: lower)
            let glob = Glob(tokens: tokens)
            let colon = tokens.firstIndex(of: UInt8(ascii: ":"))
            if glob.isEverything {
                isEverything = true
                keys.isAnywhere = true
                filter = .everything
            } else if let colon, !tokens[..<colon].contains(where: { $0 >= Glob.one }) {
                let serviceHash = stableHash(tokens[..<colon])
                let name = Glob(tokens: Array(tokens[(colon + 1)...]))
                let initial = name.first.flatMap { $0 >= Glob.one ? nil : $0 }
                filter.formUnion(ActionFilter(serviceHash: serviceHash, firstOfName: initial))
                if name.isExact {
                    let hash = stableHash(lower[...])
                    keys.whole.insert(hash)
                    whole.append(Whole(hash: hash, name: lower))
                } else {
                    // Without a literal letter it is kept by the service alone.
                    keys.partial.insert(
                        initial == nil ? serviceHash : stableHash(lower.prefix(colon + 2)))
                    partial.append(Partial(serviceHash: serviceHash, name: name))
                }
            } else {
                anywhere.append(glob)
                keys.isAnywhere = true
                filter = .everything
            }
        }
        self.isEverything = isEverything
        self.whole = whole.sorted { $0.hash < $1.hash }
        self.partial = partial.sorted { $0.serviceHash < $1.serviceHash }
        self.anywhere = anywhere
        self.filter = filter
        self.keys = keys
    }

    func contains(_ action: Action) -> Bool {
        if isEverything { return true }
        var place = Self.firstPlace(in: whole.count) { whole[$0].hash >= action.hash }
        while place < whole.count, whole[place].hash == action.hash {
            if whole[place].name == action.lower { return true }
            place += 1
        }
        if !partial.isEmpty {
            let name = action.lower.span.extracting(action.nameStart...)
            place = Self.firstPlace(in: partial.count) { partial[$0].serviceHash >= action.serviceHash }
            while place < partial.count, partial[place].serviceHash == action.serviceHash {
                if partial[place].name.matches(name) { return true }
                place += 1
            }
        }
        for glob in anywhere where glob.matches(action.lower.span) { return true }
        return false
    }

    /// Binary search: the first place for which `isAtOrAfter` is true.
    @inline(__always)
    private static func firstPlace(in count: Int, where isAtOrAfter: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isAtOrAfter(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
