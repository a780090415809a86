import Foundation
import Testing

/// As many instances as one computer is asked to hold, and a server that is killed while they come and go.
@Suite(.enabled(if: Requirements.containersAndPython == nil, Requirements.containersAndPython))
struct `Fifty instances at once` {
    private static let count = 50

    @Test func `each have their own role, and leave nothing, also when the server is killed twice`()
        async throws
    {
        try await Rolecall.serve(machines: "container") { server in
            let launched = try await server.python("fifty.py", ["\(Self.count)"]).end()
            try #require(launched.succeeded, "\(launched)")
            let roles = Dictionary(
                uniqueKeysWithValues: launched.lines.map { line in
                    let words = line.split(separator: " ").map(String.init)
                    return (words[0], words[1])
                })
            #expect(roles.count == Self.count)

            try await count(server, "running") { $0 > 0 }
            await server.killNow()
            try await server.start()
            try await count(server, "running") { $0 == Self.count }
            for (instance, role) in roles.sorted(by: { $0.key < $1.key }) {
                try await check(instance, role, server)
            }

            let ids = roles.keys.sorted()
            try await terminate(ids.prefix(Self.count / 2), server)
            await server.killNow()
            try await server.start()
            try await terminate(ids.suffix(Self.count / 2), server)
            try await count(server, "terminated") { $0 == Self.count }
            try await eventually("nothing is left of them", within: .seconds(600)) {
                server.traces().isEmpty ? true : nil
            }
        }
    }

    /// Waits until as many instances are in a state.
    private func count(_ server: Rolecall, _ state: String, _ isEnough: (Int) -> Bool) async throws {
        try await eventually("enough instances are \(state)", within: .seconds(600)) {
            let found = try await server.shell(
                "aws ec2 describe-instances --query 'Reservations[].Instances[].InstanceId' --output text "
                    + "--filters Name=instance-state-name,Values=\(state)")
            return isEnough(found.output.split(whereSeparator: \.isWhitespace).count) ? true : nil
        }
    }

    private func terminate(_ ids: some Sequence<String>, _ server: Rolecall) async throws {
        let outcome = try await server.shell(
            "aws ec2 terminate-instances --instance-ids \(ids.joined(separator: " "))")
        #expect(outcome.succeeded, "\(outcome)")
    }

    /// The instance is given its role's name and credentials, and those of no other role. It runs on the books
    /// of the server that came back also before that one has taken it over and answers it.
    private func check(_ instance: String, _ role: String, _ server: Rolecall) async throws {
        let other = role == "Fifty-0" ? "Fifty-1" : "Fifty-0"
        let found = try await server.inside(
            instance,
            """
            r=http://169.254.169.254/latest/meta-data/iam/security-credentials/
            curl -s --retry 120 --retry-delay 1 --retry-connrefused $r; echo
            curl -s "${r}\(role)" | grep -c '"Code" : "Success"'
            curl -s -o /dev/null -w '%{http_code}\\n' "${r}\(other)"
            """)
        #expect(found.lines == [role, "1", "404"], "\(instance): \(found)")
    }
}
