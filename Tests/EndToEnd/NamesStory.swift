import Foundation
import Testing

/// Programs that were written for AWS, unchanged: AWS's own names, and nothing that says where the server is.
@Suite(.enabled(if: Requirements.containersAndPython == nil, Requirements.containersAndPython))
struct `AWS's own names inside an instance` {
    @Test func `lead boto3, both CLIs and curl to the server, with the role's credentials`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            try await Self.arrange(server)
            let instance = try await server.launch("--iam-instance-profile Name=Worker")
            let other = try await server.launch()
            let session = "arn:aws:sts::123456789012:assumed-role/Worker/\(instance)"

            #expect(try await server.inside(instance, "env | grep -c AWS_ENDPOINT_URL").line == "0")
            try await Self.python(instance, session, server)
            for client in AWSClient.all { try await Self.commands(client, instance, session, server) }

            // Without any variable at all, by what is in the trust store only.
            for line in [
                "curl -sS https://s3.us-east-1.amazonaws.com/_rolecall/health",
                "/usr/bin/python3 -c 'import urllib.request as u; "
                    + #"print(u.urlopen("https://iam.amazonaws.com/_rolecall/health").read().decode())'"#,
            ] {
                let bare = try await server.rolecall([
                    "exec", "--data-dir", server.data, instance, "--", "env", "-i", "PATH=/usr/bin:/bin",
                    "sh", "-c",
                    line,
                ])
                #expect(bare.line == #"{"status":"ok"}"#, "\(bare)")
            }

            let address = try await server.shell(
                "aws ec2 describe-instances --instance-ids \(other) --output text "
                    + "--query 'Reservations[0].Instances[0].[PrivateIpAddress,PrivateDnsName]'")
            let words = address.output.split(whereSeparator: \.isWhitespace).map(String.init)
            try #require(words.count == 2, "\(address)")
            let forward = try await server.inside(instance, "getent hosts \(words[1])")
            #expect(forward.line.hasPrefix(words[0]), "\(forward)")
            let backward = try await server.inside(instance, "getent hosts \(words[0])")
            #expect(backward.line.hasSuffix(words[1]), "\(backward)")
            let data = try await server.inside(
                instance, "curl -s http://instance-data/latest/meta-data/instance-id")
            #expect(data.line == instance, "\(data)")
        }
    }

    @Test func `carry TLS, and a bucket may insist on it`() async throws {
        try await Rolecall.serve(machines: "container") { server in
            try await Self.arrange(server)
            try server.write(
                """
                {"Version": "2012-10-17", "Statement": [{
                    "Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::home-b/*",
                    "Condition": {"Bool": {"aws:SecureTransport": "false"}}}, {
                    "Effect": "Deny", "Principal": "*", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::home-b/*",
                    "Condition": {"NumericLessThan": {"s3:TlsVersion": "1.2"}}}]}
                """, to: "policy.json")
            expectSilence(
                try await server.shell(
                    "aws s3api put-bucket-policy --bucket home-b --policy file://policy.json"))
            let instance = try await server.launch("--iam-instance-profile Name=Worker")
            let read = "aws s3 cp s3://home-b/k -"
            let secure = try await server.inside(instance, read, with: AWSClient.all.first)
            #expect(secure.line == "home", "\(secure)")
            // The API's own port speaks plain HTTP.
            let plain = try await server.shell(read)
            #expect(plain.complaint.contains("403"), "\(plain)")
        }
    }

    private static func python(_ instance: String, _ session: String, _ server: Rolecall) async throws {
        let program = try Rolecall.programText("names.py")
        let found = try await server.inside(
            instance, "cat > /tmp/names.py << 'EOF'\n\(program)\nEOF\npython3 /tmp/names.py home-b abroad-b")
        expect(
            found,
            prints: """
                {"identity": "\(session)", "virtual": "home\\n", "path": "home\\n", "abroad": "abroad\\n",
                 "roles": true, "instances": [2, 0], "unknown": "not found"}
                """)
    }

    private static func commands(
        _ client: AWSClient, _ instance: String, _ session: String, _ server: Rolecall
    ) async throws {
        for (line, answer) in [
            ("aws sts get-caller-identity --query Arn --output text", session),
            ("aws s3 cp s3://home-b/k -", "home"),
            ("aws s3 cp s3://abroad-b/k - --region eu-west-1", "abroad"),
            ("aws iam list-roles --query 'Roles[].RoleName' --output text", "Worker"),
            ("aws ec2 describe-instances --region eu-west-1 --query 'length(Reservations)'", "0"),
        ] {
            let said = try await server.inside(instance, line, with: client)
            #expect(said.line == answer, "\(client), \(line): \(said)")
        }
    }

    /// Two buckets in two regions, and a role that may read everything.
    private static func arrange(_ server: Rolecall) async throws {
        try server.write(
            """
            {"Version": "2012-10-17", "Statement": [{
                "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
            """, to: "trust.json")
        let arranged = try await server.shell(
            """
            set -e
            aws s3api create-bucket --bucket home-b
            aws s3api create-bucket --bucket abroad-b --region eu-west-1 \\
                --create-bucket-configuration LocationConstraint=eu-west-1
            echo home > home && aws s3 cp home s3://home-b/k
            echo abroad > abroad && aws s3 cp abroad s3://abroad-b/k --region eu-west-1
            aws iam create-role --role-name Worker --assume-role-policy-document file://trust.json
            aws iam attach-role-policy --role-name Worker --policy-arn arn:aws:iam::aws:policy/ReadOnlyAccess
            aws iam create-instance-profile --instance-profile-name Worker
            aws iam add-role-to-instance-profile --instance-profile-name Worker --role-name Worker
            """)
        try #require(arranged.succeeded, "\(arranged)")
    }
}

/// `serve --tls`: the API's own port speaks HTTPS, and the program's verbs say how to trust it.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `A server with TLS` {
    @Test func `serves both CLIs and curl as rolecall env sets them up`() async throws {
        try await Rolecall.serve(["--tls"]) { server in
            #expect(server.exports["AWS_ENDPOINT_URL"]?.hasPrefix("https://127.0.0.1:") == true)
            for client in AWSClient.all {
                let identity = try await server.shell(
                    "aws sts get-caller-identity --query Arn --output text", with: client)
                #expect(identity.line == "arn:aws:iam::123456789012:root", "\(client): \(identity)")
            }
            let published = try await server.shell(
                #"""
                curl -sS --cacert "$AWS_CA_BUNDLE" "$AWS_ENDPOINT_URL/_rolecall/ca-certificate" | cmp - "$AWS_CA_BUNDLE" &&
                stat -c %a "$AWS_CA_BUNDLE" && ! grep -q PRIVATE "$AWS_CA_BUNDLE"
                """#)
            #expect(published.line == "644", "\(published)")
            let stranger = try await server.shell(#"curl -sS "$AWS_ENDPOINT_URL/_rolecall/health""#)
            #expect(stranger.status == 60, "\(stranger)")
            let plain = try await server.shell(
                #"curl -s "http://${AWS_ENDPOINT_URL#https://}/_rolecall/health""#)
            #expect(plain.status != 0 && plain.output == "", "\(plain)")
        }
    }

    @Test func `is known to profiles and to commands that run with a role, also after a restart`()
        async throws
    {
        try await Rolecall.serve(["--tls"]) { server in
            let configured = try await server.rolecall(["configure", "--data-dir", server.data])
            #expect(configured.succeeded, "\(configured)")
            let v1 = AWSClient.all.first { $0.version.hasPrefix("1.") } ?? AWSClient.all[0]
            let byProfile = try await server.shell(
                "'\(v1.path)' --profile rolecall sts get-caller-identity --query Account --output text",
                with: nil,
                environment: [:])
            #expect(byProfile.line == "123456789012", "\(byProfile)")
            let before = try String(contentsOfFile: "\(server.data)/ca-certificate.pem", encoding: .utf8)

            try server.write(
                """
                {"Version": "2012-10-17", "Statement": [{
                    "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
                """, to: "trust.json")
            let made = try await server.shell(
                "aws iam create-role --role-name Runner --assume-role-policy-document file://trust.json")
            #expect(made.succeeded, "\(made)")
            let run = try await server.rolecall([
                "run", "--data-dir", server.data, "--role", "Runner", "--", "aws", "sts",
                "get-caller-identity",
                "--query", "Arn", "--output", "text",
            ])
            #expect(run.line.hasPrefix("arn:aws:sts::123456789012:assumed-role/Runner/i-"), "\(run)")

            _ = try await server.stop()
            try await server.start()
            let after = try String(contentsOfFile: "\(server.data)/ca-certificate.pem", encoding: .utf8)
            #expect(after == before)
        }
    }
}
