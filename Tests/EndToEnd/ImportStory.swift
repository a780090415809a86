import Foundation
import Testing

/// A real account, described by the AWS CLI, answers here as it does there.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `An account that moves in` {
    private static let account = "111122223333"

    /// What the AWS CLI prints of an account that was made with it, on a server of its own.
    private func describedAccount() async throws -> (details: String, bucketPolicy: String) {
        var described = ("", "")
        try await Rolecall.serve(["--account", Self.account]) { server in
            let made = try await server.shell(
                """
                set -e
                allow() { printf '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":%s,"Resource":"*"}]}' "$1"; }
                aws iam create-user --user-name ann --path /eng/ --tags Key=Team,Value=blue
                aws iam create-group --group-name Developers
                aws iam put-group-policy --group-name Developers --policy-name see \\
                    --policy-document "$(allow '["iam:GetUser","iam:ListUsers"]')"
                aws iam add-user-to-group --group-name Developers --user-name ann
                edge=$(aws iam create-policy --policy-name Edge --policy-document "$(allow '["iam:Get*","sts:*"]')" \\
                    --query Policy.Arn --output text)
                aws iam put-user-permissions-boundary --user-name ann --permissions-boundary "$edge"
                aws iam create-role --role-name App --assume-role-policy-document \\
                    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com","AWS":"arn:aws:iam::\(Self.account):user/eng/ann"},"Action":"sts:AssumeRole"}]}'
                aws iam attach-role-policy --role-name App --policy-arn arn:aws:iam::aws:policy/IAMReadOnlyAccess
                aws iam create-instance-profile --instance-profile-name AppProfile
                aws iam add-role-to-instance-profile --instance-profile-name AppProfile --role-name App
                aws s3api create-bucket --bucket acme-reports
                aws s3api put-bucket-policy --bucket acme-reports --policy \\
                    '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::\(Self.account):role/App"},"Action":"s3:ListBucket","Resource":"arn:aws:s3:::acme-reports"}]}'
                """)
            #expect(made.succeeded, "\(made)")
            let details = try await server.shell("aws iam get-account-authorization-details")
            let policy = try await server.shell("aws s3api get-bucket-policy --bucket acme-reports")
            #expect(details.succeeded && policy.succeeded, "\(details) \(policy)")
            described = (details.output, policy.output)
        }
        return described
    }

    @Test func `is taken whole, and allows and denies as it did`() async throws {
        let (details, bucketPolicy) = try await describedAccount()
        try await Rolecall.serve { server in
            try server.write(details, to: "account.json")
            try server.write(bucketPolicy, to: "reports.json")
            let take = { (more: [String]) in
                try await server.rolecall(
                    [
                        "import", "authorization-details", "account.json", "--data-dir", server.data,
                        "--bucket-policy", "acme-reports=reports.json",
                    ] + more)
            }
            let env = {
                try await server.rolecall(["env", "--data-dir", server.data, "--account", Self.account])
            }
            #expect(try await env().complaint.contains("there is no account 111122223333 here"))

            let rehearsal = try await take(["--dry-run"])
            #expect(
                rehearsal.output.hasPrefix(
                    "Would take into account 111122223333: 1 policy, 1 user, 1 group, 1 role, 1 instance profile and 1 bucket; 6 made, 0 changed."
                ), "\(rehearsal)")
            #expect(try await env().status != 0)

            let taken = try await take([])
            #expect(taken.output.contains("Taken into account 111122223333: "), "\(taken)")
            #expect(!taken.output.contains("Not taken:"), "\(taken)")
            #expect(taken.output.contains("create-access-key"))
            #expect(try await take([]).output.contains("nothing changed"))
            try await enforce(server)
        }
    }

    /// As the imported user, as the imported role, and by the simulator.
    private func enforce(_ server: Rolecall) async throws {
        let root = try await Self.exports(server)
        let identity = try await server.shell(
            "aws sts get-caller-identity --query Arn --output text", environment: root)
        #expect(identity.line == "arn:aws:iam::111122223333:root", "\(identity)")
        let keys = try await server.shell(
            "aws iam create-access-key --user-name ann --query 'AccessKey.[AccessKeyId,SecretAccessKey]' --output text",
            environment: root)
        let words = keys.line.split(whereSeparator: \.isWhitespace).map(String.init)
        try #require(words.count == 2, "\(keys)")
        let ann = [
            "AWS_ACCESS_KEY_ID": words[0], "AWS_SECRET_ACCESS_KEY": words[1], "AWS_ENDPOINT_URL": server.url,
            "AWS_DEFAULT_REGION": "us-east-1",
        ]
        let got = try await server.shell(
            "aws iam get-user --query 'User.[Arn,Tags[0].Value]' --output text", environment: ann)
        #expect(got.line == "arn:aws:iam::111122223333:user/eng/ann\tblue", "\(got)")
        // The group allows it, the boundary does not.
        expect(
            try await server.shell("aws iam list-users", environment: ann), fails: "AccessDenied",
            "ListUsers",
            "User: arn:aws:iam::111122223333:user/eng/ann is not authorized to perform: iam:ListUsers on resource: arn:aws:iam::111122223333:user/ because no permissions boundary allows the iam:ListUsers action"
        )
        let role = try await server.shell(
            """
            set -- $(aws sts assume-role --role-arn arn:aws:iam::111122223333:role/App --role-session-name morning \\
                --query 'Credentials.[AccessKeyId,SecretAccessKey,SessionToken]' --output text)
            export AWS_ACCESS_KEY_ID=$1 AWS_SECRET_ACCESS_KEY=$2 AWS_SESSION_TOKEN=$3
            aws iam list-users --query 'Users[].UserName' --output text && aws s3 ls s3://acme-reports &&
                aws iam delete-user --user-name ann
            """, environment: ann)
        expect(
            role, fails: "AccessDenied", "DeleteUser",
            "User: arn:aws:sts::111122223333:assumed-role/App/morning is not authorized to perform: iam:DeleteUser"
        )
        #expect(role.lines == ["ann"], "\(role)")

        let simulated = try await server.shell(
            """
            aws iam simulate-principal-policy --policy-source-arn arn:aws:iam::111122223333:user/eng/ann \\
                --action-names iam:GetUser iam:ListUsers --query 'EvaluationResults[].EvalDecision' --output text
            """, environment: root)
        #expect(simulated.line == "allowed\timplicitDeny", "\(simulated)")
        let instance = try await server.rolecall([
            "run", "--data-dir", server.data, "--account", Self.account, "--role", "App", "--", "aws", "sts",
            "get-caller-identity", "--query", "Account", "--output", "text",
        ])
        #expect(instance.line == Self.account, "\(instance)")
    }

    /// What `rolecall env --account` exports.
    private static func exports(_ server: Rolecall) async throws -> [String: String] {
        let outcome = try await server.rolecall(["env", "--data-dir", server.data, "--account", account])
        try #require(outcome.succeeded, "\(outcome)")
        return Dictionary(
            uniqueKeysWithValues: outcome.lines.compactMap { line in
                let parts = line.dropFirst("export ".count).split(separator: "=", maxSplits: 1)
                guard parts.count == 2 else { return nil }
                return (String(parts[0]), parts[1].trimmingCharacters(in: ["'"]))
            })
    }

    @Test func `says what it could not take, for people and for programs`() async throws {
        try await Rolecall.serve { server in
            let file = "\(Rolecall.package)/Tests/ImportTests/account.json"
            let take = ["import", "authorization-details", file, "--data-dir", server.data]
            let told = try await server.rolecall(take)
            #expect(told.succeeded, "\(told)")
            #expect(
                told.lines.contains(
                    "  SAML provider arn:aws:iam::111122223333:saml-provider/Okta: there is no SAML here; it lets into SignIn"
                ), "\(told)")
            let json = try await server.rolecall(take + ["--output", "json"])
            let report = try #require(
                try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
            #expect(report["account"] as? String == Self.account)
            #expect((report["notTaken"] as? [[String: String]])?.count == 10)

            let help = try await server.rolecall(["import", "authorization-details", "--help"])
            #expect(
                help.output.contains(
                    "aws --profile real iam get-account-authorization-details > account.json"))
            let wrong = try await server.rolecall(take + ["--account", "444455556666"])
            #expect(wrong.status == 1)
            #expect(
                wrong.complaint.contains("it is about the account 111122223333, not 444455556666"),
                "\(wrong)")
        }
    }
}
