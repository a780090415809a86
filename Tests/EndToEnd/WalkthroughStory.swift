import Foundation
import Testing

/// "How to attach IAM Instance Profile to EC2 instance", its part "Configuration via AWS CLI", each command
/// as the guide has it.
@Suite(.enabled(if: Requirements.containersAndCLI == nil, Requirements.containersAndCLI))
struct `The walkthrough, with the real CLI` {
    private static let instance = "i-070823c5d33601d4f"
    private static let bucket = "cfst-3035-52ca76f5ada32d15aa36187e15dd-s3bucketdev-yedz0kexet91"
    /// All of account 880344156207's unique IDs go on like this.
    private static let ofAccount = "4Z6EZZAX[Q-Z2-7][A-Z2-7]{8}"

    @Test(arguments: AWSClient.all)
    func `goes through from policy to instance`(client: AWSClient) async throws {
        let fixture = ["--fixture", Rolecall.seed("walkthrough")]
        try await Rolecall.serve(fixture, machines: "container") { server in
            try server.write(Self.trustPolicy, to: "trust_policy_ec2.json")
            try server.write(
                Self.s3ReadAccess.replacingOccurrences(of: "<S3_BUCKET_NAME>", with: Self.bucket),
                to: "dev_s3_read_access.json")
            let type = { (line: String) in try await server.shell(line, with: client) }

            let configured = try await server.shell(
                "aws configure", with: client, input: "\n\nus-east-1\njson\n")
            #expect(configured.succeeded, "\(configured)")
            try await identities(type)
            try await server.wait(for: Self.instance, toBe: "running")
            try await association(type)
            try await verification { try await server.inside(Self.instance, $0, with: client) }
        }
    }

    /// Steps 1 to 5.
    private func identities(_ type: (String) async throws -> Outcome) async throws {
        expect(
            try await type(
                """
                aws iam create-policy \\
                  --policy-name DevS3ReadAccess \\
                  --policy-document file://dev_s3_read_access.json
                """),
            prints: """
                {"Policy": {
                    "PolicyName": "DevS3ReadAccess", "PermissionsBoundaryUsageCount": 0, "CreateDate": "~\(time)",
                    "AttachmentCount": 0, "IsAttachable": true, "PolicyId": "~ANPA\(Self.ofAccount)",
                    "DefaultVersionId": "v1", "Path": "/",
                    "Arn": "arn:aws:iam::880344156207:policy/DevS3ReadAccess", "UpdateDate": "~\(time)"}}
                """)
        expect(
            try await type(
                """
                aws iam create-role \\
                  --role-name DEV_ROLE \\
                  --assume-role-policy-document file://trust_policy_ec2.json
                """),
            prints: "{\"Role\": \(Self.role)}")
        expectSilence(
            try await type(
                """
                aws iam attach-role-policy \\
                  --role-name DEV_ROLE \\
                  --policy-arn "arn:aws:iam::880344156207:policy/DevS3ReadAccess"
                """))
        expect(
            try await type("aws iam list-attached-role-policies \\\n  --role-name DEV_ROLE"),
            prints: """
                {"AttachedPolicies": [{
                    "PolicyName": "DevS3ReadAccess",
                    "PolicyArn": "arn:aws:iam::880344156207:policy/DevS3ReadAccess"}]}
                """)
        expect(
            try await type("aws iam create-instance-profile \\\n  --instance-profile-name DEV_PROFILE"),
            prints: "{\"InstanceProfile\": \(Self.profile(roles: ""))}")
        expectSilence(
            try await type(
                """
                aws iam add-role-to-instance-profile \\
                  --instance-profile-name DEV_PROFILE \\
                  --role-name DEV_ROLE
                """))
        expect(
            try await type("aws iam get-instance-profile \\\n  --instance-profile-name DEV_PROFILE"),
            prints: "{\"InstanceProfile\": \(Self.profile(roles: Self.role, more: ", \"Tags\": []"))}")
    }

    /// Step 6.
    private func association(_ type: (String) async throws -> Outcome) async throws {
        expect(
            try await type(
                """
                aws ec2 associate-iam-instance-profile \\
                  --instance-id i-070823c5d33601d4f \\
                  --iam-instance-profile Name="DEV_PROFILE"
                """),
            prints: """
                {"IamInstanceProfileAssociation": {
                    "InstanceId": "i-070823c5d33601d4f", "State": "associating",
                    "AssociationId": "~iip-assoc-[0-9a-f]{17}",
                    "IamInstanceProfile": {
                        "Id": "~AIPA\(Self.ofAccount)",
                        "Arn": "arn:aws:iam::880344156207:instance-profile/DEV_PROFILE"}}}
                """)
        let described = try await type(
            """
            aws ec2 describe-instances \\
              --instance-ids i-070823c5d33601d4f | egrep IamInstanceProfile -A3
            """)
        // The CLI of the guide's day printed members in no order.
        let lines = described.lines.map { $0.trimmingCharacters(in: .whitespaces.union([","])) }
        try #require(lines.count == 4, "\(described)")
        #expect(described.lines[0] == #"                    "IamInstanceProfile": {"#)
        #expect(lines[1...2].contains { matches($0, "\"Id\": \"AIPA\(Self.ofAccount)\"") })
        #expect(lines[1...2].contains(#""Arn": "arn:aws:iam::880344156207:instance-profile/DEV_PROFILE""#))
        #expect(described.lines[3] == "                    },")
    }

    /// Step 7, from the EC2 instance.
    private func verification(_ type: (String) async throws -> Outcome) async throws {
        expect(
            try await type("aws sts get-caller-identity"),
            prints: """
                {"Account": "880344156207",
                 "UserId": "~AROA\(Self.ofAccount):i-070823c5d33601d4f",
                 "Arn": "arn:aws:sts::880344156207:assumed-role/DEV_ROLE/i-070823c5d33601d4f"}
                """)
        let when = "[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}"
        let buckets = try await type("aws s3 ls")
        #expect(buckets.succeeded, "\(buckets)")
        #expect(buckets.lines.count == 6, "\(buckets)")
        #expect(buckets.lines.allSatisfy { matches($0, "\(when) cfst-3035-52ca76f5ada32d15aa36[a-z0-9-]+") })
        let objects = try await type("aws s3 ls s3://\(Self.bucket)")
        #expect(objects.succeeded, "\(objects)")
        let names = (1...5).map { "file\($0)-\(Self.bucket)" }
        #expect(objects.lines.count == names.count, "\(objects)")
        for (line, name) in zip(objects.lines, names) {
            #expect(matches(line, "\(when)         41 \(name)"))
        }
        // The role reads that bucket and no other, and writes nowhere.
        let other = try await type(
            "aws s3 ls s3://cfst-3035-52ca76f5ada32d15aa36187e1-s3bucketsecret-zurkfb5u53jk")
        expect(other, fails: "AccessDenied", "ListObjectsV2")
        let written = try await type("echo no | aws s3 cp - s3://\(Self.bucket)/new")
        #expect(written.complaint.contains("AccessDenied"), "\(written)")
    }

    /// Today's `get-instance-profile` also shows tags, which the guide's CLI did not know yet.
    private static func profile(roles: String, more: String = "") -> String {
        """
        {"InstanceProfileId": "~AIPA\(ofAccount)", "Roles": [\(roles)], "CreateDate": "~\(time)",
         "InstanceProfileName": "DEV_PROFILE", "Path": "/",
         "Arn": "arn:aws:iam::880344156207:instance-profile/DEV_PROFILE"\(more)}
        """
    }

    private static let role = """
        {"AssumeRolePolicyDocument": {
            "Version": "2012-10-17",
            "Statement": [{
                "Action": "sts:AssumeRole", "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"}}]},
         "RoleId": "~AROA\(ofAccount)", "CreateDate": "~\(time)", "RoleName": "DEV_ROLE", "Path": "/",
         "Arn": "arn:aws:iam::880344156207:role/DEV_ROLE"}
        """

    private static let trustPolicy = """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Effect": "Allow",
                    "Principal": {"Service": "ec2.amazonaws.com"},
                    "Action": "sts:AssumeRole"
                }
            ]
        }
        """

    private static let s3ReadAccess = """
        {
            "Version": "2012-10-17",
            "Statement": [
                {
                    "Sid": "AllowUserToSeeBucketListInTheConsole",
                    "Action": ["s3:ListAllMyBuckets", "s3:GetBucketLocation"],
                    "Effect": "Allow",
                    "Resource": ["arn:aws:s3:::*"]
                },
                {
                    "Effect": "Allow",
                    "Action": [
                        "s3:Get*",
                        "s3:List*"
                    ],
                    "Resource": [
                        "arn:aws:s3:::<S3_BUCKET_NAME>/*",
                        "arn:aws:s3:::<S3_BUCKET_NAME>"
                    ]
                }
            ]
        }
        """
}
