/// Texts in the order of their UTF-8, in pieces of bounded length. Copies share all pieces but those that one of them
/// changes, so a change costs the same for a thousand texts and nearly the same for a million.
struct SortedKeys: Sendable {
    /// A piece that grows beyond it is cut in two.
    private static let longestPiece = 512

    /// None is empty, and each begins after the one before ends.
    private var pieces: [[String]] = []

    /// Adds a text that is not there yet.
    mutating func insert(_ key: String) {
        let place = place { $0.precedes(key) }
        guard place.piece < pieces.count else {
            // Beyond all: most come in order, when a database is read.
            append(key)
            return
        }
        pieces[place.piece].insert(key, at: place.index)
        guard pieces[place.piece].count > Self.longestPiece else { return }
        let half = Self.longestPiece / 2
        let rest = Array(pieces[place.piece][half...])
        pieces[place.piece].removeSubrange(half...)
        pieces.insert(rest, at: place.piece + 1)
    }

    private mutating func append(_ key: String) {
        if let last = pieces.indices.last, pieces[last].count < Self.longestPiece {
            pieces[last].append(key)
        } else {
            pieces.append([key])
        }
    }

    /// Takes a text away that is there.
    mutating func remove(_ key: String) {
        let place = place { $0.precedes(key) }
        guard place.piece < pieces.count, pieces[place.piece][place.index] == key else { return }
        pieces[place.piece].remove(at: place.index)
        if pieces[place.piece].isEmpty { pieces.remove(at: place.piece) }
    }

    /// Those from `key` on.
    func from(_ key: String) -> Rest { Rest(self, place { $0.precedes(key) }) }

    /// Those that come after `key`.
    func after(_ key: String) -> Rest { Rest(self, place { !key.precedes($0) }) }

    /// The first place where `isBefore` is false, by bisection, first of the pieces.
    private func place(_ isBefore: (String) -> Bool) -> Place {
        let piece = Self.bisect(pieces.count) { isBefore(pieces[$0][pieces[$0].count - 1]) }
        guard piece < pieces.count else { return Place(piece: piece, index: 0) }
        return Place(piece: piece, index: Self.bisect(pieces[piece].count) { isBefore(pieces[piece][$0]) })
    }

    private static func bisect(_ count: Int, _ isBefore: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isBefore(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    fileprivate struct Place {
        var piece: Int
        var index: Int
    }

    /// What follows a place.
    struct Rest: Sequence, IteratorProtocol, Sendable {
        private let pieces: [[String]]
        private var piece: Int
        private var index: Int

        fileprivate init(_ keys: SortedKeys, _ place: Place) {
            pieces = keys.pieces
            piece = place.piece
            index = place.index
        }

        mutating func next() -> String? {
            guard piece < pieces.count else { return nil }
            let key = pieces[piece][index]
            index += 1
            if index == pieces[piece].count {
                piece += 1
                index = 0
            }
            return key
        }
    }
}

extension String {
    /// In the order of UTF-8, which is that of databases and of AWS's markers.
    fileprivate func precedes(_ other: String) -> Bool { utf8.lexicographicallyPrecedes(other.utf8) }
}
