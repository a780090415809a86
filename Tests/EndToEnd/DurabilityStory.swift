import Foundation
import Testing

/// `kill -9` in the middle of everything.
@Suite struct `After a crash` {
    @Test(.enabled(if: Requirements.boto3 == nil, Requirements.boto3))
    func `every acknowledged write is there and none is half there`() async throws {
        try await Rolecall.serve { server in
            var acknowledged: [String] = []
            for round in 1...2 {
                let writers = try server.python("writers.py", ["\(round)"])
                try await eventually("the writers are in the middle of it", within: .seconds(120)) {
                    writers.outputSoFar.split(separator: "\n").count > 200 ? true : nil
                }
                await server.killNow()
                let written = await writers.end(within: .seconds(120))
                #expect(
                    written.complaint.split(separator: "\n").count == 4,
                    "each writer lost the server: \(written)")
                acknowledged.append(writers.outputFile)

                try await server.start()
                let read = try await server.python("reader.py", acknowledged).end()
                #expect(read.succeeded, "\(read)")
                #expect(read.lines.count == 1, "\(read)")
            }
        }
    }

    @Test(.enabled(if: Requirements.containersAndCLI == nil, Requirements.containersAndCLI))
    func `instances that still run are taken over, and those that ended are known to have`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let surviving = try await server.launch()
            let ended = try await server.launch()
            try await giveRole(to: surviving, server)
            let identity = "aws sts get-caller-identity --query Arn --output text"
            let before = try await server.inside(surviving, identity, with: AWSClient.all.first)
            #expect(before.line == "arn:aws:sts::123456789012:assumed-role/Durable/\(surviving)", "\(before)")
            // proc_pid_stat(5): when it started. (The times of /proc/1 itself are those of its inode, which Linux
            // makes anew whenever it needed the memory.)
            let started = "cut -d ' ' -f 22 /proc/1/stat"
            let boot = try await server.inside(surviving, started).line

            await server.killNow()
            let runc = try #require(find("runc", on: "\(searchPath):/usr/sbin:/sbin"))
            let killed = try await server.shell(
                "'\(runc)' --root '\(server.data)/machines/.runc' kill \(ended) KILL", environment: [:])
            #expect(killed.succeeded, "\(killed)")
            try await server.start()

            try await server.wait(for: surviving, toBe: "running")
            try await server.wait(for: ended, toBe: "stopped")
            // On the books it runs before the server that came back has taken it over and answers it.
            try await eventually("its metadata service is back") {
                try await server.inside(
                    surviving, "curl -s http://169.254.169.254/latest/meta-data/instance-id"
                ).line == surviving
            }
            let after = try await server.inside(surviving, identity, with: AWSClient.all.first)
            #expect(after.line == before.line, "\(after)")
            #expect(try await server.inside(surviving, started).line == boot)
            let restarted = try await server.shell("aws ec2 start-instances --instance-ids \(ended)")
            #expect(restarted.succeeded, "\(restarted)")
            try await server.wait(for: ended, toBe: "running")
            #expect(try await server.inside(ended, "echo alive").line == "alive")
        }
    }

    private func giveRole(to instance: String, _ server: Rolecall) async throws {
        try server.write(
            """
            {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
            """, to: "trust.json")
        let given = try await server.shell(
            """
            set -e
            aws iam create-role --role-name Durable --assume-role-policy-document file://trust.json
            aws iam create-instance-profile --instance-profile-name Durable
            aws iam add-role-to-instance-profile --instance-profile-name Durable --role-name Durable
            aws ec2 associate-iam-instance-profile --instance-id \(instance) --iam-instance-profile Name=Durable
            """)
        try #require(given.succeeded, "\(given)")
    }
}
