import Glibc
import Service
import Testing

@testable import Machines

/// What tests of the network do from inside machines and from this computer.
extension MachineLab {
    /// Where nobody answers, two seconds are enough to see it; who answers has time.
    static let curl = [
        "-sf", "--noproxy", "*", "--globoff", "--connect-timeout", "2", "--max-time", "60",
    ]

    func boot(_ spec: MachineSpec) async throws {
        await machines.launch(spec)
        _ = try await running(spec.instanceID)
    }

    func network(_ spec: MachineSpec) throws -> Namespace {
        Namespace(
            path: try #require(
                MachineDirectory(base: "\(directory)/machines", instanceID: spec.instanceID)
            ).network)
    }

    func fetch(_ url: String) throws -> String { try Command("curl", Self.curl + [url]).run() }

    func fetch(_ url: String, in spec: MachineSpec) throws -> String {
        try Command("curl", Self.curl + [url], in: network(spec)).run()
    }

    func fetchOrNil(_ url: String, in spec: MachineSpec) throws -> String? {
        try? fetch(url, in: spec)
    }

    /// A web server in the machine's network that says `text`.
    func serve(_ port: Int, in spec: MachineSpec, _ text: String) throws {
        answer(try network(spec).listen(address: "0.0.0.0", port: port), with: text)
    }

    /// An echo request, and whether it was answered within two seconds.
    func ping(_ address: String, in spec: MachineSpec) throws -> Bool {
        let program = """
            import socket, sys
            s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
            s.settimeout(2)
            s.sendto(b"\\x08\\x00\\xf7\\xfd\\x00\\x01\\x00\\x01", (sys.argv[1], 0))
            try:
                while s.recv(100)[20] != 0: pass
                print("pong")
            except TimeoutError: print("silence")
            """
        return try Command("python3", ["-c", program, address], in: network(spec)).run() == "pong\n"
    }
}

/// A container in a machine, as far as its network goes: one hop further, behind the machine's address.
struct Nested {
    let namespace: Namespace

    init(in lab: MachineLab, _ spec: MachineSpec) throws {
        let machine = try lab.network(spec)
        namespace = Namespace(path: "\(lab.directory)/nested")
        try namespace.make()
        try machine.set("net.ipv4.ip_forward", to: "1")
        try Command(
            "ip", ["-batch", "-"],
            input: """
                link add docker0 type bridge
                addr add 172.17.0.1/16 dev docker0
                link set docker0 up
                link add veth0 type veth peer name eth0 netns \(namespace.path)
                link set veth0 master docker0 up

                """, in: machine
        ).run()
        try Command(
            "ip", ["-batch", "-"],
            input: """
                link set eth0 up
                addr add 172.17.0.2/16 dev eth0
                route add default via 172.17.0.1

                """, in: namespace
        ).run()
        let rules = "\(lab.directory)/nested.nft"
        try File.write(
            """
            table ip nat {
                chain postrouting { type nat hook postrouting priority srcnat; oifname "eth0" masquerade; }
            }

            """, to: rules, mode: 0o600)
        try Command("nft", ["-f", rules], in: machine).run()
    }

    func remove() throws { try namespace.remove() }
}

/// A socket of this computer's that listens on all its addresses.
final class Listener {
    let descriptor: Int32
    let port: Int

    init() throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        try #require(listener >= 0 && listen(listener, 8) == 0)
        var address = sockaddr_in()
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let code = withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(listener, $0, &length) }
        }
        try #require(code == 0)
        descriptor = listener
        port = Int(UInt16(bigEndian: address.sin_port))
    }
}
