import Foundation
import Testing

/// The program's own verbs, as a developer uses them.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `The rolecall command` {
    @Test func `gives any command a role, and passes on its files, exit code and signals`() async throws {
        try await Rolecall.serve { server in
            try await makeRole(server)
            let run = { (words: [String]) in
                try await server.rolecall(["run", "--data-dir", server.data] + words)
            }
            let identity = try await run(["--role", "Builder", "--", "aws", "sts", "get-caller-identity"])
            expect(
                identity,
                prints: """
                    {"Account": "123456789012", "UserId": "~AROARZPUZDIK[A-P][A-Z2-7]{8}:i-[0-9a-f]{17}",
                     "Arn": "~arn:aws:sts::123456789012:assumed-role/Builder/i-[0-9a-f]{17}"}
                    """)
            let profile = try await run(
                ["--instance-profile", "Builder", "--", "aws", "iam", "list-users", "--query", "Users"])
            expect(profile, prints: "[]")
            expect(
                try await run(["--role", "Builder", "--", "aws", "iam", "create-user", "--user-name", "eve"]),
                fails: "AccessDenied", "CreateUser")
            let without = try await run(["--", "aws", "sts", "get-caller-identity"])
            #expect(without.complaint.contains("Unable to locate credentials"), "\(without)")

            try server.write("kept\n", to: "file")
            let files = try await run(["--", "sh", "-c", "pwd; cat file; echo more > written; exit 7"])
            #expect(files.status == 7, "\(files)")
            #expect(files.lines == [server.home, "kept"])
            #expect(try String(contentsOfFile: "\(server.home)/written", encoding: .utf8) == "more\n")
            #expect(try await run(["--", "no-such-program"]).status == 127)
            #expect(
                try await run(["--role", "Nobody", "--", "true"]).complaint.contains(
                    "there is no role Nobody"))

            let waiting = try server.begin([
                "run", "--data-dir", server.data, "--role", "Builder", "--", "sh", "-c",
                "trap 'echo told; exit 3' TERM; echo ready; while :; do sleep 0.1; done",
            ])
            try await eventually("the command is ready", isTrue: { waiting.outputSoFar == "ready\n" })
            waiting.signal(SIGTERM)
            let told = await waiting.end(within: .seconds(120))
            #expect(told.status == 3, "\(told)")
            #expect(told.output == "ready\ntold\n")
            try await eventually("no transient instance is left") {
                let left = try await server.shell("aws ec2 describe-instances --query 'Reservations[]'")
                return left.line == "[]" ? true : nil
            }
        }
    }

    @Test func `points the CLI at the server and touches nothing else`() async throws {
        try await Rolecall.serve { server in
            let config = "\(server.home)/.aws/config"
            try FileManager.default.createDirectory(
                atPath: "\(server.home)/.aws", withIntermediateDirectories: true)
            let mine =
                "# mine\n[default]\nregion = eu-central-1\n\n[profile work]\nrole_arn = arn:aws:iam::1:role/x\n"
            try server.write(mine, to: ".aws/config")
            for _ in 1...2 {
                let configured = try await server.rolecall(["configure", "--data-dir", server.data])
                #expect(configured.succeeded, "\(configured)")
            }
            let written = try String(contentsOfFile: config, encoding: .utf8)
            #expect(written.hasPrefix(mine))
            #expect(written.components(separatedBy: "[profile rolecall]").count == 2)
            #expect(!written.contains("aws_secret_access_key"))
            #expect(try FileManager.default.contentsOfDirectory(atPath: "\(server.home)/.aws") == ["config"])

            let root =
                #"{"UserId": "123456789012", "Account": "123456789012", "Arn": "arn:aws:iam::123456789012:root"}"#
            let profile = try await server.shell(
                "aws --profile rolecall sts get-caller-identity", environment: [:])
            if AWSClient.all.first?.version.hasPrefix("1.") == true {
                expect(profile, prints: Shape(stringLiteral: root))
            }
            expect(
                try await server.shell(
                    "eval \"$('\(Rolecall.program)' env --data-dir '\(server.data)')\"; aws sts get-caller-identity",
                    environment: [:]),
                prints: Shape(stringLiteral: root))
            expect(
                try await server.rolecall(["credentials", "--data-dir", server.data]),
                prints: """
                    {"Version": 1, "AccessKeyId": "~ASIA[A-Z2-7]{16}", "SecretAccessKey": "~.{40}",
                     "SessionToken": "~.{50,}", "Expiration": "~\(time)"}
                    """)
            let socket = try FileManager.default.attributesOfItem(atPath: "\(server.data)/control.sock")
            #expect(socket[.posixPermissions] as? Int == 0o600)
        }
    }

    @Test func `refuses a second server on the same data and one that asks where nobody serves`() async throws
    {
        try await Rolecall.serve { server in
            let second = try await server.rolecall(["serve", "--port", "0", "--data-dir", server.data])
            #expect(second.status != 0)
            #expect(second.complaint.contains("another rolecall serves \(server.data)"), "\(second)")
            let port = try await server.rolecall([
                "serve", "--port", "\(server.port)", "--data-dir", "\(server.directory)/other",
            ])
            #expect(port.status != 0)
            #expect(port.complaint.contains("cannot listen on 127.0.0.1:\(server.port)"), "\(port)")
            let nobody = try await server.rolecall(["env", "--data-dir", "\(server.directory)/nobody"])
            #expect(nobody.status != 0)
            #expect(nobody.complaint.contains("no server runs at"), "\(nobody)")
            #expect(
                try await server.shell("curl -s '\(server.url)/_rolecall/health'").output.contains(
                    #""status":"ok""#))
        }
    }

    private func makeRole(_ server: Rolecall) async throws {
        try server.write(
            """
            {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
            """, to: "trust.json")
        let made = try await server.shell(
            """
            aws iam create-role --role-name Builder --assume-role-policy-document file://trust.json &&
            aws iam attach-role-policy --role-name Builder --policy-arn arn:aws:iam::aws:policy/IAMReadOnlyAccess
            """)
        try #require(made.succeeded, "\(made)")
    }
}
