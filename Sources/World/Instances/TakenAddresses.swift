import HashTreeCollections
import Vocabulary

/// Where an address can be taken once: among those of a subnet, or among the public ones.
package enum AddressSpace: Hashable, Sendable {
    case subnet(String)
    case everyone
}

/// The addresses of one space that somebody has, a bit each: a free one is found in a nearly full subnet as
/// quickly as in an empty one, and copies share what did not change.
package struct TakenAddresses: Sendable {
    private var words: TreeDictionary<UInt32, UInt64> = [:]
    package private(set) var count = 0

    package init() {}

    package func contains(_ address: IPv4Address) -> Bool {
        (words[address.number >> 6] ?? 0) & bit(address.number) != 0
    }

    /// The first free address from `start` on, and from the range's beginning when there is none.
    package func free(in range: ClosedRange<UInt32>, from start: UInt32) -> IPv4Address? {
        guard range.contains(start) else { return nil }
        return free(start...range.upperBound) ?? free(range.lowerBound...start)
    }

    private func free(_ range: ClosedRange<UInt32>) -> IPv4Address? {
        for key in (range.lowerBound >> 6)...(range.upperBound >> 6) {
            var word = words[key] ?? 0
            // What lies outside the range is as good as taken.
            if key == range.lowerBound >> 6 { word |= bit(range.lowerBound) - 1 }
            if key == range.upperBound >> 6, range.upperBound & 63 != 63 {
                word |= ~(bit(range.upperBound + 1) - 1)
            }
            guard word != .max else { continue }
            return IPv4Address(key << 6 | UInt32((~word).trailingZeroBitCount))
        }
        return nil
    }

    package mutating func take(_ address: IPv4Address) {
        guard !contains(address) else { return }
        words[address.number >> 6, default: 0] |= bit(address.number)
        count += 1
    }

    mutating func give(back address: IPv4Address) {
        guard contains(address) else { return }
        words[address.number >> 6, default: 0] &= ~bit(address.number)
        if words[address.number >> 6] == 0 { words[address.number >> 6] = nil }
        count -= 1
    }

    private func bit(_ number: UInt32) -> UInt64 { 1 << UInt64(number & 63) }
}

/// An address in its space.
struct TakenAddress: Hashable, Sendable {
    var space: AddressSpace
    var address: IPv4Address

    init?(_ space: AddressSpace, _ text: String) {
        guard let address = IPv4Address(text) else { return nil }
        self.space = space
        self.address = address
    }
}

/// A fact that has addresses to itself.
protocol Addressed {
    var takenAddresses: [TakenAddress] { get }
}

extension Instance: Addressed {
    var takenAddresses: [TakenAddress] {
        guard state != .terminated else { return [] }
        // An interface that is a fact of its own has its addresses itself.
        let own = interfaceIsFact == true ? nil : TakenAddress(.subnet(subnetID), privateIPv4)
        let open = publicIPv4.flatMap { TakenAddress(.everyone, $0) }
        return [own, open].compactMap { $0 }
    }
}

extension NetworkInterface: Addressed {
    var takenAddresses: [TakenAddress] {
        ([privateIPv4] + secondaryIPv4).compactMap { TakenAddress(.subnet(subnetID), $0) }
    }
}

extension ElasticAddress: Addressed {
    var takenAddresses: [TakenAddress] { [TakenAddress(.everyone, publicIPv4)].compactMap { $0 } }
}

extension Knowing {
    package func takenAddresses(in space: AddressSpace) -> TakenAddresses {
        tables.index.addresses[space] ?? TakenAddresses()
    }
}
