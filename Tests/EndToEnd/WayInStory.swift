import Foundation
import Testing

/// What `exec`, `console` and `session` say where there is no way in.
@Suite struct `No way in` {
    private func say(_ server: Rolecall, _ verb: String, _ instance: String) async throws -> String {
        let outcome = try await server.rolecall([verb, "--data-dir", server.data, instance])
        #expect(outcome.status == 1 && outcome.output.isEmpty, "\(outcome)")
        return outcome.complaint
    }

    @Test func `is named where there is no server`() async throws {
        let nowhere = FileManager.default.temporaryDirectory.path + "/rolecall-nowhere"
        for verb in ["exec", "console", "session"] {
            let outcome = try await RunningCommand.alone(
                [Rolecall.program, verb, "--data-dir", nowhere, "i-0123456789abcdef0"])
            #expect(
                outcome.complaint.hasPrefix("Error: no server runs at \(nowhere)/control.sock"),
                "\(outcome)")
        }
    }

    @Test(.enabled(if: Requirements.cli == nil, Requirements.cli))
    func `is named for an ID that is nobody's, a record, a stopped and a terminated instance`() async throws {
        try await Rolecall.serve { server in
            #expect(
                server.said.split(separator: "\n").dropFirst() == [
                    "Instances are records, and nothing runs in them (as --machines says)"
                ])
            for verb in ["exec", "console", "session"] {
                #expect(
                    try await say(server, verb, "i-nobody")
                        == "Error: there is no instance i-nobody; aws ec2 describe-instances shows them\n")
            }
            // That was nothing to log.
            #expect(!server.log.contains("i-nobody"), "\(server.log)")
            let instance = try await server.launch()
            for verb in ["exec", "console", "session"] {
                #expect(
                    try await say(server, verb, instance)
                        == "Error: this server keeps instances as records; nothing runs in them\n")
            }
            _ = try await server.shell("aws ec2 terminate-instances --instance-ids \(instance)")
            try await server.wait(for: instance, toBe: "terminated")
            for verb in ["exec", "console", "session"] {
                #expect(try await say(server, verb, instance) == "Error: \(instance) is terminated\n")
            }
        }
    }

    @Test(.enabled(if: Requirements.containersAndCLI == nil, Requirements.containersAndCLI))
    func `is named in a container too, whose console outlasts it`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            #expect(server.said.hasSuffix("\nInstances are containers\n"))
            let instance = try await server.launch()
            #expect(
                try await say(server, "session", instance).hasPrefix(
                    "Error: \(instance) has no role that EC2 can take on"))
            let exec = { (command: String) in
                try await server.rolecall(["exec", "--data-dir", server.data, instance, "--", command])
            }
            let missing = try await exec("nosuch")
            #expect(missing.status == 127 && missing.complaint == "nosuch: command not found\n", "\(missing)")
            let forbidden = try await exec("/etc/passwd")
            #expect(
                forbidden.status == 126 && forbidden.complaint.contains("Permission denied"), "\(forbidden)")
            _ = try await server.shell("aws ec2 stop-instances --instance-ids \(instance)")
            try await server.wait(for: instance, toBe: "stopped")
            for verb in ["exec", "session"] {
                #expect(
                    try await say(server, verb, instance)
                        == "Error: \(instance) is stopped; aws ec2 start-instances --instance-ids \(instance)\n"
                )
            }
            _ = try await server.shell("aws ec2 terminate-instances --instance-ids \(instance)")
            try await server.wait(for: instance, toBe: "terminated")
            let console = try await server.rolecall(["console", "--data-dir", server.data, instance])
            #expect(console.output.contains("\(instance) boots as"), "\(console)")
        }
    }
}

/// Options of `serve` that are no good are refused before anything is made.
@Suite struct `An option of serve` {
    @Test(arguments: [
        ("--port", "80000", "--port takes 0 to 65535, not 80000"),
        ("--port", "-1", "--port takes 0 to 65535, not -1"),
        ("--region", "Foo_bar", "--region takes a code such as us-east-1, not 'Foo_bar'"),
        ("--region", "us east", "--region takes a code such as us-east-1, not 'us east'"),
    ])
    func `is refused`(option: String, value: String, words: String) async throws {
        let data = FileManager.default.temporaryDirectory.path + "/rolecall-never"
        let outcome = try await RunningCommand.alone(
            [Rolecall.program, "serve", "--data-dir", data, "\(option)=\(value)"])
        #expect(outcome.status == 1 && outcome.complaint == "Error: \(words)\n", "\(outcome)")
        #expect(!FileManager.default.fileExists(atPath: data))
    }
}
