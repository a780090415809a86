import Foundation
import Testing

/// "IAM Roles for EC2": the same command before a role is attached, with it, and after a permission is gone.
@Suite(.enabled(if: Requirements.containersAndCLI == nil, Requirements.containersAndCLI))
struct `The notes' demo` {
    @Test func `before, with and after the role`() async throws {
        try await Rolecall.serve(["--fixture", Rolecall.seed("notes")], machines: "container") { server in
            let client = try #require(AWSClient.all.first)
            try server.write(Self.trustPolicy, to: "trust.json")
            let instance = "i-0d3e05a1b2c3d4e5f"
            try await server.wait(for: instance, toBe: "running")
            let inside = { (line: String) in try await server.inside(instance, line, with: client) }

            let before = try await inside("aws iam list-users")
            #expect(before.status != 0)
            #expect(
                before.complaint.contains(
                    "Unable to locate credentials. You can configure credentials by running"))

            try await Self.attachRole(to: instance, server)
            expect(
                try await inside("aws iam list-users"),
                prints: """
                    {"Users": [{
                        "Path": "/", "UserName": "stephane", "UserId": "~AIDARZPUZDIK[A-P][A-Z2-7]{8}",
                        "Arn": "arn:aws:iam::123456789012:user/stephane", "CreateDate": "~\(time)"}]}
                    """)
            let roles = try await inside("aws iam list-roles --query 'Roles[].RoleName' --output text")
            #expect(roles.line.split(separator: "\t").contains("DemoRoleForEC2"), "\(roles)")
            let session = "arn:aws:sts::123456789012:assumed-role/DemoRoleForEC2/\(instance)"
            expect(
                try await inside("aws iam create-user --user-name eve"), fails: "AccessDenied", "CreateUser",
                "User: \(session) is not authorized to perform: iam:CreateUser on resource: "
                    + "arn:aws:iam::123456789012:user/eve because no identity-based policy allows the "
                    + "iam:CreateUser action")

            let place = "http://169.254.169.254/latest/meta-data/iam/security-credentials/DemoRoleForEC2"
            expect(
                try await inside("curl -s \(place)"),
                prints: """
                    {"Code": "Success", "LastUpdated": "~\(time)", "Type": "AWS-HMAC",
                     "AccessKeyId": "~ASIARZPUZDIK[A-P][A-Z2-7]{7}", "SecretAccessKey": "~.{40}",
                     "Token": "~.{100,}", "Expiration": "~\(time)"}
                    """)

            expectSilence(
                try await server.shell(
                    "aws iam detach-role-policy --role-name DemoRoleForEC2 "
                        + "--policy-arn arn:aws:iam::aws:policy/IAMReadOnlyAccess"))
            expect(
                try await inside("aws iam list-users"), fails: "AccessDenied", "ListUsers",
                "User: \(session) is not authorized to perform: iam:ListUsers on resource: "
                    + "arn:aws:iam::123456789012:user/ because no identity-based policy allows the "
                    + "iam:ListUsers action")
        }
    }

    private static func attachRole(to instance: String, _ server: Rolecall) async throws {
        let attached = try await server.shell(
            """
            set -e
            aws iam create-role --role-name DemoRoleForEC2 --assume-role-policy-document file://trust.json
            aws iam attach-role-policy --role-name DemoRoleForEC2 \\
                --policy-arn arn:aws:iam::aws:policy/IAMReadOnlyAccess
            aws iam create-instance-profile --instance-profile-name DemoRoleForEC2
            aws iam add-role-to-instance-profile --instance-profile-name DemoRoleForEC2 --role-name DemoRoleForEC2
            aws ec2 associate-iam-instance-profile --instance-id \(instance) \\
                --iam-instance-profile Name=DemoRoleForEC2
            """)
        try #require(attached.succeeded, "\(attached)")
    }

    private static let trustPolicy = """
        {"Version": "2012-10-17", "Statement": [{
            "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}, "Action": "sts:AssumeRole"}]}
        """
}
