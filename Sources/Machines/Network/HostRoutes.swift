import CLinux
import Glibc

/// What became of a route.
enum RouteOutcome: Equatable {
    case set
    /// The address means something to this computer already.
    case taken(by: String)
}

/// This computer's routes to machines: one address each, by way of the cable to the switch.
struct HostRoutes {
    let cable: String

    /// Sets the route, unless the address means something here already.
    func add(_ address: String) throws -> RouteOutcome {
        guard let number = IPv4.number(address), let gateway = IPv4.number(Wiring.gateway) else {
            throw MachineFailure("\(address) is not an IPv4 address")
        }
        if let owner = Surroundings().owner(of: number, besides: cable) { return .taken(by: owner) }
        // ip route add 172.31.0.5 via 169.254.171.2 dev rolecall-0a1b2c
        let code = cl_host_route(1, number, gateway, cable)
        // A server that was killed may have left it.
        if code == EEXIST { return .set }
        try SystemError.check(code, "set a route to \(address)")
        return .set
    }

    /// Errors are left: what is not there need not go.
    func remove(_ address: String) {
        guard let number = IPv4.number(address), let gateway = IPv4.number(Wiring.gateway) else { return }
        // ip route del 172.31.0.5 via 169.254.171.2 dev rolecall-0a1b2c
        _ = cl_host_route(0, number, gateway, cable)
    }
}

/// What addresses mean to this computer. Whoever may make a VPC chooses its addresses, and must not choose
/// where this computer's own packets go.
struct Surroundings {
    /// As /proc/net/route has them.
    var routes = File.text("/proc/net/route") ?? ""
    /// As resolv.conf has them; with systemd's own resolver in between, those that it asks.
    var resolvers = ["/etc/resolv.conf", "/run/systemd/resolve/resolv.conf"].compactMap { File.text($0) }
        .joined(separator: "\n")

    /// Private networks, and those of carriers and of measurements: every other address is somebody's.
    /// https://www.iana.org/assignments/iana-ipv4-special-registry
    private static let free: [ClosedRange<UInt32>] = [
        10 << 24...10 << 24 | 0xFF_FFFF,
        172 << 24 | 16 << 16...172 << 24 | 31 << 16 | 0xFFFF,
        192 << 24 | 168 << 16...192 << 24 | 168 << 16 | 0xFFFF,
        100 << 24 | 64 << 16...100 << 24 | 127 << 16 | 0xFFFF,
        198 << 24 | 18 << 16...198 << 24 | 19 << 16 | 0xFFFF,
    ]

    /// Whose the address is; nil when a machine may have it. Behind a default route anything could be: it is
    /// no owner.
    func owner(of address: UInt32, besides cable: String) -> String? {
        guard Self.free.contains(where: { $0.contains(address) }) else { return "the Internet" }
        let isResolver = resolvers.split(separator: "\n").contains { line in
            let words = line.split(whereSeparator: \.isWhitespace)
            return words.count > 1 && words[0] == "nameserver" && IPv4.number(String(words[1])) == address
        }
        return isResolver ? "this computer's name server" : network(of: address, besides: cable)
    }

    // ip -4 route show match 172.31.0.5
    private func network(of address: UInt32, besides cable: String) -> String? {
        for line in routes.split(separator: "\n").dropFirst() {
            let fields = line.split(whereSeparator: \.isWhitespace)
            // As the kernel prints them: the bytes of the address as a number of this computer.
            func number(_ field: Int) -> UInt32? {
                UInt32(fields[field], radix: 16).map(UInt32.init(bigEndian:))
            }
            guard fields.count > 7, fields[0] != cable, let network = number(1), let gateway = number(2),
                let mask = number(7)
            else { continue }
            if gateway == address { return "a gateway of this computer's" }
            if mask != 0 && address & mask == network {
                return "\(IPv4.text(network))/\(mask.nonzeroBitCount) dev \(fields[0])"
            }
        }
        return nil
    }
}

/// IPv4 addresses as numbers.
enum IPv4 {
    static func number(_ text: String) -> UInt32? {
        var address = in_addr()
        return inet_pton(AF_INET, text, &address) == 1 ? UInt32(bigEndian: address.s_addr) : nil
    }

    static func text(_ number: UInt32) -> String {
        [24, 16, 8, 0].map { String(number >> $0 & 255) }.joined(separator: ".")
    }
}
