import Glibc
import Service
import Testing

@testable import Machines

@Suite(.enabled(if: noContainers == nil, noContainers), .serialized, .timeLimit(.minutes(2)))
struct `A machine's network` {
    let lab: MachineLab
    let first = MachineSpec.example("i-0000000000000d001", address: "172.31.80.1")
    var second = MachineSpec.example("i-0000000000000d002", address: "172.31.80.2")

    init() throws {
        lab = try MachineLab()
        second.macAddress = "02:00:00:00:00:06"
    }

    @Test func `has the metadata service over IPv4 and IPv6, also where two networks have one address`()
        async throws
    {
        var namesake = second
        namesake.privateIPv4 = first.privateIPv4
        namesake.network = "another"
        for spec in [first, namesake] {
            try await boot(spec)
            let doors = try #require(lab.doors[spec.instanceID])
            answer(doors.metadata, with: "v4 of \(spec.instanceID)")
            answer(try #require(doors.metadataIPv6), with: "v6 of \(spec.instanceID)")
        }
        for spec in [first, namesake] {
            #expect(try fetch("http://169.254.169.254/", in: spec) == "v4 of \(spec.instanceID)")
            #expect(try fetch("http://[fd00:ec2::254]/", in: spec) == "v6 of \(spec.instanceID)")
        }
        // This computer reaches one of them, and the other one when that is gone.
        await lab.machines.enforce { [first, namesake] in
            .open(to: first.instanceID, namesake.instanceID)
        }
        try serve(8080, in: first, "first")
        try serve(8080, in: namesake, "namesake")
        #expect(try fetch("http://172.31.80.1:8080/") == "first")
        try await lab.terminate(first.instanceID)
        await lab.machines.enforce { [namesake] in .open(to: namesake.instanceID) }
        #expect(try fetch("http://172.31.80.1:8080/") == "namesake")
        try await lab.terminate(namesake.instanceID)
        try lab.remove()
    }

    @Test func `lets pass what the groups let pass, and changes with them`() async throws {
        try await boot(first)
        try await boot(second)
        try serve(8080, in: second, "second")
        let reached = { [first] in
            (
                machine: (try? fetch("http://172.31.80.2:8080/", in: first)) == "second",
                computer: (try? fetch("http://172.31.80.2:8080/")) == "second"
            )
        }
        let out = NetworkRules.Rule(.egress, .anything, .addresses(0...UInt32.max))
        let host = try #require(IPv4.number(Wiring.hostAddress))
        let other = try #require(IPv4.number("172.31.80.0"))
        // What the second one's group says, who is in the first one's, and who gets through.
        let cases: [([NetworkRules.Rule], first: [NetworkRules.Rule], machine: Bool, computer: Bool)] = [
            ([], [out], false, false),
            ([.init(.ingress, .tcp(8080...8080), .addresses(host...host))], [out], false, true),
            ([.init(.ingress, .tcp(8000...8079), .addresses(0...UInt32.max))], [out], false, false),
            ([.init(.ingress, .udp(8080...8080), .addresses(0...UInt32.max))], [out], false, false),
            ([.init(.ingress, .tcp(8080...8080), .addresses(other...(other | 255)))], [out], true, false),
            ([.init(.ingress, .tcp(8080...8080), .members(group: "sg-first"))], [out], true, false),
            ([.init(.ingress, .tcp(8080...8080), .members(group: "sg-second"))], [out], false, false),
            ([.init(.ingress, .number(6), .addresses(0...UInt32.max))], [out], true, true),
            ([.init(.ingress, .anything, .addresses(0...UInt32.max))], [], false, true),
            (
                [.init(.ingress, .anything, .addresses(0...UInt32.max))],
                [.init(.egress, .tcp(8080...8080), .members(group: "sg-second"))], true, true
            ),
        ]
        for (rules, first, machine, computer) in cases {
            var all = NetworkRules()
            all.groups = ["sg-first": first, "sg-second": rules]
            all.members = [self.first.instanceID: ["sg-first"], second.instanceID: ["sg-second"]]
            await lab.machines.enforce { [all] in all }
            let found = reached()
            #expect(found.machine == machine && found.computer == computer, "\(rules) \(first)")
        }
        try await lab.terminate(first.instanceID)
        try await lab.terminate(second.instanceID)
        try lab.remove()
    }

    @Test func `answers pings that its groups let in`() async throws {
        try await boot(first)
        try await boot(second)
        let out = NetworkRules.Rule(.egress, .anything, .addresses(0...UInt32.max))
        let cases: [(NetworkRules.Transport, Bool)] = [
            // First those that do not: what has been let in once belongs to a known exchange.
            (.icmp(type: 13, code: nil), false), (.tcp(0...65535), false),
            (.icmp(type: 8, code: nil), true), (.icmp(type: 8, code: 0), true),
            (.icmp(type: nil, code: nil), true),
        ]
        for (transport, passes) in cases {
            var rules = NetworkRules()
            rules.groups = ["sg-1": [out], "sg-2": [.init(.ingress, transport, .members(group: "sg-1"))]]
            rules.members = [first.instanceID: ["sg-1"], second.instanceID: ["sg-2"]]
            await lab.machines.enforce { [rules] in rules }
            #expect(try ping("172.31.80.2", in: first) == passes, "\(transport)")
        }
        try await lab.terminate(first.instanceID)
        try await lab.terminate(second.instanceID)
        try lab.remove()
    }

    @Test func `leads nowhere else: not to this computer's services, not beyond, not to another network`()
        async throws
    {
        var stranger = second
        stranger.network = "another"
        try await boot(first)
        try await boot(stranger)
        await lab.machines.enforce { [first, stranger] in
            .open(to: first.instanceID, stranger.instanceID)
        }
        try serve(8080, in: stranger, "stranger")
        let listener = try Listener()
        answer(listener.descriptor, with: "this computer")
        #expect(try fetch("http://127.0.0.1:\(listener.port)/") == "this computer")
        let own = try Command("hostname", ["-I"]).run().split(whereSeparator: \.isWhitespace).map(String.init)
        let places = [Wiring.hostAddress, Wiring.gateway] + own.filter { !$0.contains(":") }
        for place in places {
            #expect(try fetchOrNil("http://\(place):\(listener.port)/", in: first) == nil, "\(place)")
        }
        #expect(try fetchOrNil("http://172.31.80.2:8080/", in: first) == nil)
        #expect(try fetchOrNil("http://192.0.2.1/", in: first) == nil)
        #expect(try fetch("http://172.31.80.2:8080/") == "stranger")
        try await lab.terminate(first.instanceID)
        try await lab.terminate(stranger.instanceID)
        try lab.remove()
    }

    @Test func `does not carry packets with somebody else's address`() async throws {
        try await boot(first)
        try await boot(second)
        await lab.machines.enforce { [first, second] in .open(to: first.instanceID, second.instanceID) }
        #expect(try ping("172.31.80.2", in: first))
        // ip addr replace 172.31.80.3/32 dev eth0
        let place = try #require(
            MachineDirectory(base: "\(lab.directory)/machines", instanceID: first.instanceID))
        try Command(
            "ip", ["-batch", "-"],
            input: """
                addr add 172.31.80.3/32 dev eth0
                route replace default via \(Wiring.gateway) dev eth0 src 172.31.80.3

                """, in: Namespace(path: place.network)
        ).run()
        #expect(try !ping("172.31.80.2", in: first))
        try await lab.terminate(first.instanceID)
        try await lab.terminate(second.instanceID)
        try lab.remove()
    }

    @Test(arguments: [(Int32(1), false), (2, true)])
    func `counts hops: what is nested in a machine gets the answers that may go that far`(
        hops: Int32, arrives: Bool
    ) async throws {
        try await boot(first)
        let doors = try #require(lab.doors[first.instanceID])
        answer(doors.metadata, with: "token", hops: hops)
        #expect(try fetch("http://169.254.169.254/", in: first) == "token")
        let nested = try Nested(in: lab, first)
        let found = try? Command("curl", curl + ["http://169.254.169.254/"], in: nested.namespace).run()
        #expect((found == "token") == arrives)
        try nested.remove()
        try await lab.terminate(first.instanceID)
        try lab.remove()
    }

    @Test func `takes at most 1024 packets a second to the link-local services`() async throws {
        try await boot(first)
        let doors = try #require(lab.doors[first.instanceID])
        let resolver = try #require(doors.resolverUDP)
        var room: Int32 = 8 << 20
        setsockopt(resolver, SOL_SOCKET, SO_RCVBUFFORCE, &room, 4)
        let seconds = try #require(
            Double(
                try lab.inside(
                    first.instanceID,
                    """
                    python3 -c '
                    import socket, time
                    socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
                    begin = time.monotonic()
                    for _ in range(20000): socket.sendto(b"x", ("169.254.169.253", 53))
                    print(time.monotonic() - begin)'
                    """)))
        var came = 0
        var byte: UInt8 = 0
        while recv(resolver, &byte, 1, 0) == 1 { came += 1 }
        #expect(came >= 256 && Double(came) <= 256 + 1024 * (seconds + 0.1), "\(came) in \(seconds) s")
        try await lab.terminate(first.instanceID)
        try lab.remove()
    }

    // -- Arranging ------------------------------------------------------------------------------------------

    private func boot(_ spec: MachineSpec) async throws {
        await lab.machines.launch(spec)
        _ = try await lab.running(spec.instanceID)
    }

    private let curl = ["-sf", "--noproxy", "*", "--globoff", "--max-time", "1"]

    private func fetch(_ url: String) throws -> String { try Command("curl", curl + [url]).run() }

    private func fetch(_ url: String, in spec: MachineSpec) throws -> String {
        try Command("curl", curl + [url], in: network(spec)).run()
    }

    private func fetchOrNil(_ url: String, in spec: MachineSpec) throws -> String? {
        try? fetch(url, in: spec)
    }

    private func network(_ spec: MachineSpec) throws -> Namespace {
        Namespace(
            path: try #require(
                MachineDirectory(base: "\(lab.directory)/machines", instanceID: spec.instanceID)
            ).network)
    }

    /// A web server in the machine's network that says `text`.
    private func serve(_ port: Int, in spec: MachineSpec, _ text: String) throws {
        answer(try network(spec).listen(address: "0.0.0.0", port: port), with: text)
    }

    /// An echo request, and whether it was answered within half a second.
    private func ping(_ address: String, in spec: MachineSpec) throws -> Bool {
        let program = """
            import socket, sys
            s = socket.socket(socket.AF_INET, socket.SOCK_RAW, socket.IPPROTO_ICMP)
            s.settimeout(0.5)
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
private struct Nested {
    let namespace: Namespace

    init(in lab: MachineLab, _ spec: MachineSpec) throws {
        let place = try #require(
            MachineDirectory(base: "\(lab.directory)/machines", instanceID: spec.instanceID))
        let machine = Namespace(path: place.network)
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
private final class Listener {
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
