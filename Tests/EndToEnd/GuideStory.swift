import Foundation
import Testing

/// "How to Use EC2 Instance Profiles for IAM Role Access", its CLI blocks and its Python program as the
/// guide has them.
@Suite(.enabled(if: Requirements.containersAndPython == nil, Requirements.containersAndPython))
struct `The instance profiles guide` {
    @Test func `goes through up to verifying the credentials, and the Python program runs`() async throws {
        try await Rolecall.serve(["--fixture", Rolecall.seed("guide")], machines: "container") { server in
            let type = { (line: String) in try await server.shell(line) }
            try await role(type)
            try await profile(type)
            let started = try await launch(type)
            try await attach(type, server)
            try await replace(type)
            try await server.wait(for: started, toBe: "running")
            try await program(started, server)
            try await requireTokens(server)
        }
    }

    /// "Creating an IAM Role for EC2" and "Attaching Policies to the Role".
    private func role(_ type: (String) async throws -> Outcome) async throws {
        expect(
            try await type(GuideText.createRole),
            prints: """
                {"Role": {
                    "Path": "/", "RoleName": "EC2AppServerRole",
                    "RoleId": "~AROARZPUZDIK[A-P][A-Z2-7]{8}",
                    "Arn": "arn:aws:iam::123456789012:role/EC2AppServerRole", "CreateDate": "~\(time)",
                    "AssumeRolePolicyDocument": {
                        "Version": "2012-10-17",
                        "Statement": [{
                            "Effect": "Allow", "Principal": {"Service": "ec2.amazonaws.com"},
                            "Action": "sts:AssumeRole"}]}}}
                """)
        expectSilence(try await type(GuideText.attachManaged))
        let custom = try await type(GuideText.customPolicy)
        expect(
            custom,
            prints: """
                {"Policy": {
                    "PolicyName": "EC2AppServerPolicy", "PolicyId": "~ANPARZPUZDIK[A-P][A-Z2-7]{8}",
                    "Arn": "arn:aws:iam::123456789012:policy/EC2AppServerPolicy", "Path": "/",
                    "DefaultVersionId": "v1", "AttachmentCount": 0, "PermissionsBoundaryUsageCount": 0,
                    "IsAttachable": true, "CreateDate": "~\(time)", "UpdateDate": "~\(time)"}}
                """)
        let attached = try await type(
            "aws iam list-attached-role-policies --role-name EC2AppServerRole --output text")
        #expect(attached.lines.count == 3, "\(attached)")
    }

    /// "Creating the Instance Profile".
    private func profile(_ type: (String) async throws -> Outcome) async throws {
        expect(
            try await type(
                """
                # Create the instance profile
                aws iam create-instance-profile \\
                  --instance-profile-name EC2AppServerProfile

                # Add the role to the instance profile
                aws iam add-role-to-instance-profile \\
                  --instance-profile-name EC2AppServerProfile \\
                  --role-name EC2AppServerRole
                """),
            prints: """
                {"InstanceProfile": {
                    "Path": "/", "InstanceProfileName": "EC2AppServerProfile",
                    "InstanceProfileId": "~AIPARZPUZDIK[A-P][A-Z2-7]{8}",
                    "Arn": "arn:aws:iam::123456789012:instance-profile/EC2AppServerProfile",
                    "CreateDate": "~\(time)", "Roles": []}}
                """)
    }

    /// "Attaching to a New Instance".
    private func launch(_ type: (String) async throws -> Outcome) async throws -> String {
        let outcome = try await type(
            """
            # Launch an instance with the instance profile
            aws ec2 run-instances \\
              --image-id ami-0abc123def456 \\
              --instance-type t3.medium \\
              --key-name my-key \\
              --security-group-ids sg-0abc123 \\
              --subnet-id subnet-0abc123 \\
              --iam-instance-profile Name=EC2AppServerProfile \\
              --tag-specifications 'ResourceType=instance,Tags=[{Key=Name,Value=app-server}]'
            """)
        try #require(outcome.succeeded, "\(outcome)")
        let answer = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any]
        let instances = try #require(answer?["Instances"] as? [[String: Any]])
        let instance = try #require(instances.first)
        #expect(instance["ImageId"] as? String == "ami-0abc123def456")
        #expect(instance["InstanceType"] as? String == "t3.medium")
        #expect(instance["KeyName"] as? String == "my-key")
        #expect(instance["SubnetId"] as? String == "subnet-0abc123")
        #expect((instance["State"] as? [String: Any])?["Name"] as? String == "pending")
        #expect((instance["Tags"] as? [[String: String]]) == [["Key": "Name", "Value": "app-server"]])
        let profile = instance["IamInstanceProfile"] as? [String: String]
        #expect(profile?["Arn"] == "arn:aws:iam::123456789012:instance-profile/EC2AppServerProfile")
        let id = try #require(instance["InstanceId"] as? String)
        #expect(matches(id, "i-[0-9a-f]{17}"))
        return id
    }

    /// "Attaching to an Existing Instance".
    private func attach(_ type: (String) async throws -> Outcome, _ server: Rolecall) async throws {
        try await server.wait(for: "i-0abc123def456", toBe: "running")
        let association = { (state: String) in
            """
            {"AssociationId": "~iip-assoc-[0-9a-f]{17}", "InstanceId": "i-0abc123def456",
             "IamInstanceProfile": {
                "Arn": "arn:aws:iam::123456789012:instance-profile/EC2AppServerProfile",
                "Id": "~AIPARZPUZDIK[A-P][A-Z2-7]{8}"},
             "State": "\(state)"}
            """
        }
        expect(
            try await type(
                """
                # Attach instance profile to a running instance
                aws ec2 associate-iam-instance-profile \\
                  --instance-id i-0abc123def456 \\
                  --iam-instance-profile Name=EC2AppServerProfile
                """),
            prints: "{\"IamInstanceProfileAssociation\": \(association("associating"))}")
        expect(
            try await type(
                """
                # Verify the association
                aws ec2 describe-iam-instance-profile-associations \\
                  --filters "Name=instance-id,Values=i-0abc123def456"
                """),
            prints: "{\"IamInstanceProfileAssociations\": [\(association("~associating|associated"))]}")
    }

    /// "To replace an existing instance profile".
    private func replace(_ type: (String) async throws -> Outcome) async throws {
        expect(
            try await type(
                """
                # First, get the association ID
                ASSOC_ID=$(aws ec2 describe-iam-instance-profile-associations \\
                  --filters "Name=instance-id,Values=i-0abc123def456" \\
                  --query 'IamInstanceProfileAssociations[0].AssociationId' \\
                  --output text)

                # Replace the instance profile
                aws ec2 replace-iam-instance-profile-association \\
                  --association-id $ASSOC_ID \\
                  --iam-instance-profile Name=NewEC2AppServerProfile
                """),
            prints: """
                {"IamInstanceProfileAssociation": {
                    "AssociationId": "~iip-assoc-[0-9a-f]{17}", "InstanceId": "i-0abc123def456",
                    "IamInstanceProfile": {
                        "Arn": "arn:aws:iam::123456789012:instance-profile/NewEC2AppServerProfile",
                        "Id": "~AIPARZPUZDIK[A-P][A-Z2-7]{8}"},
                    "State": "associating"}}
                """)
    }

    /// "Verifying the Credentials Work" and the Python program, inside the instance that the guide launched.
    private func program(_ instance: String, _ server: Rolecall) async throws {
        let verified = try await server.inside(instance, GuideText.verify)
        #expect(verified.succeeded, "\(verified)")
        #expect(verified.output.hasPrefix("EC2AppServerRole{\n  \"Code\" : \"Success\",\n"), "\(verified)")
        #expect(
            verified.output.contains("assumed-role/EC2AppServerRole/\(instance)\""), "\(verified)")
        let python = try await server.inside(
            instance, "cat > /tmp/app.py << 'EOF'\n\(GuideText.python)\nEOF\npython3 /tmp/app.py")
        let listed = try await server.shell(
            "aws s3api list-objects-v2 --bucket my-app-bucket --query 'Contents[].Key' --output text")
        let keys = listed.output.split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(!keys.isEmpty, "\(listed)")
        #expect(python.succeeded, "\(python)")
        #expect(python.lines == keys)
        #expect(verified.output.hasSuffix(keys.last.map { "\($0)\n" } ?? "no key"), "\(verified)")
    }

    /// "Enforce IMDSv2".
    private func requireTokens(_ server: Rolecall) async throws {
        let instance = "i-0abc123"
        let attached = try await server.shell(
            "aws ec2 associate-iam-instance-profile --instance-id \(instance) "
                + "--iam-instance-profile Name=EC2AppServerProfile")
        #expect(attached.succeeded, "\(attached)")
        try await server.wait(for: instance, toBe: "running")
        let status =
            "curl -s -o /dev/null -w '%{http_code}' http://169.254.169.254/latest/meta-data/iam/security-credentials/"
        #expect(try await server.inside(instance, status).line == "200")
        let modified = try await server.shell(
            """
            # Require IMDSv2 (token-based) on an instance
            aws ec2 modify-instance-metadata-options \\
              --instance-id i-0abc123 \\
              --http-tokens required \\
              --http-endpoint enabled
            """)
        expect(
            modified,
            prints: """
                {"InstanceId": "\(instance)", "InstanceMetadataOptions": {
                    "State": "pending", "HttpTokens": "required", "HttpPutResponseHopLimit": 1,
                    "HttpEndpoint": "enabled", "HttpProtocolIpv6": "disabled", "InstanceMetadataTags": "disabled"}}
                """)
        try await eventually("version 1 is refused") {
            try await server.inside(instance, status).line == "401" ? true : nil
        }
        for client in AWSClient.all {
            let identity = try await server.inside(instance, "aws sts get-caller-identity", with: client)
            #expect(
                identity.output.contains("assumed-role/EC2AppServerRole/\(instance)"),
                "\(client): \(identity)")
        }
    }
}
