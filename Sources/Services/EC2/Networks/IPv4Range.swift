/// A block of IPv4 addresses.
struct IPv4Range: Sendable, Equatable {
    let first: UInt32
    /// 0 to 32.
    let prefixLength: Int

    /// Reads `172.31.0.0/20`; nil unless address and length are well formed. Bits below the prefix
    /// are dropped.
    init?(_ text: some StringProtocol) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, let address = IPv4Range.address(parts[0]), let length = Int(parts[1]),
            (0...32).contains(length), String(length) == parts[1]
        else { return nil }
        prefixLength = length
        first = length == 0 ? 0 : address & (UInt32.max << UInt32(32 - length))
    }

    var count: UInt64 { 1 << UInt64(32 - prefixLength) }

    var description: String { "\(IPv4Range.text(first))/\(prefixLength)" }

    func contains(_ address: UInt32) -> Bool {
        UInt64(address) >= UInt64(first) && UInt64(address) - UInt64(first) < count
    }

    /// AWS keeps the first four addresses of a subnet and the last.
    /// https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html
    func isReserved(_ address: UInt32) -> Bool {
        let place = UInt64(address) - UInt64(first)
        return place < 4 || place == count - 1
    }

    /// The number of addresses that instances may have.
    var usableCount: Int { Int(count) - 5 }

    /// A free address, looked for from a point that `random` chooses; nil when all are taken.
    func free(besides taken: Set<UInt32>, random: UInt32) -> UInt32? {
        guard usableCount > 0 else { return nil }
        let start = UInt64(random) % UInt64(usableCount)
        for step in 0..<UInt64(usableCount) {
            let address = first + 4 + UInt32((start + step) % UInt64(usableCount))
            if !taken.contains(address) { return address }
        }
        return nil
    }

    static func address(_ text: some StringProtocol) -> UInt32? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        var address: UInt32 = 0
        for part in parts {
            guard let number = UInt8(part), String(number) == part else { return nil }
            address = address << 8 | UInt32(number)
        }
        return address
    }

    static func text(_ address: UInt32) -> String {
        [24, 16, 8, 0].map { String(address >> $0 & 255) }.joined(separator: ".")
    }
}
