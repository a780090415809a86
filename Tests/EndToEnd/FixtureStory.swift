import Foundation
import Testing

/// A starting state declared in a file.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `A fixture` {
    @Test func `declares, changes nothing the second time, and names the line of a mistake`() async throws {
        try await Rolecall.serve { server in
            let apply = { (file: String) in
                try await server.rolecall(["fixture", "apply", "--data-dir", server.data, file])
            }
            let first = try await apply(Rolecall.seed("guide"))
            #expect(first.succeeded, "\(first)")
            let state =
                "aws iam list-users; aws ec2 describe-instances --query 'Reservations[].Instances[].InstanceId'"
            let before = try await server.shell(state)
            #expect(before.output.contains("i-0abc123def456"), "\(before)")
            let second = try await apply(Rolecall.seed("guide"))
            #expect(second.output.contains("declared; nothing changed"), "\(second)")
            #expect(try await server.shell(state).output == before.output)

            try server.write("users:\n  - name: x\n    polices: [A]\n", to: "wrong.yaml")
            let wrong = try await apply("wrong.yaml")
            #expect(wrong.status == 1)
            #expect(wrong.complaint.contains("wrong.yaml:3: there is no 'polices' here"), "\(wrong)")
            #expect(
                try await server.shell("aws iam get-user --user-name x").complaint.contains("NoSuchEntity"))
        }
    }

    @Test func `gives fixed keys, and only to this computer`() async throws {
        let keys = """
            users:
              - name: tester
                policies: [IAMReadOnlyAccess]
                access_keys:
                  - { id: AKIAIOSFODNN7EXAMPLE, secret: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY }
            """
        try await Rolecall.serve { server in
            try server.write(keys, to: "keys.yaml")
            let applied = try await server.rolecall([
                "fixture", "apply", "--data-dir", server.data, "keys.yaml",
            ])
            #expect(applied.succeeded, "\(applied)")
            let user = [
                "AWS_ACCESS_KEY_ID": "AKIAIOSFODNN7EXAMPLE",
                "AWS_SECRET_ACCESS_KEY": "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
                "AWS_ENDPOINT_URL": server.url, "AWS_DEFAULT_REGION": "us-east-1",
            ]
            let identity = try await server.shell(
                "aws sts get-caller-identity --query Arn --output text", environment: user)
            #expect(identity.line == "arn:aws:iam::123456789012:user/tester", "\(identity)")
            expect(
                try await server.shell("aws iam create-user --user-name y", environment: user),
                fails: "AccessDenied", "CreateUser")

            let open = try await server.rolecall([
                "serve", "--host", "0.0.0.0", "--port", "0", "--data-dir", "\(server.directory)/open",
                "--machines",
                "record", "--fixture", "keys.yaml",
            ])
            #expect(open.status != 0)
            #expect(open.complaint.contains("keys.yaml:5: user tester: fixed access keys"), "\(open)")
        }
    }
}
