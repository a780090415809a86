import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `A range of addresses` {
    @Test(arguments: [
        ("172.31.16.0/20", "172.31.16.0/20", 4091),
        ("10.0.0.5/28", "10.0.0.0/28", 11),
        ("10.0.0.0/32", "10.0.0.0/32", -4),
    ])
    func `drops what is below the prefix and counts what instances may have`(
        text: String, canonical: String, usable: Int
    ) throws {
        let range = try #require(IPv4Range(text))
        #expect(range.description == canonical)
        #expect(range.usableCount == usable)
    }

    @Test(arguments: [
        "", "10.0.0.0", "10.0.0.0/33", "10.0.0/8", "10.0.0.256/8", "10.0.0.0/08", "a.b.c.d/8", "10.0.0.01/8",
    ])
    func `is not read from what is malformed`(text: String) { #expect(IPv4Range(text) == nil) }

    @Test func `never gives one of AWS's five`() throws {
        let range = try #require(IPv4Range("10.0.0.0/28"))
        var taken = TakenAddresses()
        var given: [String] = []
        while let address = range.free(
            besides: taken, random: UInt32(truncatingIfNeeded: given.count &* 2_654_435_761))
        {
            taken.take(address)
            given.append(address.description)
        }
        #expect(
            given.sorted { $0.count == $1.count ? $0 < $1 : $0.count < $1.count }
                == (4...14).map { "10.0.0.\($0)" })
    }
}
