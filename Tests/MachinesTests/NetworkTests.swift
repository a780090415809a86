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
            try await lab.boot(spec)
            let doors = try #require(lab.doors[spec.instanceID])
            answer(doors.metadata, with: "v4 of \(spec.instanceID)")
            answer(try #require(doors.metadataIPv6), with: "v6 of \(spec.instanceID)")
        }
        for spec in [first, namesake] {
            #expect(try lab.fetch("http://169.254.169.254/", in: spec) == "v4 of \(spec.instanceID)")
            #expect(try lab.fetch("http://[fd00:ec2::254]/", in: spec) == "v6 of \(spec.instanceID)")
        }
        // This computer reaches one of them, and the other one when that is gone.
        try await lab.machines.enforce { [first, namesake] in
            .open(to: first.instanceID, namesake.instanceID)
        }
        try lab.serve(8080, in: first, "first")
        try lab.serve(8080, in: namesake, "namesake")
        #expect(try lab.fetch("http://172.31.80.1:8080/") == "first")
        try await lab.terminate(first.instanceID)
        try await lab.machines.enforce { [namesake] in .open(to: namesake.instanceID) }
        #expect(try lab.fetch("http://172.31.80.1:8080/") == "namesake")
        try await lab.terminate(namesake.instanceID)
        try lab.remove()
    }

    @Test func `lets pass what the groups let pass, and changes with them`() async throws {
        try await lab.boot(first)
        try await lab.boot(second)
        try lab.serve(8080, in: second, "second")
        let reached = { [lab, first] in
            (
                machine: (try? lab.fetch("http://172.31.80.2:8080/", in: first)) == "second",
                computer: (try? lab.fetch("http://172.31.80.2:8080/")) == "second"
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
            try await lab.machines.enforce { [all] in all }
            let found = reached()
            #expect(found.machine == machine && found.computer == computer, "\(rules) \(first)")
        }
        try await lab.terminate(first.instanceID)
        try await lab.terminate(second.instanceID)
        try lab.remove()
    }

    @Test func `answers pings that its groups let in`() async throws {
        try await lab.boot(first)
        try await lab.boot(second)
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
            try await lab.machines.enforce { [rules] in rules }
            #expect(try lab.ping("172.31.80.2", in: first) == passes, "\(transport)")
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
        try await lab.boot(first)
        try await lab.boot(stranger)
        try await lab.machines.enforce { [first, stranger] in
            .open(to: first.instanceID, stranger.instanceID)
        }
        try lab.serve(8080, in: stranger, "stranger")
        let listener = try Listener()
        answer(listener.descriptor, with: "this computer")
        #expect(try lab.fetch("http://127.0.0.1:\(listener.port)/") == "this computer")
        let own = try Command("hostname", ["-I"]).run().split(whereSeparator: \.isWhitespace).map(String.init)
        let places = [Wiring.hostAddress, Wiring.gateway] + own.filter { !$0.contains(":") }
        for place in places {
            #expect(try lab.fetchOrNil("http://\(place):\(listener.port)/", in: first) == nil, "\(place)")
        }
        #expect(try lab.fetchOrNil("http://172.31.80.2:8080/", in: first) == nil)
        #expect(try lab.fetchOrNil("http://192.0.2.1/", in: first) == nil)
        // Nobody has to wait for what is not there: 7 is a refused connection, 28 would be the time that is over.
        let asked = try Command(
            "curl", ["-s", "--noproxy", "*", "--max-time", "10", "http://\(Namespace.resolverAddress)/"],
            in: lab.network(first))
        let complaint = #expect(throws: MachineFailure.self) { try asked.run() }
        #expect("\(complaint.map { "\($0)" } ?? "")".contains("exit code 7"))
        #expect(try lab.fetch("http://172.31.80.2:8080/") == "stranger")
        try await lab.terminate(first.instanceID)
        try await lab.terminate(stranger.instanceID)
        try lab.remove()
    }

    @Test func `does not carry packets with somebody else's address`() async throws {
        try await lab.boot(first)
        try await lab.boot(second)
        try await lab.machines.enforce { [first, second] in .open(to: first.instanceID, second.instanceID) }
        #expect(try lab.ping("172.31.80.2", in: first))
        // ip addr replace 172.31.80.3/32 dev eth0
        try Wiring.run(
            [
                "addr add 172.31.80.3/32 dev eth0",
                "route replace default via \(Wiring.gateway) dev eth0 src 172.31.80.3",
            ], in: lab.network(first))
        #expect(try !lab.ping("172.31.80.2", in: first))
        try await lab.terminate(first.instanceID)
        try await lab.terminate(second.instanceID)
        try lab.remove()
    }

    @Test(arguments: [
        ("172.31.80.1", "169.254.169.254", true), ("203.0.113.7", "169.254.169.254", false),
        ("172.31.80.2", "169.254.169.254", false), ("203.0.113.7", "169.254.169.253", false),
        ("fe80::2", "fd00:ec2::254", true), ("fe80::3", "fd00:ec2::254", false),
    ])
    func `lets nobody ask a link-local service by another address`(
        source: String, service: String, arrives: Bool
    ) async throws {
        try await lab.boot(first)
        let doors = try #require(lab.doors[first.instanceID])
        for door in [doors.metadata, try #require(doors.metadataIPv6), try #require(doors.https)] {
            answer(door, with: "here")
        }
        // Whoever has CAP_NET_RAW needs no such address to send with it; this is the shorter way.
        let isIPv6 = source.contains(":")
        try Wiring.run(
            ["addr replace \(source)/\(isIPv6 ? "64" : "32") dev eth0" + (isIPv6 ? " nodad" : "")],
            in: lab.network(first))
        let program = """
            import socket, sys
            source, service, port = sys.argv[1], sys.argv[2], int(sys.argv[3])
            family = socket.AF_INET6 if ":" in source else socket.AF_INET
            s = socket.socket(family, socket.SOCK_STREAM)
            s.settimeout(2)
            s.bind((source, 0, 0, socket.if_nametoindex("eth0")) if ":" in source else (source, 0))
            try:
                s.connect((service, port))
                s.sendall(b"GET / HTTP/1.1\\r\\n\\r\\n")
                print(s.recv(1000).decode()[-4:])
            except TimeoutError: print("silence")
            """
        let port = service == "169.254.169.253" ? "443" : "80"
        let said = try Command("python3", ["-c", program, source, service, port], in: lab.network(first))
            .run()
        #expect(said == (arrives ? "here\n" : "silence\n"))
        try await lab.terminate(first.instanceID)
        try lab.remove()
    }

    @Test(arguments: [(Int32(1), false), (2, true)])
    func `counts hops: what is nested in a machine gets the answers that may go that far`(
        hops: Int32, arrives: Bool
    ) async throws {
        try await lab.boot(first)
        let doors = try #require(lab.doors[first.instanceID])
        answer(doors.metadata, with: "token", hops: hops)
        #expect(try lab.fetch("http://169.254.169.254/", in: first) == "token")
        let nested = try Nested(in: lab, first)
        let found = try? Command("curl", MachineLab.curl + ["http://169.254.169.254/"], in: nested.namespace)
            .run()
        #expect((found == "token") == arrives)
        try nested.remove()
        try await lab.terminate(first.instanceID)
        try lab.remove()
    }

    @Test func `takes at most 1024 packets a second to the link-local services`() async throws {
        try await lab.boot(first)
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
}
