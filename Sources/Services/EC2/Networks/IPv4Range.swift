import Vocabulary
import World

/// A block of IPv4 addresses.
struct IPv4Range: Sendable, Equatable {
    let first: UInt32
    /// 0 to 32.
    let prefixLength: Int

    /// Reads `172.31.0.0/20`; nil unless address and length are well formed. Bits below the prefix
    /// are dropped.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = IPv4Address(parts[0]), let length = Int(parts[1]),
            (0...32).contains(length), String(length) == parts[1]
        else { return nil }
        prefixLength = length
        first = length == 0 ? 0 : address.number & (UInt32.max << UInt32(32 - length))
    }

    var count: UInt64 { 1 << UInt64(32 - prefixLength) }

    var description: String { "\(IPv4Address(first))/\(prefixLength)" }

    func contains(_ address: IPv4Address) -> Bool {
        address.number >= first && UInt64(address.number - first) < count
    }

    func contains(_ other: IPv4Range) -> Bool {
        other.prefixLength >= prefixLength && contains(IPv4Address(other.first))
    }

    func overlaps(_ other: IPv4Range) -> Bool { contains(other) || other.contains(self) }

    /// AWS keeps the first four addresses of a subnet and the last.
    /// https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
    func isReserved(_ address: IPv4Address) -> Bool { !(usable?.contains(address.number) ?? false) }

    /// The number of addresses that instances may have.
    var usableCount: Int { Int(count) - 5 }

    /// The addresses that instances may have; nil for a block that is too small for any.
    private var usable: ClosedRange<UInt32>? {
        usableCount > 0 ? first + 4...first + 3 + UInt32(usableCount) : nil
    }

    /// A free address, looked for from a point that `random` chooses; nil when all are taken.
    func free(besides taken: TakenAddresses, random: UInt32) -> IPv4Address? {
        guard let usable else { return nil }
        return taken.free(in: usable, from: usable.lowerBound + random % UInt32(usableCount))
    }
}
