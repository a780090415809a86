import Service
import Vocabulary
import World

/// Private addresses for something in a subnet: those it asks for, or free ones. What was given counts as taken
/// for the next.
struct FreeAddresses {
    let subnet: KnownSubnet
    private let range: IPv4Range
    private var taken: TakenAddresses
    private let ids: any Identifiers

    init(in subnet: KnownSubnet, known: some Knowing, ids: any Identifiers) throws {
        guard let range = IPv4Range(subnet.cidrBlock) else { throw AWSError.noSuchSubnet(subnet.id) }
        self.subnet = subnet
        self.range = range
        self.ids = ids
        taken = known.takenAddresses(in: .subnet(subnet.id))
    }

    var count: Int { max(0, range.usableCount - taken.count) }

    /// The address itself, if nobody has it.
    mutating func take(_ text: String) throws -> String {
        guard let address = IPv4Address(text) else {
            throw AWSError.invalidParameterValue("Invalid IPv4 address: \(text)")
        }
        guard range.contains(address) else { throw AWSError.addressOutside(text) }
        guard !range.isReserved(address) else { throw AWSError.addressReserved(text) }
        guard !taken.contains(address) else { throw AWSError.addressInUse(text) }
        taken.take(address)
        return text
    }

    mutating func takeAny() throws -> String {
        let random = ids.bytes(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
        guard let address = range.free(besides: taken, random: random) else {
            throw AWSError.subnetIsFull(subnet.id)
        }
        taken.take(address)
        return address.description
    }
}

/// The private addresses that a request gives an interface.
struct AskedAddresses: Sendable {
    var primary: String?
    var secondary: [String] = []
    var secondaryCount = 0

    /// A list has the primary address marked in it; the address alone is the primary one.
    init(
        _ address: String?, _ list: [PrivateIpAddressSpecification]?, secondaryCount: Int?
    ) throws {
        let list = list ?? []
        let count = secondaryCount ?? 0
        guard count >= 0 else {
            throw AWSError.invalidValue("\(count)", for: "secondaryPrivateIpAddressCount")
        }
        guard list.count <= InstanceTypes.mostAddresses, count < InstanceTypes.mostAddresses else {
            throw AWSError.tooManyPrivateAddresses
        }
        let marked = list.filter { $0.primary == true }.compactMap(\.privateIpAddress)
        guard marked.count + (address == nil || marked == [address] ? 0 : 1) <= 1 else {
            throw AWSError.invalidParameterValue("Only one primary private IP address can be specified")
        }
        guard count == 0 || list.allSatisfy({ $0.primary == true }) else {
            throw AWSError.invalidCombination(
                "The parameter secondaryPrivateIpAddressCount cannot be used with the parameter privateIpAddresses"
            )
        }
        primary = marked.first ?? address
        secondary = list.filter { $0.primary != true }.compactMap(\.privateIpAddress)
        self.secondaryCount = count
    }

    var count: Int { 1 + secondary.count + secondaryCount }

    /// The addresses, the primary one first.
    func taken(from free: inout FreeAddresses) throws -> [String] {
        var given = [try primary.map { try free.take($0) } ?? free.takeAny()]
        for address in secondary { given.append(try free.take(address)) }
        for _ in 0..<secondaryCount { given.append(try free.takeAny()) }
        return given
    }
}

extension AWSError {
    static func addressOutside(_ address: String) -> AWSError {
        AWSError(
            "InvalidParameterValue", "Address \(address) does not fall within the subnet's address range")
    }

    static func addressReserved(_ address: String) -> AWSError {
        AWSError("InvalidParameterValue", "Address \(address) is in subnet's reserved address range")
    }

    static func addressInUse(_ address: String) -> AWSError {
        AWSError("InvalidIPAddress.InUse", "Address \(address) is in use.")
    }

    static func subnetIsFull(_ id: String) -> AWSError {
        AWSError(
            "InsufficientFreeAddressesInSubnet",
            "There are not enough free addresses in subnet '\(id)' to satisfy the requested number of instances."
        )
    }
}
