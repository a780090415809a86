import Glibc
import Service

/// The words for `ip` that make the switch and its cables.
enum Wiring {
    /// What this computer is called by the machines.
    static let hostAddress = "169.254.171.1"
    /// What the switch is called by the machines and this computer.
    static let gateway = "169.254.171.2"
    /// The switch's end of the cable to this computer.
    static let hostPort = "host"
    /// What every machine has at its end of the cable, beside its own address.
    static let machineIPv6 = "fe80::2"
    /// What this computer reaches.
    static let hostTable = 100
    /// Networks count from here on: below are numbers that Linux keeps for itself.
    static let firstNetwork = 1000

    static let hasIPv6 = access("/proc/net/if_inet6", F_OK) == 0

    /// Settings of the switch's namespace. Who may send what is decided by the rules alone.
    static let settings = [
        ("net.ipv4.ip_forward", "1"),
        ("net.ipv4.conf.all.rp_filter", "0"),
        ("net.ipv4.conf.default.rp_filter", "0"),
        // What cannot be delivered is answered into the network that it came from, and every time.
        ("net.ipv4.fwmark_reflect", "1"),
        ("net.ipv4.icmp_ratelimit", "0"),
    ]

    /// Inside a new switch.
    static let services: [String] = {
        let addresses = [Namespace.metadataAddress, Namespace.resolverAddress, gateway]
        return addresses.map { "addr add \($0)/32 dev lo" }
            + (hasIPv6 ? ["addr add \(Namespace.metadataAddressIPv6)/128 dev lo nodad"] : [])
            + [
                "rule add iif \(hostPort) lookup \(hostTable) pref \(hostTable)",
                "route add unreachable default table \(hostTable)",
            ]
    }()

    /// On this computer. The address with a peer makes the way to the switch, also beside another server's.
    static func cable(_ name: String) -> [String] {
        ["link set dev \(name) addrgenmode none"].filter { _ in hasIPv6 } + [
            "addr replace \(hostAddress) peer \(gateway)/32 dev \(name)", "link set dev \(name) up",
        ]
    }

    /// The same inside the switch.
    static let cableEnd =
        ["link set dev \(hostPort) addrgenmode none"].filter { _ in hasIPv6 } + [
            "link set dev \(hostPort) up", "route replace \(hostAddress)/32 dev \(hostPort) src \(gateway)",
        ]

    /// Inside the switch, for a machine whose namespace is at `path`. The neighbour is known: nobody has to
    /// be asked for it, and nobody can answer in its place.
    static func port(_ port: Port, into path: String) -> [String] {
        let device = "dev \(port.name)"
        return [
            "link add \(port.name) type veth peer name eth0 address \(port.macAddress) netns \(path)"
        ] + (hasIPv6 ? ["link set \(device) addrgenmode none"] : []) + ["link set \(device) up"]
            + (hasIPv6 ? ["addr add fe80::1/64 \(device) nodad"] : []) + [
                "neigh replace \(port.address) lladdr \(port.macAddress) \(device) nud permanent",
                // For the sockets that are bound to the port: with these, several may have one address.
                "route append \(port.address)/32 \(device)",
                "route replace \(port.address)/32 \(device) table \(port.number)",
            ]
    }

    /// Inside the machine. It takes Linux a moment until both ends of a cable carry packets.
    static func end(_ port: Port) -> [String] {
        (hasIPv6 ? ["link set dev eth0 addrgenmode none"] : []) + [
            "link set dev eth0 up", "addr add \(port.address)/32 dev eth0",
        ] + (hasIPv6 ? ["addr add \(machineIPv6)/64 dev eth0 nodad"] : [])
    }

    /// Inside the machine: its ways out.
    static func ways(_ port: Port) -> [String] {
        [
            "route add \(gateway)/32 dev eth0",
            "route add default via \(gateway) dev eth0 src \(port.address)",
        ] + (hasIPv6 ? ["route add \(Namespace.metadataAddressIPv6)/128 via fe80::1 dev eth0"] : [])
    }

    /// Inside the switch, for the first machine of a network: its packets find its machines and nothing else.
    static func network(_ number: Int) -> [String] {
        [
            "rule add fwmark \(number) lookup \(number) pref \(firstNetwork)",
            "route replace unreachable default table \(number)",
        ]
    }

    /// After the last machine of a network.
    static func noNetwork(_ number: Int) -> [String] {
        [
            "rule del fwmark \(number) lookup \(number) pref \(firstNetwork)",
            "route flush table \(number)",
        ]
    }

    /// Inside the switch: this computer's packets for the address go to the port.
    static func hosted(_ port: Port) -> [String] {
        ["route replace \(port.address)/32 dev \(port.name) table \(hostTable)"]
    }

    /// Takes away what may be there; what is not there need not go.
    // ip -force -batch -
    static func undo(_ lines: [String], in namespace: Namespace) {
        let input = lines.joined(separator: "\n") + "\n"
        _ = try? Command("ip", ["-force", "-batch", "-"], input: input, in: namespace).run()
    }

    // ip -batch -
    static func run(_ lines: [String], in namespace: Namespace? = nil) throws {
        try Command("ip", ["-batch", "-"], input: lines.joined(separator: "\n") + "\n", in: namespace).run()
    }
}
