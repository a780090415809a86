import Foundation
import Testing

/// Permissions that hang on attributes: tags, types, addresses, times and how credentials came to be, each granted
/// and each refused with the real CLI.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `Permissions by attributes, with the real CLI` {
    private static let account = "123456789012"
    private static let ann = "User: arn:aws:iam::\(account):user/ann is not authorized to perform: "
    private static let ec2 = "You are not authorized to perform this operation. "
    private static let encoded = " Encoded authorization failure message: "

    @Test(arguments: AWSClient.all)
    func `let a team work with what is its own`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let asAnn = try await user("ann", allowed: Self.team, server, client)
            let red = try await server.launch(Self.tagged("instance", "red"))
            let blue = try await server.launch(Self.tagged("instance", "blue"))
            #expect(try await asAnn("aws ec2 stop-instances --instance-ids \(red)").succeeded)
            expect(
                try await asAnn("aws ec2 stop-instances --instance-ids \(blue)"),
                fails: "UnauthorizedOperation", "StopInstances",
                Self.ec2 + Self.ann + "ec2:StopInstances on resource: "
                    + "arn:aws:ec2:us-east-1:\(Self.account):instance/\(blue) because no identity-based policy "
                    + "allows the ec2:StopInstances action." + Self.encoded)
            // Whoever could tag could take what is another team's.
            expect(
                try await asAnn("aws ec2 create-tags --resources \(blue) --tags Key=team,Value=red"),
                fails: "UnauthorizedOperation", "CreateTags")

            let trust = "--assume-role-policy-document '\(Self.trust)'"
            #expect(
                try await asAnn("aws iam create-role --role-name Red \(trust) --tags Key=team,Value=red")
                    .succeeded)
            for tags in ["", "--tags Key=team,Value=blue"] {
                expect(
                    try await asAnn("aws iam create-role --role-name Blue \(trust) \(tags)"),
                    fails: "AccessDenied", "CreateRole",
                    Self.ann
                        + "iam:CreateRole on resource: arn:aws:iam::\(Self.account):role/Blue because no "
                        + "identity-based policy allows the iam:CreateRole action")
            }
            let made = try await server.shell(
                "aws iam create-role --role-name Blue \(trust) --tags Key=team,Value=blue", with: client)
            #expect(made.succeeded, "\(made)")
            expectSilence(try await asAnn("aws iam delete-role --role-name Red"))
            expect(
                try await asAnn("aws iam delete-role --role-name Blue"), fails: "AccessDenied", "DeleteRole",
                Self.ann + "iam:DeleteRole on resource: arn:aws:iam::\(Self.account):role/Blue because no "
                    + "identity-based policy allows the iam:DeleteRole action")
        }
    }

    @Test(arguments: AWSClient.all)
    func `let launch what has the right type, tags and metadata options`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let asAnn = try await user("ann", allowed: Self.launching, server, client)
            let image = try await server.shell(
                "aws ec2 describe-images --owners amazon --filters 'Name=name,Values=amzn2-ami-hvm-*-x86_64-gp2' "
                    + "--query 'Images[0].ImageId' --output text", with: client)
            let launch = { (options: String) in
                try await asAnn("aws ec2 run-instances --dry-run --image-id \(image.line) \(options)")
            }
            let (tokens, tags) = ("--metadata-options HttpTokens=required", Self.tagged("instance", "red"))
            expect(
                try await launch("--instance-type t3.micro \(tokens) \(tags)"), fails: "DryRunOperation",
                "RunInstances", "Request would have succeeded, but DryRun flag is set.")
            let sentence =
                Self.ec2 + Self.ann + "ec2:RunInstances on resource: arn:aws:ec2:us-east-1:\(Self.account):"
            for options in [
                "--instance-type t3.micro \(tokens)",
                "--instance-type t3.micro \(tokens) \(Self.tagged("instance", "blue"))",
                "--instance-type m5.large \(tokens) \(tags)",
            ] {
                expect(
                    try await launch(options), fails: "UnauthorizedOperation", "RunInstances",
                    sentence
                        + "instance/* because no identity-based policy allows the ec2:RunInstances action."
                        + Self.encoded)
            }
            for options in ["", "--metadata-options HttpTokens=optional"] {
                expect(
                    try await launch("--instance-type t3.micro \(options) \(tags)"),
                    fails: "UnauthorizedOperation", "RunInstances",
                    sentence + "instance/* with an explicit deny in an identity-based policy." + Self.encoded)
            }
            // Each thing is asked for: the volume is too large.
            let volume =
                "--block-device-mappings 'DeviceName=/dev/xvda,Ebs={VolumeSize=50}'"
            expect(
                try await launch("--instance-type t3.micro \(tokens) \(tags) \(volume)"),
                fails: "UnauthorizedOperation", "RunInstances",
                sentence + "volume/* because no identity-based policy allows the ec2:RunInstances action."
                    + Self.encoded)
        }
    }

    @Test(arguments: AWSClient.all)
    func `look at where a call comes from, and when`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let asAnn = try await user("ann", allowed: Self.hereAndNow, server, client)
            let because = " because no identity-based policy allows the "
            #expect(try await asAnn("aws iam list-users").succeeded)
            expect(
                try await asAnn("aws iam list-roles"), fails: "AccessDenied", "ListRoles",
                Self.ann + "iam:ListRoles on resource: arn:aws:iam::\(Self.account):role/" + because
                    + "iam:ListRoles action")
            #expect(try await asAnn("aws iam get-user").succeeded)
            expect(
                try await asAnn("aws iam list-access-keys"), fails: "AccessDenied", "ListAccessKeys",
                Self.ann + "iam:ListAccessKeys on resource: arn:aws:iam::\(Self.account):user/ann" + because
                    + "iam:ListAccessKeys action")
            expect(
                try await asAnn("aws iam list-user-policies --user-name ann"), fails: "AccessDenied",
                "ListUserPolicies",
                Self.ann + "iam:ListUserPolicies on resource: arn:aws:iam::\(Self.account):user/ann with an "
                    + "explicit deny in an identity-based policy")
        }
    }

    @Test(arguments: AWSClient.all)
    func `know how an instance got its credentials`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            try server.write(Self.delivered, to: "delivered.json")
            let made = try await server.shell(
                """
                aws iam create-role --role-name Lab --assume-role-policy-document '\(Self.trust)' > /dev/null &&
                aws iam put-role-policy --role-name Lab --policy-name p --policy-document file://delivered.json
                """, with: client)
            #expect(made.succeeded, "\(made)")
            let place = "${AWS_EC2_METADATA_SERVICE_ENDPOINT:-http://169.254.169.254}/latest"
            let token =
                "-H \"X-aws-ec2-metadata-token: $(curl -s -X PUT \(place)/api/token "
                + "-H 'X-aws-ec2-metadata-token-ttl-seconds: 60')\""
            for (header, isAllowed) in [("", false), (token, true)] {
                let asLab = { (line: String) in
                    try await server.rolecall([
                        "run", "--data-dir", server.data, "--role", "Lab", "--", "sh", "-c",
                        (client.prelude) + """
                            given=$(curl -s \(header) \(place)/meta-data/iam/security-credentials/Lab)
                            member() { echo "$given" | sed -n "s/.*\\"$1\\" *: *\\"\\([^\\"]*\\)\\".*/\\1/p"; }
                            export AWS_ACCESS_KEY_ID=$(member AccessKeyId)
                            export AWS_SECRET_ACCESS_KEY=$(member SecretAccessKey)
                            export AWS_SESSION_TOKEN=$(member Token)
                            \(line)
                            """,
                    ])
                }
                let listed = try await asLab("aws iam list-users")
                if isAllowed {
                    #expect(listed.succeeded, "\(listed)")
                } else {
                    expect(listed, fails: "AccessDenied", "ListUsers")
                    #expect(
                        listed.complaint.contains("with an explicit deny in an identity-based policy"),
                        "\(listed)")
                }
                let fromAnInstance = try await asLab("aws iam list-groups")
                #expect(fromAnInstance.succeeded, "\(fromAnInstance)")
                expect(try await asLab("aws iam list-roles"), fails: "AccessDenied", "ListRoles")
            }
        }
    }

    /// Makes a user of the red team; gives what runs a line as that user.
    private func user(
        _ name: String, allowed document: String, _ server: Rolecall, _ client: AWSClient
    ) async throws -> (String) async throws -> Outcome {
        try server.write(document, to: "policy.json")
        let made = try await server.shell(
            """
            aws iam create-user --user-name \(name) --tags Key=team,Value=red > /dev/null &&
            aws iam put-user-policy --user-name \(name) --policy-name p --policy-document file://policy.json &&
            aws iam create-access-key --user-name \(name) --query 'AccessKey.[AccessKeyId,SecretAccessKey]' \\
                --output text
            """, with: client)
        let words = made.line.split(separator: "\t").map(String.init)
        try #require(words.count == 2, "\(made)")
        var environment = server.exports
        environment["AWS_SESSION_TOKEN"] = nil
        environment["AWS_ACCESS_KEY_ID"] = words[0]
        environment["AWS_SECRET_ACCESS_KEY"] = words[1]
        return { [environment] line in try await server.shell(line, with: client, environment: environment) }
    }

    private static func tagged(_ type: String, _ team: String) -> String {
        "--tag-specifications 'ResourceType=\(type),Tags=[{Key=team,Value=\(team)}]'"
    }

    private static let trust =
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}}"#

    private static let team = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow", "Action": ["ec2:StopInstances", "iam:DeleteRole"], "Resource": "*",
              "Condition": {"StringEquals": {"aws:ResourceTag/team": "${aws:PrincipalTag/team}"}}
            },
            {
              "Effect": "Allow", "Action": ["iam:CreateRole", "iam:TagRole"], "Resource": "*",
              "Condition": {"StringEquals": {"aws:RequestTag/team": "${aws:PrincipalTag/team}"}}
            },
            {
              "Effect": "Allow", "Action": "ec2:CreateTags", "Resource": "*",
              "Condition": {"StringEquals": {"ec2:ResourceTag/team": "${aws:PrincipalTag/team}"}}
            }
          ]
        }
        """

    private static let launching = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "arn:aws:ec2:*:*:instance/*",
              "Condition": {
                "StringEquals": {"aws:RequestTag/team": "${aws:PrincipalTag/team}"},
                "ForAllValues:StringEquals": {"aws:TagKeys": "team"},
                "StringLike": {"ec2:InstanceType": "t3.*"}
              }
            },
            {
              "Effect": "Allow", "Action": "ec2:RunInstances", "Resource": "arn:aws:ec2:*:*:volume/*",
              "Condition": {"NumericLessThanEquals": {"ec2:VolumeSize": "20"}}
            },
            {
              "Effect": "Allow", "Action": "ec2:RunInstances",
              "Resource": [
                "arn:aws:ec2:*::image/*", "arn:aws:ec2:*:*:subnet/*", "arn:aws:ec2:*:*:network-interface/*",
                "arn:aws:ec2:*:*:security-group/*"
              ]
            },
            {
              "Effect": "Deny", "Action": "ec2:RunInstances", "Resource": "arn:aws:ec2:*:*:instance/*",
              "Condition": {"StringNotEquals": {"ec2:MetadataHttpTokens": "required"}}
            },
            {
              "Effect": "Allow", "Action": "ec2:CreateTags", "Resource": "*",
              "Condition": {"StringEquals": {"ec2:CreateAction": "RunInstances"}}
            }
          ]
        }
        """

    private static let hereAndNow = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*",
              "Condition": {"IpAddress": {"aws:SourceIp": ["127.0.0.0/8", "::1/128"]}}
            },
            {
              "Effect": "Allow", "Action": "iam:ListRoles", "Resource": "*",
              "Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}
            },
            {
              "Effect": "Allow", "Action": "iam:GetUser", "Resource": "*",
              "Condition": {"DateGreaterThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}
            },
            {
              "Effect": "Allow", "Action": "iam:ListAccessKeys", "Resource": "*",
              "Condition": {"DateLessThan": {"aws:CurrentTime": "2020-01-01T00:00:00Z"}}
            },
            {"Effect": "Allow", "Action": "iam:ListUserPolicies", "Resource": "*"},
            {
              "Effect": "Deny", "Action": "iam:ListUserPolicies", "Resource": "*",
              "Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}
            }
          ]
        }
        """

    private static let delivered = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {"Effect": "Allow", "Action": "iam:ListUsers", "Resource": "*"},
            {
              "Effect": "Deny", "Action": "iam:ListUsers", "Resource": "*",
              "Condition": {"NumericLessThan": {"ec2:RoleDelivery": "2.0"}}
            },
            {
              "Effect": "Allow", "Action": "iam:ListGroups", "Resource": "*",
              "Condition": {"ArnLike": {"ec2:SourceInstanceARN": "arn:aws:ec2:*:\(account):instance/i-*"}}
            },
            {
              "Effect": "Allow", "Action": "iam:ListRoles", "Resource": "*",
              "Condition": {
                "ArnEquals": {"ec2:SourceInstanceARN": "arn:aws:ec2:us-east-1:\(account):instance/i-0123456789abcdef0"}
              }
            }
          ]
        }
        """
}
