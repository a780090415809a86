import Service
import Vocabulary
import World

/// The public addresses that are given out here. They are of the range that is kept for measuring networks, so
/// that none is anybody's: they are told truly, but nothing routes them.
/// https://www.rfc-editor.org/rfc/rfc2544#appendix-C
enum PublicAddresses {
    /// 198.18.0.0/15
    private static let range: ClosedRange<UInt32> = 0xC612_0000...0xC613_FFFF

    static func free(in known: some Knowing, ids: any Identifiers) throws -> String {
        let random = ids.bytes(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        let start = range.lowerBound + random % UInt32(range.count)
        guard let address = known.takenAddresses(in: .everyone).free(in: range, from: start) else {
            throw AWSError.noPublicAddresses
        }
        return address.description
    }
}

extension KnownInstance {
    /// Borrows a public address for as long as it runs, if it is to have one and has none.
    mutating func takePublicAddress(in known: some Knowing, ids: any Identifiers) throws {
        guard assignsPublicIPv4 == true, state == .pending || state == .running, publicIPv4 == nil,
            known.publicIPv4(of: self) == nil
        else { return }
        publicIPv4 = try PublicAddresses.free(in: known, ids: ids)
    }
}

extension AWSError {
    static let noPublicAddresses = AWSError(
        "InsufficientAddressCapacity", "Insufficient capacity to satisfy your address request.")
}
