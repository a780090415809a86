/// IpAddress and NotIpAddress: networks of either version, in CIDR notation.
struct IPAddressTest: ConditionTest {
    private let networks: [IPNetwork?]
    private let isNegated: Bool

    init(_ literals: [String], isNegated: Bool) {
        networks = literals.map { IPNetwork($0) }
        self.isNegated = isNegated
    }

    func passes(_ value: inout RequestText, in context: any RequestContext) -> Bool {
        // What is no address agrees with neither operator.
        guard let address = value.address else { return false }
        // To the simulator a network that is none ends the comparison, unless one before it agreed.
        if context.isSimulated, let bad = networks.firstIndex(where: { $0 == nil }) {
            return !isNegated && networks[..<bad].contains { $0?.contains(address) ?? false }
        }
        if isNegated { return networks.allSatisfy { $0.map { !$0.contains(address) } ?? false } }
        return networks.contains { $0?.contains(address) ?? false }
    }
}

/// An IPv4 or IPv6 address.
struct IPAddress: Sendable, Equatable {
    enum Version: Sendable { case v4, v6 }
    let version: Version
    let bits: UInt128

    init(version: Version, bits: UInt128) {
        self.version = version
        self.bits = bits
    }

    init?(_ text: some StringProtocol) {
        if let bits = Self.v4(text.utf8) {
            self.init(version: .v4, bits: UInt128(bits))
        } else if let bits = Self.v6(Array(text.utf8)) {
            self.init(version: .v6, bits: bits)
        } else {
            return nil
        }
    }

    /// `::ffff:1.2.3.4` is 1.2.3.4.
    var unmapped: IPAddress {
        guard version == .v6, bits >> 32 == 0xFFFF else { return self }
        return IPAddress(version: .v4, bits: bits & 0xFFFF_FFFF)
    }

    var width: Int { version == .v4 ? 32 : 128 }

    private static func v4(_ bytes: some Sequence<UInt8>) -> UInt32? {
        var address: UInt32 = 0
        var part: UInt32?
        var parts = 1
        for byte in bytes {
            switch byte {
            case 0x30...0x39:
                // 010 is ten to some readers and eight to others.
                guard part != 0 else { return nil }
                let value = (part ?? 0) * 10 + UInt32(byte - 0x30)
                guard value <= 255 else { return nil }
                part = value
            case UInt8(ascii: "."):
                guard let value = part, parts < 4 else { return nil }
                address = address << 8 | value
                part = nil
                parts += 1
            default: return nil
            }
        }
        guard let part, parts == 4 else { return nil }
        return address << 8 | part
    }

    private static func v6(_ bytes: [UInt8]) -> UInt128? {
        guard bytes.contains(UInt8(ascii: ":")), bytes.count <= 45 else { return nil }
        var rest = bytes[...]
        var groups: [UInt16] = []
        var gap: Int?
        if rest.starts(with: "::".utf8) {
            gap = 0
            rest = rest.dropFirst(2)
        }
        while !rest.isEmpty {
            let group = rest.prefix { $0 != UInt8(ascii: ":") }
            if group.endIndex == rest.endIndex, group.contains(UInt8(ascii: ".")) {
                guard let v4 = v4(group) else { return nil }
                groups += [UInt16(v4 >> 16), UInt16(truncatingIfNeeded: v4)]
                break
            }
            guard (1...4).contains(group.count), group.first != UInt8(ascii: "+"),
                let value = UInt16(String(decoding: group, as: UTF8.self), radix: 16), groups.count < 8
            else { return nil }
            groups.append(value)
            rest = rest[group.endIndex...]
            if rest.isEmpty { break }
            rest = rest.dropFirst()
            if rest.first == UInt8(ascii: ":") {
                guard gap == nil else { return nil }
                gap = groups.count
                rest = rest.dropFirst()
            } else if rest.isEmpty {
                return nil
            }
        }
        if let gap {
            guard groups.count < 8 else { return nil }
            groups.insert(contentsOf: repeatElement(0, count: 8 - groups.count), at: gap)
        }
        guard groups.count == 8 else { return nil }
        return groups.reduce(0) { $0 << 16 | UInt128($1) }
    }
}

/// An address and how many of its bits count.
struct IPNetwork: Sendable {
    private let address: IPAddress
    private let mask: UInt128

    /// A bare address is a network of one. An IPv6 network with bits set behind its prefix is none.
    init?(_ text: String) {
        let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = parts.first.flatMap({ IPAddress($0) }) else { return nil }
        var length = address.width
        if parts.count == 2 {
            guard parts[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), parts[1].utf8.count <= 3,
                let written = Int(parts[1]), written <= address.width
            else { return nil }
            length = written
        }
        let host = (UInt128(1) << UInt128(address.width - length)) &- 1
        mask = ~host
        if address.version == .v6, address.bits & host != 0 { return nil }
        self.address = address
    }

    func contains(_ other: IPAddress) -> Bool {
        address.version == other.version && address.bits & mask == other.bits & mask
    }
}
