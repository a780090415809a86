/// An address as DNS has it.
package struct IPv4Address: Sendable, Hashable, CustomStringConvertible {
    package let number: UInt32

    package init(_ a: UInt8, _ b: UInt8, _ c: UInt8, _ d: UInt8) {
        number = UInt32(a) << 24 | UInt32(b) << 16 | UInt32(c) << 8 | UInt32(d)
    }

    /// Four numbers with dots, or with what else separates them: `10-0-0-5`.
    package init?(_ text: some StringProtocol, separatedBy separator: Character = ".") {
        let parts = text.split(separator: separator, omittingEmptySubsequences: false)
        let numbers = parts.compactMap { part in
            part.utf8.allSatisfy { (48...57).contains($0) } ? UInt8(part) : nil
        }
        // 010 is no number of an address.
        guard parts.count == 4, numbers.count == 4, zip(parts, numbers).allSatisfy({ $0 == "\($1)" }) else {
            return nil
        }
        self.init(numbers[0], numbers[1], numbers[2], numbers[3])
    }

    /// `5.0.0.10.in-addr.arpa`
    package init?(reversed name: String) {
        let suffix = ".in-addr.arpa"
        guard name.hasSuffix(suffix),
            let backward = IPv4Address(name.dropLast(suffix.count))
        else { return nil }
        let bytes = backward.bytes
        self.init(bytes[3], bytes[2], bytes[1], bytes[0])
    }

    package var bytes: [UInt8] { [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: number >> $0) } }

    package var description: String { bytes.map(String.init).joined(separator: ".") }

    /// Where the metadata service is.
    package static let metadata = IPv4Address(169, 254, 169, 254)
    /// Where the resolver is, and where AWS's names lead.
    package static let resolver = IPv4Address(169, 254, 169, 253)
}
