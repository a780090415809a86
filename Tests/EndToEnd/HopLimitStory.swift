import Foundation
import Testing

/// `HttpPutResponseHopLimit`, with a real packet on a real hop: what is nested in an instance gets a token only when
/// the answer may travel that far, and may read in any case.
@Suite(.enabled(if: Requirements.containersAndCLI == nil, Requirements.containersAndCLI))
struct `The hop limit` {
    @Test func `keeps tokens from what is nested in the instance at 1, and not at 2`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let instance = try await server.launch()
            try server.write(Self.nested, to: "nested.sh")
            let token =
                "-X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' http://169.254.169.254/latest/api/token"
            let read = "http://169.254.169.254/latest/meta-data/instance-id"
            // What is to come may take its time: even the way there is only just being made.
            let (silence, patience) = (5, 120)
            let ask = { (words: String, seconds: Int) in
                try await server.shell(
                    "sh nested.sh \(server.data)/machines/\(instance)/network "
                        + "curl -s --noproxy '*' --max-time \(seconds) -w ' %{http_code}' \(words)")
            }
            try server.write(Self.pipelined, to: "pipelined.py")
            let pipelined = { (seconds: Int) in
                try await server.shell(
                    "sh nested.sh \(server.data)/machines/\(instance)/network "
                        + "python3 pipelined.py \(seconds)")
            }
            let kept = try await ask(token, silence)
            #expect(kept.line == " 000" && kept.status == 28, "\(kept)")
            #expect(try await ask(read, patience).line == "\(instance) 200")
            let unanswered = try await pipelined(silence)
            #expect(unanswered.line == "silence", "\(unanswered)")
            let changed = try await server.shell(
                "aws ec2 modify-instance-metadata-options --instance-id \(instance) --http-put-response-hop-limit 2"
            )
            #expect(changed.succeeded, "\(changed)")
            let given = try await ask(token, patience)
            #expect(given.line.hasSuffix("== 200"), "\(given)")
            let answered = try await pipelined(patience)
            #expect(answered.line == "HTTP/1.1 200 OK", "\(answered)")
            #expect(try await ask(read, patience).line == "\(instance) 200")
        }
    }

    /// Asks for a token, and for something that may travel further before the token was acknowledged; says what
    /// came within so many seconds, in which lost packets are sent again a few times.
    private static let pipelined = """
        import socket, sys
        s = socket.create_connection(("169.254.169.254", 80), timeout=120)
        s.settimeout(int(sys.argv[1]))
        s.sendall(b"PUT /latest/api/token HTTP/1.1\\r\\nHost: x\\r\\nX-aws-ec2-metadata-token-ttl-seconds: 60\\r\\n\\r\\n"
                  b"GET /latest/meta-data/instance-id HTTP/1.1\\r\\nHost: x\\r\\n\\r\\n")
        try: print(s.recv(65536).decode().splitlines()[0])
        except TimeoutError: print("silence")

        """

    /// Runs a command one hop behind the network namespace that is named first, as Docker would have it: behind a
    /// bridge, hidden behind the instance's address. All of it goes with the command and the instance.
    private static let nested = """
        outer=$1; shift
        exec unshare --net sh -c '
            in_outer() { nsenter --net="$0" "$@"; }
            in_outer sh -c "echo 1 >/proc/sys/net/ipv4/ip_forward"
            in_outer ip link add veth-$$ type veth peer name eth0 netns $$ || exit 90
            in_outer sh -c "
                ip link show docker0 >/dev/null 2>&1 || {
                    ip link add docker0 type bridge
                    ip addr add 172.17.0.1/16 dev docker0
                    ip link set docker0 up
                    nft add table ip nat
                    nft add chain ip nat out \\"{ type nat hook postrouting priority 100; }\\"
                    nft add rule ip nat out oifname eth0 masquerade
                }
                ip link set veth-$$ master docker0 up"
            ip link set eth0 up
            ip addr add 172.17.0.2/16 dev eth0
            ip route add default via 172.17.0.1
            "$@"' "$outer" "$@"

        """
}
