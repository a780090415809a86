import Foundation
import Testing

/// The policy simulators, and what EC2 tells of a refusal to whoever may read it, with the real CLI.
@Suite(.enabled(if: Requirements.cli == nil, Requirements.cli))
struct `Policies that are tried out, with the real CLI` {
    private static let account = "123456789012"
    private static let ann = "arn:aws:iam::\(account):user/team/ann"

    @Test(arguments: AWSClient.all)
    func `a principal is simulated with its groups and its boundary`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let type = { (line: String) in try await server.shell(line, with: client) }
            try server.write(Self.reading, to: "reading.json")
            try server.write(Self.writing, to: "writing.json")
            try server.write(Self.boundary, to: "boundary.json")
            let made = try await type(
                """
                set -e
                aws iam create-user --user-name ann --path /team/ > /dev/null
                aws iam create-group --group-name writers > /dev/null
                aws iam add-user-to-group --group-name writers --user-name ann
                aws iam put-user-policy --user-name ann --policy-name Reading --policy-document file://reading.json
                aws iam put-group-policy --group-name writers --policy-name Writing \\
                    --policy-document file://writing.json
                """)
            #expect(made.succeeded, "\(made)")
            let simulate =
                "aws iam simulate-principal-policy --no-paginate --policy-source-arn \(Self.ann) "
                + "--action-names s3:GetObject s3:PutObject \(Self.given)"
            expect(
                try await type("\(simulate) --resource-arns arn:aws:s3:::notes/a arn:aws:s3:::notes/b"),
                prints: Self.simulated)
            let keys = try await type(
                "aws iam get-context-keys-for-principal-policy --policy-source-arn \(Self.ann) --output json")
            expect(keys, prints: #"{"ContextKeyNames": ["aws:SourceIp", "aws:PrincipalTag/team"]}"#)

            let bounded = try await type(
                """
                set -e
                aws iam create-policy --policy-name Edge --policy-document file://boundary.json > /dev/null
                aws iam put-user-permissions-boundary --user-name ann \\
                    --permissions-boundary arn:aws:iam::\(Self.account):policy/Edge
                \(simulate) --resource-arns arn:aws:s3:::notes/a --output text --query \\
                    'EvaluationResults[].[EvalDecision,PermissionsBoundaryDecisionDetail.AllowedByPermissionsBoundary]'
                """)
            #expect(bounded.output == "allowed\tTrue\nimplicitDeny\tFalse\n", "\(bounded)")
            expect(
                try await type(
                    "aws iam simulate-principal-policy --action-names s3:GetObject --policy-source-arn "
                        + "arn:aws:iam::\(Self.account):user/nobody"),
                fails: "NoSuchEntity", "SimulatePrincipalPolicy", "Unable to retrieve specified IAM entity.")
        }
    }

    @Test(arguments: AWSClient.all)
    func `policies are simulated that nobody has`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let type = { (line: String) in try await server.shell(line, with: client) }
            try server.write(Self.reading, to: "reading.json")
            try server.write(Self.bucketPolicy, to: "bucket.json")
            let simulate =
                #"aws iam simulate-custom-policy --no-paginate --policy-input-list "$(cat reading.json)""#
            let object = "--resource-arns arn:aws:s3:::notes/a"
            expect(
                try await type("\(simulate) --action-names s3:ListBucket s3:GetObject \(object)"),
                prints: Self.missingKey)
            let across = try await type(
                #"\#(simulate) --action-names s3:GetObject \#(object) \#(Self.given) "#
                    + #"--resource-policy "$(cat bucket.json)" --caller-arn \#(Self.ann) "#
                    + "--resource-owner arn:aws:iam::999999999999:root "
                    + "--query 'EvaluationResults[0].[EvalDecision,EvalDecisionDetails]' --output json")
            expect(across, prints: #"["allowed", {"IAM Policy": "allowed", "Resource Policy": "allowed"}]"#)
            expect(
                try await type("aws iam simulate-custom-policy --policy-input-list '{' --action-names s3:x"),
                fails: "InvalidInput", "SimulateCustomPolicy", "Policy input list item 1 has invalid content")
            expect(
                try await type(
                    #"aws iam get-context-keys-for-custom-policy --policy-input-list "$(cat reading.json)""#),
                prints: #"{"ContextKeyNames": ["aws:SourceIp"]}"#)
        }
    }

    @Test(arguments: AWSClient.all)
    func `a refusal of EC2 is decoded by who may`(client: AWSClient) async throws {
        try await Rolecall.serve { server in
            let type = { (line: String) in try await server.shell(line, with: client) }
            let made = try await type(
                """
                set -e
                aws iam create-user --user-name bob > /dev/null
                aws iam create-role --role-name Worker --assume-role-policy-document '\(Self.trust)' > /dev/null
                aws iam create-instance-profile --instance-profile-name Worker > /dev/null
                aws iam add-role-to-instance-profile --instance-profile-name Worker --role-name Worker
                aws iam create-access-key --user-name bob --query 'AccessKey.[AccessKeyId,SecretAccessKey]' \\
                    --output text
                """)
            let words = made.line.split(separator: "\t").map(String.init)
            try #require(words.count == 2, "\(made)")
            var bob = server.exports
            bob["AWS_SESSION_TOKEN"] = nil
            bob["AWS_ACCESS_KEY_ID"] = words[0]
            bob["AWS_SECRET_ACCESS_KEY"] = words[1]
            let asBob = { [bob] (line: String) in
                try await server.shell(line, with: client, environment: bob)
            }
            let allow = { (statements: String) in
                try await type(
                    "aws iam put-user-policy --user-name bob --policy-name p --policy-document "
                        + #"'{"Version":"2012-10-17","Statement":[\#(statements)]}'"#)
            }
            let image = try await type(
                "aws ec2 describe-images --owners amazon --query 'Images[0].ImageId' --output text")
            let launch = "aws ec2 run-instances --instance-type t3.micro --image-id \(image.line)"

            let refused = try await asBob(launch)
            let message = try #require(Self.encodedMessage(of: refused), "\(refused)")
            expect(
                try await asBob("aws sts decode-authorization-message --encoded-message \(message)"),
                fails: "AccessDenied", "DecodeAuthorizationMessage",
                "User: arn:aws:iam::\(Self.account):user/bob is not authorized to perform: "
                    + "sts:DecodeAuthorizationMessage because no identity-based policy allows")
            let decode = "aws sts decode-authorization-message --query DecodedMessage --output text"
            let decoded = try await type("\(decode) --encoded-message \(message)")
            let told = try Self.told(decoded)
            #expect(told.head == ["false", "false", "ec2:RunInstances", "0"], "\(decoded)")
            #expect(told.resource == "arn:aws:ec2:us-east-1:\(Self.account):instance/*")
            #expect(told.conditions["ec2:InstanceType"] == "t3.micro")
            #expect(told.conditions["aws:Resource"] == "instance/*")

            expectSilence(try await allow(#"{"Effect":"Allow","Action":"ec2:*","Resource":"*"}"#))
            let unpassed = try await asBob("\(launch) --iam-instance-profile Name=Worker")
            expect(
                unpassed, fails: "UnauthorizedOperation", "RunInstances",
                "You are not authorized to perform this operation. User: arn:aws:iam::\(Self.account):user/bob "
                    + "is not authorized to perform: iam:PassRole on resource: arn:aws:iam::\(Self.account):role/Worker "
                    + "because no identity-based policy allows the iam:PassRole action. "
                    + "Encoded authorization failure message: ")
            let role = try await type(
                "\(decode) --encoded-message \(Self.encodedMessage(of: unpassed) ?? "-")")
            let passing = try Self.told(role)
            #expect(passing.head == ["false", "false", "iam:PassRole", "0"], "\(role)")
            #expect(passing.conditions["iam:RoleName"] == "Worker")

            expectSilence(
                try await allow(#"{"Sid":"No","Effect":"Deny","Action":"ec2:Run*","Resource":"*"}"#))
            let forbidden = try await asBob("\(launch) --dry-run")
            let forbidding = try await type(
                "\(decode) --encoded-message \(Self.encodedMessage(of: forbidden) ?? "-")")
            #expect(try Self.told(forbidding).head == ["false", "true", "ec2:RunInstances", "1"])

            // Changed in one letter, and what is no message at all.
            let changed = (message.hasPrefix("A") ? "B" : "A") + message.dropFirst()
            for wrong in [changed, "nonsense"] {
                expect(
                    try await type("aws sts decode-authorization-message --encoded-message \(wrong)"),
                    fails: "InvalidAuthorizationMessageException", "DecodeAuthorizationMessage")
            }
        }
    }

    private static func encodedMessage(of outcome: Outcome) -> String? {
        let mark = "Encoded authorization failure message: "
        guard let start = outcome.complaint.range(of: mark)?.upperBound else { return nil }
        return String(outcome.complaint[start...].prefix { !$0.isWhitespace })
    }

    private struct Told {
        /// Allowed, explicitly denied, the action, and how many statements matched.
        var head: [String]
        var resource: String
        var conditions: [String: String]
    }

    private static func told(_ outcome: Outcome) throws -> Told {
        let json = try JSONSerialization.jsonObject(with: Data(outcome.line.utf8)) as? [String: Any] ?? [:]
        func items(_ value: Any?) -> [[String: Any]] {
            (value as? [String: Any])?["items"] as? [[String: Any]] ?? []
        }
        let context = json["context"] as? [String: Any]
        let conditions = items(context?["conditions"]).map { item in
            (item["key"] as? String ?? "", items(item["values"]).first?["value"] as? String ?? "")
        }
        return Told(
            head: [
                "\(json["allowed"] as? Bool ?? true)", "\(json["explicitDeny"] as? Bool ?? true)",
                context?["action"] as? String ?? "", "\(items(json["matchedStatements"]).count)",
            ], resource: context?["resource"] as? String ?? "",
            conditions: Dictionary(conditions, uniquingKeysWith: { first, _ in first }))
    }

    private static let given =
        "--context-entries ContextKeyName=aws:SourceIp,ContextKeyType=ip,ContextKeyValues=192.0.2.7"

    private static func statement(_ policy: String, _ start: (Int, Int), _ end: (Int, Int)) -> String {
        #"{"SourcePolicyId": "\#(policy)", "SourcePolicyType": "IAM Policy", "#
            + #""StartPosition": {"Line": \#(start.0), "Column": \#(start.1)}, "#
            + #""EndPosition": {"Line": \#(end.0), "Column": \#(end.1)}}"#
    }
    private static let reader = statement("user_ann_Reading", (8, 6), (14, 6))
    private static let writer = statement("group_writers_Writing", (1, 38), (1, 141))

    private static var simulated: Shape {
        """
        {
          "EvaluationResults": [
            {
              "EvalActionName": "s3:GetObject", "EvalResourceName": "arn:aws:s3:::${BucketName}/${KeyName}",
              "EvalDecision": "implicitDeny", "MatchedStatements": [\(reader)],
              "MissingContextValues": ["aws:PrincipalTag/team"], "EvalDecisionDetails": {},
              "ResourceSpecificResults": [
                {"EvalResourceName": "arn:aws:s3:::notes/a", "EvalResourceDecision": "allowed",
                 "MatchedStatements": [\(reader)]},
                {"EvalResourceName": "arn:aws:s3:::notes/b", "EvalResourceDecision": "implicitDeny",
                 "MissingContextValues": ["aws:PrincipalTag/team"]}
              ]
            },
            {
              "EvalActionName": "s3:PutObject", "EvalResourceName": "arn:aws:s3:::${BucketName}/${KeyName}",
              "EvalDecision": "implicitDeny", "MatchedStatements": [\(writer)],
              "MissingContextValues": ["aws:PrincipalTag/team"], "EvalDecisionDetails": {},
              "ResourceSpecificResults": [
                {"EvalResourceName": "arn:aws:s3:::notes/a", "EvalResourceDecision": "implicitDeny",
                 "MissingContextValues": ["aws:PrincipalTag/team"]},
                {"EvalResourceName": "arn:aws:s3:::notes/b", "EvalResourceDecision": "allowed",
                 "MatchedStatements": [\(writer)]}
              ]
            }
          ],
          "IsTruncated": false
        }
        """
    }

    private static var missingKey: Shape {
        """
        {
          "EvaluationResults": [
            {
              "EvalActionName": "s3:ListBucket", "EvalResourceName": "arn:aws:s3:::notes/a",
              "EvalDecision": "implicitDeny", "MatchedStatements": [],
              "MissingContextValues": ["aws:SourceIp"], "EvalDecisionDetails": {},
              "ResourceSpecificResults": [
                {"EvalResourceName": "arn:aws:s3:::notes/a", "EvalResourceDecision": "implicitDeny",
                 "MissingContextValues": ["aws:SourceIp"]}
              ]
            },
            {
              "EvalActionName": "s3:GetObject", "EvalResourceName": "arn:aws:s3:::notes/a",
              "EvalDecision": "implicitDeny", "MatchedStatements": [],
              "MissingContextValues": ["aws:SourceIp"], "EvalDecisionDetails": {},
              "ResourceSpecificResults": [
                {"EvalResourceName": "arn:aws:s3:::notes/a", "EvalResourceDecision": "implicitDeny",
                 "MissingContextValues": ["aws:SourceIp"]}
              ]
            }
          ],
          "IsTruncated": false
        }
        """
    }

    private static let reading = """
        {
          "Version": "2012-10-17",
          "Statement": [
            {
              "Effect": "Allow",
              "Action": "s3:ListBucket",
              "Resource": "arn:aws:s3:::notes"
            },
            {
              "Effect": "Allow",
              "Action": "s3:GetObject",
              "Resource": "arn:aws:s3:::notes/a",
              "Condition": {"IpAddress": {"aws:SourceIp": "192.0.2.0/24"}}
            }
          ]
        }
        """
    private static let writing =
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:PutObject","Resource":"arn:aws:s3:::notes/${aws:PrincipalTag/team, 'b'}"}}"#
    private static let boundary =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"s3:Get*","Resource":"*"}]}"#
    private static let bucketPolicy =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":"*","Action":"s3:GetObject","Resource":"arn:aws:s3:::notes/*"}]}"#
    private static let trust =
        #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"ec2.amazonaws.com"},"Action":"sts:AssumeRole"}]}"#
}
