import CLinux
import Glibc

/// This computer's routes to machines: one address each, by way of the cable to the switch.
struct HostRoutes {
    let cable: String

    /// Sets the route, unless the address means something here already; then gives what.
    func add(_ address: String) throws -> String? {
        guard let number = IPv4.number(address), let gateway = IPv4.number(Wiring.gateway) else {
            throw MachineFailure("\(address) is not an IPv4 address")
        }
        if let other = network(of: number) { return other }
        // ip route add 172.31.0.5 via 169.254.171.2 dev rolecall-0a1b2c
        let code = cl_host_route(1, number, gateway, cable)
        // A server that was killed may have left it.
        if code == EEXIST { return nil }
        try SystemError.check(code, "set a route to \(address)")
        return nil
    }

    /// Errors are left: what is not there need not go.
    func remove(_ address: String) {
        guard let number = IPv4.number(address), let gateway = IPv4.number(Wiring.gateway) else { return }
        // ip route del 172.31.0.5 via 169.254.171.2 dev rolecall-0a1b2c
        _ = cl_host_route(0, number, gateway, cable)
    }

    // ip -4 route show match 172.31.0.5
    private func network(of address: UInt32) -> String? {
        for line in (File.text("/proc/net/route") ?? "").split(separator: "\n").dropFirst() {
            let fields = line.split(whereSeparator: \.isWhitespace)
            // As the kernel prints them: the bytes of the address as a number of this computer.
            guard fields.count > 7,
                let network = UInt32(fields[1], radix: 16).map(UInt32.init(bigEndian:)),
                let mask = UInt32(fields[7], radix: 16).map(UInt32.init(bigEndian:)), mask != 0
            else { continue }
            if address & mask == network && fields[0] != cable {
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
