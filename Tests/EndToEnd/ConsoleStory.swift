import Foundation
import Testing

/// What an instance wrote to its console, and how it shut itself down.
@Suite(.enabled(if: Requirements.containersAndCLI == nil, Requirements.containersAndCLI))
struct `The console` {
    @Test(arguments: ["stop", "terminate"])
    func `tells of a shutdown from inside, which ends as the instance was told to`(
        behavior: String
    ) async throws {
        try await Rolecall.serve(machines: "container") { server in
            let instance = try await server.launch(
                "--instance-type t3.micro --instance-initiated-shutdown-behavior \(behavior)")
            let console = "aws ec2 get-console-output --latest --instance-id \(instance)"
            try await eventually("the fingerprints are on the console") {
                let text = try await server.shell("\(console) --query Output --output text").output
                return text.contains("rolecall: \(instance) boots as ip-")
                    && text.contains("-----BEGIN SSH HOST KEY FINGERPRINTS-----")
                    && text.contains("(ED25519)\n")
            }
            #expect(
                try await server.rolecall(
                    ["console", "--data-dir", server.data, instance]).output.contains("\(instance) boots as"))
            let following = try server.begin(
                ["console", "--data-dir", server.data, instance, "--follow"])

            _ = try await server.inside(instance, "sudo shutdown -h now")
            try await server.wait(for: instance, toBe: behavior == "stop" ? "stopped" : "terminated")
            let reason = try await server.shell(
                """
                aws ec2 describe-instances --instance-ids \(instance) --output text \\
                    --query 'Reservations[0].Instances[0].[StateReason.Code,StateReason.Message]'
                """)
            #expect(
                reason.line == "Client.InstanceInitiatedShutdown\t"
                    + "Client.InstanceInitiatedShutdown: Instance initiated shutdown")
            let last = try await server.shell("\(console) --query Output --output text")
            #expect(last.output.contains("rolecall: shutting down"), "\(last)")
            let when = try await server.shell("\(console) --query Timestamp --output text")
            #expect(matches(when.line, time), "\(when)")
            if behavior == "terminate" {
                let end = await following.end(within: .seconds(120))
                #expect(end.output.contains("rolecall: shutting down"), "\(end)")
            } else {
                following.signal(SIGINT)
                _ = await following.end(within: .seconds(120))
            }
        }
    }

    @Test func `goes on over a reboot from inside, and the instance keeps running`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let instance = try await server.launch("--instance-type t3.micro")
            let console =
                "aws ec2 get-console-output --instance-id \(instance) --query Output --output text"
            _ = try await server.inside(instance, "echo kept > /var/file; sudo reboot")
            try await eventually("it has booted twice") {
                try await server.shell(console).output
                    .components(separatedBy: "\(instance) boots as").count == 3
            }
            #expect(try await server.shell(console).output.contains("rolecall: rebooting\n"))
            try await eventually("it takes commands again") {
                try await server.inside(instance, "cat /var/file").line == "kept"
            }
            try await server.wait(for: instance, toBe: "running")
        }
    }

    @Test func `of a record has a time and no output`() async throws {
        try await Rolecall.serve { server in
            let instance = try await server.launch("--instance-type t2.micro")
            let output = try await server.shell("aws ec2 get-console-output --instance-id \(instance)")
            expect(output, prints: "{\"InstanceId\": \"\(instance)\", \"Timestamp\": \"~[-0-9T:.+Z]+\"}")
            expect(
                try await server.shell("aws ec2 get-console-output --latest --instance-id \(instance)"),
                fails: "UnsupportedOperation", "GetConsoleOutput",
                "This instance type does not support retrieving the latest console logs.")
        }
    }
}
