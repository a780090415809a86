import Testing

@testable import World

@Suite struct `Sorted keys` {
    /// The same numbers in every run.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64 = 9
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ state >> 33
        }
    }

    @Test(arguments: [0, 1, 511, 512, 513, 5000])
    func `are in order however they come, and give what follows any of them`(_ count: Int) {
        var random = Numbers()
        let names = (0..<count).map { "i-\($0 * 2)" }
        var keys = SortedKeys()
        for name in names.shuffled(using: &random) { keys.insert(name) }
        var sorted = names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        #expect(Array(keys.from("")) == sorted)
        for _ in 0..<100 {
            let wanted = "i-\(Int.random(in: 0...2 * count + 2, using: &random))"
            #expect(
                Array(keys.after(wanted).prefix(3))
                    == Array(sorted.filter { wanted.utf8.lexicographicallyPrecedes($0.utf8) }.prefix(3)))
            #expect(
                keys.from(wanted).first { _ in true }
                    == sorted.first { !$0.utf8.lexicographicallyPrecedes(wanted.utf8) })
        }
        let before = keys
        for name in names.shuffled(using: &random).prefix(count * 2 / 3) {
            keys.remove(name)
            sorted.removeAll { $0 == name }
        }
        #expect(Array(keys.from("")) == sorted)
        #expect(Array(before.from("")).count == count, "a copy keeps what it had")
        keys.remove("not there")
        #expect(Array(keys.from("")) == sorted)
    }

    @Test func `are in the order of UTF-8`() {
        var keys = SortedKeys()
        for key in ["é", "z", "Z", "a/b", "a", "a0", "😀", "\u{FFFD}"] { keys.insert(key) }
        #expect(Array(keys.from("")) == ["Z", "a", "a/b", "a0", "z", "é", "\u{FFFD}", "😀"])
    }
}
