import Foundation
import Testing

/// A denial, its explanation, and the printed command that ends it, with the real CLI.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `Why a call was denied` {
    private static let queue = "arn:aws:sqs:us-east-1:123456789012:my-app-queue"

    @Test func `is said of the guide's policy, whose queue is mistyped as a bucket`() async throws {
        try await Rolecall.serve(["--fixture", Rolecall.seed("guide")]) { server in
            for line in [GuideText.createRole, GuideText.customPolicy] {
                let outcome = try await server.shell(line)
                try #require(outcome.succeeded, "\(outcome)")
            }
            let question = [
                "why", "--data-dir", server.data, "--principal", "EC2AppServerRole", "--action",
                "sqs:SendMessage", "--resource", Self.queue,
            ]
            let why = try await server.rolecall(question)
            try #require(why.succeeded, "\(why)")
            let words = why.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
            #expect(
                words.contains(
                    "The resource of this statement is an S3 ARN; sqs:SendMessage needs an SQS queue ARN such "
                        + "as \(Self.queue)."), "\(why)")
            #expect(
                words.contains("Mend statement 2 \"SQSAccess\" of customer-managed policy EC2AppServerPolicy")
            )
            let command = try #require(Self.command(in: why.output))
            #expect(command.contains("\"Resource\": \"\(Self.queue)\""))
            #expect(command.contains("\"Sid\": \"S3Access\""))

            let applied = try await server.shell(command)
            #expect(applied.succeeded, "\(applied)")
            let after = try await server.rolecall(question)
            #expect(after.output.hasPrefix("ALLOWED  sqs:SendMessage\n"), "\(after)")
            let still = try await server.rolecall(
                question.dropLast() + ["\(Self.queue)-of-others"])
            #expect(still.output.hasPrefix("DENIED  sqs:SendMessage\n"), "\(still)")
        }
    }

    @Test(arguments: AWSClient.all)
    func `is found by the request ID that the client printed, and mended by what is printed`(
        client: AWSClient
    ) async throws {
        try await Rolecall.serve { server in
            let session = try await Self.assumeDemoRole(server)
            let call = { (line: String) in
                try await server.shell(line, with: client, environment: session)
            }
            let denied = try await call("aws iam create-user --user-name eve --debug")
            #expect(denied.status != 0)
            let id = try #require(Self.requestID(in: denied.complaint), "\(denied)")

            let why = try await server.rolecall(["why", "--data-dir", server.data, id])
            try #require(why.succeeded, "\(why)")
            let arn = "arn:aws:iam::123456789012:user/eve"
            #expect(why.output.hasPrefix("iam:CreateUser at "))
            #expect(why.output.contains("DENIED  iam:CreateUser\n        on \(arn)\n"), "\(why)")
            #expect(why.output.contains("No identity-based policy allows the iam:CreateUser action."))
            let last = try await server.rolecall(
                ["why", "--data-dir", server.data, "--last-denied", "--principal", "DemoRoleForEC2"])
            #expect(last.output == why.output)

            let command = try #require(Self.command(in: why.output))
            expectSilence(try await server.shell(command, with: client))
            let created = try await call("aws iam create-user --user-name eve --query User.Arn --output text")
            #expect(created.line == arn, "\(created)")
            let other = try await call("aws iam create-user --user-name mallory")
            #expect(other.complaint.contains("AccessDenied"), "\(other)")
        }
    }

    @Test func `is JSON for programs, with the document ready`() async throws {
        try await Rolecall.serve { server in
            let session = try await Self.assumeDemoRole(server)
            _ = try await server.shell("aws iam delete-user --user-name eve", environment: session)
            let why = try await server.rolecall(
                ["why", "--data-dir", server.data, "--last-denied", "--output", "json"])
            let json = try JSONSerialization.jsonObject(with: Data(why.output.utf8)) as? [String: Any]
            let explanation = try #require((json?["explanations"] as? [[String: Any]])?.first)
            #expect(explanation["outcome"] as? String == "implicitDeny")
            #expect((json?["call"] as? [String: Any])?["errorCode"] as? String == "AccessDenied")
            let change = try #require((explanation["changes"] as? [[String: Any]])?.first)
            #expect(change["isExact"] as? Bool == true)
            let document = try #require(change["document"] as? String)
            try server.write(document, to: "allow.json")
            expectSilence(
                try await server.shell(
                    "aws iam put-role-policy --role-name DemoRoleForEC2 --policy-name Allow "
                        + "--policy-document file://allow.json"))
            let gone = try await server.shell("aws iam delete-user --user-name eve", environment: session)
            #expect(gone.complaint.contains("NoSuchEntity"), "\(gone)")
        }
    }

    @Test func `is not known of a call that is not kept`() async throws {
        try await Rolecall.serve(["--trail", "2"]) { server in
            let unknown = try await server.rolecall(["why", "--data-dir", server.data, "no-such-id"])
            #expect(unknown.status != 0)
            #expect(unknown.complaint.contains("no call no-such-id is kept."), "\(unknown)")
            for _ in 0..<3 { _ = try await server.shell("aws iam list-users") }
            let full = try await server.rolecall(["why", "--data-dir", server.data, "no-such-id"])
            #expect(
                full.complaint.contains("The trail keeps the last 2 of 3 calls since the server started"),
                "\(full)")
            let nothing = try await server.rolecall(["why", "--data-dir", server.data, "--last-denied"])
            #expect(nothing.complaint.contains("no refused call is kept."), "\(nothing)")
        }
        try await Rolecall.serve(["--trail", "0"]) { server in
            let off = try await server.rolecall(["why", "--data-dir", server.data, "--last-denied"])
            #expect(off.complaint.contains("it was started with --trail 0"), "\(off)")
        }
    }

    /// The demo's role, assumed; gives the environment of its session.
    static func assumeDemoRole(_ server: Rolecall) async throws -> [String: String] {
        try server.write(
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"123456789012"},"#
                + #""Action":"sts:AssumeRole"}]}"#, to: "demo-trust.json")
        try server.write(
            #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"sts:AssumeRole","Resource":"*"}]}"#,
            to: "may-assume.json")
        // The root of an account cannot assume a role: a user does.
        let made = try await server.shell(
            """
            aws iam create-role --role-name DemoRoleForEC2 --query Role.Arn \\
                --assume-role-policy-document file://demo-trust.json &&
            aws iam attach-role-policy --role-name DemoRoleForEC2 \\
                --policy-arn arn:aws:iam::aws:policy/IAMReadOnlyAccess &&
            aws iam create-user --user-name starter --query User.Arn &&
            aws iam put-user-policy --user-name starter --policy-name assume --policy-document file://may-assume.json &&
            aws iam create-access-key --user-name starter --output text \\
                --query 'AccessKey.[AccessKeyId,SecretAccessKey]'
            """)
        let keys = try #require(made.lines.last).split(separator: "\t").map(String.init)
        try #require(keys.count == 2, "\(made)")
        var user = server.exports
        user["AWS_ACCESS_KEY_ID"] = keys[0]
        user["AWS_SECRET_ACCESS_KEY"] = keys[1]
        user["AWS_SESSION_TOKEN"] = nil
        let assumed = try await server.shell(
            "aws sts assume-role --role-arn arn:aws:iam::123456789012:role/DemoRoleForEC2 --role-session-name demo "
                + "--query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text",
            environment: user)
        let credentials = assumed.line.split(separator: "\t").map(String.init)
        try #require(credentials.count == 3, "\(assumed)")
        var session = server.exports
        session["AWS_ACCESS_KEY_ID"] = credentials[0]
        session["AWS_SECRET_ACCESS_KEY"] = credentials[1]
        session["AWS_SESSION_TOKEN"] = credentials[2]
        return session
    }

    /// The printed command: from `aws` at the beginning of a line to the end of its document.
    static func command(in text: String) -> String? {
        guard let range = text.range(of: #"(?m)^aws (.|\n)*?^\}'$"#, options: .regularExpression) else {
            return nil
        }
        return String(text[range])
    }

    /// The answer's header as `--debug` prints it.
    private static func requestID(in log: String) -> String? {
        let pattern = #"(?i)x-amzn-requestid'?:? '?([0-9a-f-]{36})"#
        guard let range = log.range(of: pattern, options: .regularExpression) else { return nil }
        return String(log[range].suffix(36))
    }
}

@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `What calls teach` {
    @Test func `a change is tried on the recorded calls before it is made`() async throws {
        try await Rolecall.serve { server in
            let session = try await `Why a call was denied`.assumeDemoRole(server)
            for _ in 0..<3 {
                let listed = try await server.shell("aws iam list-users --query Users", environment: session)
                #expect(listed.succeeded, "\(listed)")
            }
            let detach = [
                "whatif", "--data-dir", server.data, "--role", "DemoRoleForEC2", "--detach",
                "arn:aws:iam::aws:policy/IAMReadOnlyAccess",
            ]
            let text = try await server.rolecall(detach)
            #expect(text.status == 0)
            #expect(text.output.contains("Would be denied: 3 times"), "\(text)")
            #expect(text.output.contains("  iam:ListUsers on arn:aws:iam::123456789012:user/\n"), "\(text)")
            #expect(try await server.rolecall(detach + ["--fail-on", "denied"]).status == 1)
            #expect(try await server.rolecall(detach + ["--fail-on", "allowed"]).status == 0)
            let json = try await server.rolecall(detach + ["--output", "json"])
            let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
            let flip = try #require((report?["flips"] as? [[String: Any]])?.first)
            #expect(flip["count"] as? Int == 3)
            #expect((flip["requestIDs"] as? [String])?.count == 3)

            // Supposed is not done.
            let still = try await server.shell("aws iam list-users --query Users", environment: session)
            #expect(still.succeeded, "\(still)")
            try server.write(
                #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"iam:ListUsers","Resource":"*"}]}"#,
                to: "list.json")
            let both = try await server.rolecall(
                [
                    "whatif", "--data-dir", server.data, "--role", "DemoRoleForEC2", "--policy-name", "List",
                    "--document", "list.json",
                ])
            #expect(both.output.hasSuffix("No answer would be another.\n"), "\(both)")
            let wrong = try await server.rolecall(
                [
                    "whatif", "--data-dir", server.data, "--role", "Nobody", "--detach",
                    "arn:aws:iam::aws:policy/X",
                ])
            #expect(wrong.complaint.contains("there is no Nobody in this account"), "\(wrong)")
        }
    }

    @Test func `the least privilege that was used is enough`() async throws {
        try await Rolecall.serve { server in
            let session = try await `Why a call was denied`.assumeDemoRole(server)
            let used = [
                "aws iam list-users --query Users",
                "aws iam get-role --role-name DemoRoleForEC2 --query Role.Arn",
            ]
            for line in used {
                let outcome = try await server.shell(line, environment: session)
                #expect(outcome.succeeded, "\(outcome)")
            }
            let learned = try await server.rolecall(
                ["learn", "--data-dir", server.data, "--role", "DemoRoleForEC2", "--since", "1h"])
            #expect(
                learned.output == """
                    {
                      "Version": "2012-10-17",
                      "Statement": [
                        {
                          "Effect": "Allow",
                          "Action": "iam:GetRole",
                          "Resource": "arn:aws:iam::123456789012:role/DemoRoleForEC2"
                        },
                        {
                          "Effect": "Allow",
                          "Action": "iam:ListUsers",
                          "Resource": "arn:aws:iam::123456789012:user/"
                        }
                      ]
                    }

                    """, "\(learned)")
            #expect(learned.complaint.hasPrefix("2 permissions, from 2 calls of "), "\(learned)")
            try server.write(learned.output, to: "learned.json")
            expectSilence(
                try await server.shell(
                    """
                    aws iam put-role-policy --role-name DemoRoleForEC2 --policy-name Learned \\
                        --policy-document file://learned.json &&
                    aws iam detach-role-policy --role-name DemoRoleForEC2 \\
                        --policy-arn arn:aws:iam::aws:policy/IAMReadOnlyAccess
                    """))
            for line in used {
                let outcome = try await server.shell(line, environment: session)
                #expect(outcome.succeeded, "\(outcome)")
            }
            let more = try await server.shell("aws iam list-roles", environment: session)
            #expect(more.complaint.contains("AccessDenied"), "\(more)")
            let none = try await server.rolecall([
                "learn", "--data-dir", server.data, "--user", "starter", "--since", "0s",
            ])
            #expect(none.complaint.contains("no allowed call of"), "\(none)")
        }
    }
}
