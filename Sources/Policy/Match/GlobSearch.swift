/// Compares a text with a pattern of several wildcards. The pieces between stars are looked for one after the other,
/// each where it first stands: a later place could not do better. A short piece costs at most its length for each
/// place of the text, a long one its length for each 64 places.
///
/// (Over spans instead of buffers, this crashes the optimiser of Swift 6.3.1.)
struct GlobSearch<Unit: UnsignedInteger & FixedWidthInteger> {
    let pattern: UnsafeBufferPointer<Unit>
    let star: Unit
    let one: Unit
    let text: UnsafeBufferPointer<Unit>

    private static var longestShortPiece: Int { 32 }

    @inline(__always)
    func matches() -> Bool {
        guard let firstStar = pattern.firstIndex(of: star), let lastStar = pattern.lastIndex(of: star) else {
            return pattern.count == text.count && agrees(0..<pattern.count, at: 0)
        }
        let tail = lastStar + 1..<pattern.count
        let end = text.count - tail.count
        guard firstStar <= end, agrees(0..<firstStar, at: 0), agrees(tail, at: end) else { return false }
        var place = firstStar
        var start = firstStar + 1
        while start <= lastStar {
            var next = start
            while pattern[next] != star { next += 1 }
            guard let found = first(start..<next, in: place..<end) else { return false }
            place = found + (next - start)
            start = next + 1
        }
        return true
    }

    /// Whether the piece stands at `place`, where there is room for it.
    @inline(__always)
    private func agrees(_ piece: Range<Int>, at place: Int) -> Bool {
        for offset in 0..<piece.count {
            let unit = pattern[piece.lowerBound + offset]
            if unit != one, unit != text[place + offset] { return false }
        }
        return true
    }

    /// The first place at which the piece stands within `room`.
    @inline(__always)
    private func first(_ piece: Range<Int>, in room: Range<Int>) -> Int? {
        guard piece.count <= room.count else { return nil }
        if piece.count > Self.longestShortPiece { return firstOfLong(piece, in: room) }
        for place in room.lowerBound...(room.upperBound - piece.count) where agrees(piece, at: place) {
            return place
        }
        return nil
    }

    /// Looks at 64 places at once: a bit for each place at which the piece still may begin.
    @inline(never)
    private func firstOfLong(_ piece: Range<Int>, in room: Range<Int>) -> Int? {
        let words = room.count / 64 + 1
        var places: [Unit: [UInt64]] = [:]
        for unit in pattern[piece] where unit != one && places[unit] == nil {
            var bits = [UInt64](repeating: 0, count: words + 1)
            for offset in 0..<room.count where text[room.lowerBound + offset] == unit {
                bits[offset / 64] |= 1 << UInt64(offset % 64)
            }
            places[unit] = bits
        }
        let last = room.count - piece.count
        var open = (0..<words).map { word -> UInt64 in
            let count = last + 1 - word * 64
            return count >= 64 ? .max : count <= 0 ? 0 : (1 << UInt64(count)) - 1
        }
        for offset in 0..<piece.count {
            guard let bits = places[pattern[piece.lowerBound + offset]] else { continue }
            let (skipped, shift) = offset.quotientAndRemainder(dividingBy: 64)
            for word in 0..<words {
                let low = word + skipped < words ? bits[word + skipped] >> UInt64(shift) : 0
                // The array has a word of zeros behind its last. Shifting by 64 gives zero.
                let high = word + skipped < words ? bits[word + skipped + 1] << UInt64(64 - shift) : 0
                open[word] &= low | high
            }
        }
        guard let word = open.firstIndex(where: { $0 != 0 }) else { return nil }
        return room.lowerBound + word * 64 + open[word].trailingZeroBitCount
    }
}
