import Foundation
import Testing

/// A permissions boundary around a user and around a role, put on, felt and taken off with the real CLI.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `A permissions boundary, with the real CLI` {
    private static let account = "123456789012"

    @Test(arguments: AWSClient.all)
    func `holds a user and a role whatever their policies allow`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let type = { (line: String) in try await server.shell(line, with: client) }
            try server.write(Self.boundary, to: "boundary.json")
            try server.write(Self.trust, to: "trust.json")
            let made = try await type(
                """
                set -e
                aws iam create-policy --policy-name Edge --policy-document file://boundary.json > /dev/null
                aws iam create-user --user-name bob > /dev/null
                aws iam attach-user-policy --user-name bob --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
                aws iam create-role --role-name Worker --assume-role-policy-document file://trust.json > /dev/null
                aws iam attach-role-policy --role-name Worker --policy-arn arn:aws:iam::aws:policy/AdministratorAccess
                aws iam create-access-key --user-name bob --query 'AccessKey.[AccessKeyId,SecretAccessKey]' \\
                    --output text
                """)
            #expect(made.succeeded, "\(made)")
            let words = made.line.split(separator: "\t").map(String.init)
            try #require(words.count == 2, "\(made)")
            var bob = server.exports
            bob["AWS_SESSION_TOKEN"] = nil
            bob["AWS_ACCESS_KEY_ID"] = words[0]
            bob["AWS_SECRET_ACCESS_KEY"] = words[1]
            let asBob = { [bob] (line: String) in
                try await server.shell(line, with: client, environment: bob)
            }

            #expect(try await asBob("aws iam list-roles").succeeded)
            let edge = "arn:aws:iam::\(Self.account):policy/Edge"
            expectSilence(
                try await type(
                    "aws iam put-user-permissions-boundary --user-name bob --permissions-boundary \(edge)"))
            #expect(try await asBob("aws iam get-user --user-name bob").succeeded)
            let who = "User: arn:aws:iam::\(Self.account):user/bob is not authorized to perform: "
            expect(
                try await asBob("aws iam list-roles"), fails: "AccessDenied", "ListRoles",
                who + "iam:ListRoles on resource: arn:aws:iam::\(Self.account):role/ because no permissions "
                    + "boundary allows the iam:ListRoles action")
            expect(
                try await asBob("aws s3api create-bucket --bucket bob-was-here"), fails: "AccessDenied",
                "CreateBucket",
                who + "s3:CreateBucket on resource: \"arn:aws:s3:::bob-was-here\" with an explicit deny in a "
                    + "permissions boundary: \(edge)")
            expectSilence(
                try await type("aws iam delete-user-permissions-boundary --user-name bob"))
            #expect(try await asBob("aws iam list-roles").succeeded)

            try await role(edge, type, asBob)
        }
    }

    private func role(
        _ edge: String, _ type: (String) async throws -> Outcome,
        _ asBob: @escaping (String) async throws -> Outcome
    ) async throws {
        let asWorker = { (line: String) in
            try await asBob(
                """
                set -- $(aws sts assume-role --role-arn arn:aws:iam::\(Self.account):role/Worker \\
                    --role-session-name night --output text \\
                    --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]')
                export AWS_ACCESS_KEY_ID=$1 AWS_SECRET_ACCESS_KEY=$2 AWS_SESSION_TOKEN=$3
                \(line)
                """)
        }
        #expect(try await asWorker("aws iam list-users").succeeded)
        expectSilence(
            try await type(
                "aws iam put-role-permissions-boundary --role-name Worker --permissions-boundary \(edge)"))
        let shown = try await type(
            "aws iam get-role --role-name Worker --query Role.PermissionsBoundary.PermissionsBoundaryArn --output text"
        )
        #expect(shown.line == edge, "\(shown)")
        expect(
            try await asWorker("aws iam list-users"), fails: "AccessDenied", "ListUsers",
            "User: arn:aws:sts::\(Self.account):assumed-role/Worker/night is not authorized to perform: "
                + "iam:ListUsers on resource: arn:aws:iam::\(Self.account):user/ because no permissions "
                + "boundary allows the iam:ListUsers action")
        #expect(try await asWorker("aws iam get-user --user-name bob").succeeded)
        expectSilence(try await type("aws iam delete-role-permissions-boundary --role-name Worker"))
        #expect(try await asWorker("aws iam list-users").succeeded)
    }

    /// Reading one user and S3, but no new buckets.
    private static let boundary = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {"Effect": "Allow", "Action": ["iam:GetUser", "s3:*", "sts:AssumeRole"], "Resource": "*"},
            {"Effect": "Deny", "Action": "s3:CreateBucket", "Resource": "*"}
          ]
        }
        """

    private static let trust = """
        {
          "Version": "2012-10-17",
          "Statement": {
            "Effect": "Allow", "Principal": {"AWS": "\(account)"}, "Action": "sts:AssumeRole"
          }
        }
        """
}
