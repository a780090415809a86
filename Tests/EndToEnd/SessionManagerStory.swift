import Foundation
import Testing

/// Session Manager as a person tries it: with both AWS CLIs, with our own verb, and judged by a client that is
/// written from the protocol alone.
@Suite(.enabled(if: Requirements.containersAndPython == nil, Requirements.containersAndPython))
struct `Session Manager` {
    /// A role that is managed, an instance with it. Gives its ID.
    private func launch(_ server: Rolecall) async throws -> String {
        try server.write(
            #"""
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},
            "Action":"sts:AssumeRole"}}
            """#, to: "trust.json")
        let made = try await server.shell(
            """
            aws iam create-role --role-name managed --assume-role-policy-document file://trust.json &&
            aws iam attach-role-policy --role-name managed \\
                --policy-arn arn:aws:iam::aws:policy/AmazonSSMManagedInstanceCore &&
            aws iam create-instance-profile --instance-profile-name managed &&
            aws iam add-role-to-instance-profile --instance-profile-name managed --role-name managed
            """)
        try #require(made.succeeded, "\(made)")
        return try await server.launch("--iam-instance-profile Name=managed")
    }

    @Test func `is what its protocol says, to a client that knows only that`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let instance = try await launch(server)
            let judge = try await server.python("data_channel.py", [instance]).end()
            #expect(judge.line == "fine", "\(judge)")
            let listed = try await server.shell(
                "aws ssm describe-instance-information --query 'InstanceInformationList[0].PingStatus' --output text"
            )
            #expect(listed.line == "Online", "\(listed)")
        }
    }

    @Test(arguments: AWSClient.all)
    func `opens a shell for the AWS CLI`(client: AWSClient) async throws {
        try await Rolecall.serve(machines: "container") { server in
            let instance = try await launch(server)
            let programs = "\(server.directory)/programs"
            try FileManager.default.createDirectory(atPath: programs, withIntermediateDirectories: true)
            try FileManager.default.createSymbolicLink(
                atPath: "\(programs)/session-manager-plugin", withDestinationPath: Rolecall.program)
            let path = server.exports.merging(["PATH": "\(programs):\(searchPath)"]) { $1 }
            let ran = try await server.shell(
                """
                aws ssm start-session --target \(instance) \\
                    --document-name AWS-StartNonInteractiveCommand --parameters 'command=["id -un; echo x$((1+1))x"]'
                """, with: client, environment: path)
            #expect(ran.output.contains("Starting session with SessionId: root-"), "\(ran)")
            #expect(ran.output.contains("ssm-user\nx2x"), "\(ran)")
            #expect(ran.output.contains("Exiting session with sessionId: root-"), "\(ran)")
            let refused = try await server.shell(
                "aws ssm start-session --target i-0123456789abcdef0", with: client, environment: path)
            #expect(refused.complaint.contains("(TargetNotConnected)"), "\(refused)")
        }
    }

    @Test func `is a terminal for a person, and pipes for a program`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let instance = try await launch(server)
            let session = ["session", "--data-dir", server.data, instance]
            let code = try await server.rolecall(
                session + ["--", "sh", "-c", "echo out; echo err >&2; exit 7"])
            #expect(code.status == 7 && code.output == "out\n" && code.complaint == "err\n", "\(code)")
            let bytes = try await server.shell(
                "head -c 300000 /dev/urandom >in && '\(Rolecall.program)' \(session.joined(separator: " ")) "
                    + "-- cat <in >out && cmp in out && echo same")
            #expect(bytes.line == "same", "\(bytes)")
            let root = try await server.rolecall(session + ["--", "sudo", "-n", "id", "-un"])
            #expect(root.line == "root" || root.complaint.contains("sudo"), "\(root)")
            let typed = try await server.python("terminal.py", [Rolecall.program] + session).end()
            #expect(typed.line == "fine", "\(typed)")
        }
    }

    @Test func `ends with a server that is killed, and remembers`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let instance = try await launch(server)
            let begun = try await server.shell(
                """
                python3 -c 'import boto3, os
                ssm = boto3.client("ssm", endpoint_url=os.environ["AWS_ENDPOINT_URL"])
                print(ssm.start_session(Target="\(instance)")["SessionId"])'
                """)
            try #require(begun.succeeded, "\(begun)")
            await server.killNow()
            try await server.start()
            let past = try await server.shell(
                "aws ssm describe-sessions --state History --query 'Sessions[0].[SessionId,Status]' --output text"
            )
            #expect(past.line == "\(begun.line)\tTerminated", "\(past)")
        }
    }

    @Test func `lets somebody in with a key for a minute`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            let instance = try await launch(server)
            let address = try await server.shell(
                "aws ec2 describe-instances --instance-ids \(instance) --output text "
                    + "--query 'Reservations[0].Instances[0].PrivateIpAddress'")
            // A machine that runs has not started its sshd yet, and the key is good for a minute only.
            try await eventually("sshd has said its host keys") {
                try await server.rolecall(["console", "--data-dir", server.data, instance])
                    .output.contains("END SSH HOST KEY KEYS")
            }
            let sent = try await server.shell(
                """
                group=$(aws ec2 describe-security-groups --group-names default \\
                    --query 'SecurityGroups[0].GroupId' --output text) &&
                aws ec2 authorize-security-group-ingress --group-id "$group" --protocol tcp --port 22 \\
                    --cidr 169.254.171.1/32 > /dev/null &&
                ssh-keygen -q -t ed25519 -N '' -f key && aws ec2-instance-connect send-ssh-public-key \\
                    --instance-id \(instance) --instance-os-user ec2-user --ssh-public-key file://key.pub \\
                    --query Success
                """)
            #expect(sent.line == "true", "\(sent)")
            let keys = try await server.inside(instance, "/run/rolecall/offered-keys ec2-user")
            #expect(keys.line.hasPrefix("ssh-ed25519 "), "\(keys)")
            let login = try await server.shell(
                """
                ssh -i key -o BatchMode=yes -o StrictHostKeyChecking=no -o UserKnownHostsFile=/dev/null \\
                    -o ConnectTimeout=60 ec2-user@\(address.line) id -un
                """)
            #expect(login.line == "ec2-user", "\(login)")
        }
    }
}
