import Fixtures
import Policy
import Service
import Sessions
import TestSupport
import Testing
import Vocabulary
import World

@Suite struct `Declared identities` {
    private static let yaml = """
        policies:
          - name: ReadThings
            path: /team/
            description: Reads things
            document:
              Version: 2012-10-17
              Statement:
                - Effect: Allow
                  Action: [s3:GetObject, "s3:List*"]
                  Resource: "*"
                  Condition: { Bool: { aws:SecureTransport: true } }
            tags: { Team: a }
        users:
          - name: ann
            path: /people/
            policies: [ReadThings, IAMReadOnlyAccess, "arn:aws:iam::aws:policy/AmazonS3FullAccess"]
            inline:
              own: |
                {"Version": "2012-10-17", "Statement": {"Effect": "Deny", "Action": "iam:*", "Resource": "*"}}
            tags: { Team: a, Empty: "" }
            access_keys:
              - id: AKIAIOSFODNN7EXAMPLE
                secret: wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY
        roles:
          - name: App
            trust: ec2.amazonaws.com
            policies: [ReadThings]
            description: Runs the app
            max_session_duration: 7200
          - name: Admin
            trust:
              Version: "2012-10-17"
              Statement:
                - Effect: Allow
                  Principal: { AWS: "arn:aws:iam::123456789012:user/people/ann" }
                  Action: sts:AssumeRole
        instance_profiles:
          - name: AppProfile
            role: App
        """

    @Test func `exist as declared`() async throws {
        let aws = try TestRolecall()
        let report = try await aws.apply(Self.yaml)
        #expect(
            report.description
                == "1 policy, 1 user, 2 roles and 1 instance profile declared; 7 changed")
        let world = aws.world
        let policy = try #require(world.managedPolicy("ReadThings", in: aws.account))
        #expect(policy.arn == "arn:aws:iam::123456789012:policy/team/ReadThings")
        #expect(policy.description == "Reads things")
        #expect(
            policy.document?.text
                == #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":["s3:GetObject","s3:List*"],"#
                + #""Resource":"*","Condition":{"Bool":{"aws:SecureTransport":true}}}]}"#)
        let user = try #require(world.user("ann", in: aws.account))
        #expect(user.arn == "arn:aws:iam::123456789012:user/people/ann")
        #expect(
            user.attachedPolicies == [
                policy.arn, "arn:aws:iam::aws:policy/IAMReadOnlyAccess",
                "arn:aws:iam::aws:policy/AmazonS3FullAccess",
            ])
        #expect(user.inlinePolicies.map(\.name) == ["own"])
        #expect(user.tags == [Tag(key: "Team", value: "a"), Tag(key: "Empty", value: "")])
        let role = try #require(world.role("App", in: aws.account))
        #expect(role.maxSessionDuration == 7200)
        #expect(role.trustPolicy.principals == [.service("ec2.amazonaws.com")])
        let admin = try #require(world.role("Admin", in: aws.account))
        #expect(admin.trustPolicy.bindings == [user.arn: user.id])
        let profile = try #require(world.instanceProfile("AppProfile", in: aws.account))
        #expect(profile.roleID == role.id)
    }

    @Test func `have the keys that were given`() async throws {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        let key = try #require(aws.world.accessKey(AccessKeyID("AKIAIOSFODNN7EXAMPLE")))
        #expect(key.userID == aws.world.user("ann", in: aws.account)?.id)
        let secret = aws.capabilities.masterKey.open(key.sealedSecret, for: key.id)
        #expect(secret?.revealText == "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY")
    }

    @Test func `keep a key from another user`() async throws {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        let objection = try await aws.objection(
            to: """
                users:
                  - name: bob
                    access_keys: [{ id: AKIAIOSFODNN7EXAMPLE, secret: wJalrXUtnFEMI/K7MDENG }]
                """)
        #expect(
            objection
                == "test.yaml:3: user bob: the access key AKIAIOSFODNN7EXAMPLE is somebody else's")
    }

    @Test func `change nothing when applied again`() async throws {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        let count = try aws.changeCount
        aws.clock.advance(seconds: 100)
        let report = try await aws.apply(Self.yaml)
        #expect(report.changed == 0)
        #expect(report.description.hasSuffix("; nothing changed"))
        #expect(try aws.changeCount == count)
    }

    @Test func `follow a changed declaration`() async throws {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        let before = try #require(aws.world.managedPolicy("ReadThings", in: aws.account))
        let changed = Self.yaml.replacing("s3:GetObject", with: "s3:Get*")
            .replacing("max_session_duration: 7200", with: "max_session_duration: 3600")
            .replacing("Team: a, Empty", with: "Team: b, Empty")
            .replacing("wJalr", with: "another")
        let report = try await aws.apply(changed)
        #expect(report.changed == 4)
        let policy = try #require(aws.world.managedPolicy("ReadThings", in: aws.account))
        #expect(policy.id == before.id)
        #expect(policy.versions.map(\.id) == ["v1", "v2"])
        #expect(policy.defaultVersion == 2)
        #expect(aws.world.role("App", in: aws.account)?.maxSessionDuration == 3600)
        #expect(aws.world.user("ann", in: aws.account)?.tags.first == Tag(key: "Team", value: "b"))
        let key = try #require(aws.world.accessKey(AccessKeyID("AKIAIOSFODNN7EXAMPLE")))
        let secret = aws.capabilities.masterKey.open(key.sealedSecret, for: key.id)
        #expect(secret?.revealText.hasPrefix("another") == true)
    }

    @Test func `make room for the sixth text of a policy`() async throws {
        let aws = try TestRolecall()
        for action in ["a", "b", "c", "d", "e", "f"] {
            try await aws.apply(Self.yaml.replacing("s3:GetObject", with: "s3:Get\(action)"))
        }
        let policy = try #require(aws.world.managedPolicy("ReadThings", in: aws.account))
        #expect(policy.versions.map(\.number) == [2, 3, 4, 5, 6])
        #expect(policy.document?.text.contains("s3:Getf") == true)
    }

    @Test func `keep what others have given them`() async throws {
        let aws = try TestRolecall()
        try await aws.apply(Self.yaml)
        let account = aws.account
        try await aws.write { draft in
            guard var role = draft.role("App", in: account) else { return }
            role.attachedPolicies.append("arn:aws:iam::aws:policy/IAMReadOnlyAccess")
            role.tags.append(Tag(key: "By", value: "hand"))
            try draft.put(role)
        }
        let report = try await aws.apply(Self.yaml)
        #expect(report.changed == 0)
        let role = try #require(aws.world.role("App", in: aws.account))
        #expect(role.attachedPolicies.count == 2)
        #expect(role.tags == [Tag(key: "By", value: "hand")])
    }

    @Test func `cannot move to another path`() async throws {
        let aws = try TestRolecall()
        try await aws.apply("users: [{ name: ann, path: /a/ }]")
        #expect(
            try await aws.objection(to: "users: [{ name: ann, path: /b/ }]")
                == "test.yaml:1: user ann: it exists with the path /a/, which cannot change")
    }

    @Test func `belong to the account that the fixture names`() async throws {
        let aws = try TestRolecall()
        let other = try #require(AccountID("880344156207"))
        try await aws.apply("account: \"880344156207\"\nusers: [{ name: ann }]")
        #expect(aws.world.user("ann", in: aws.account) == nil)
        let user = try #require(aws.world.user("ann", in: other))
        #expect(user.id.rawValue.hasPrefix("AIDA4Z6EZZAX"))
        #expect(aws.world.account(other) != nil)
    }

    @Test func `may be groups of users, and bounded`() async throws {
        let aws = try TestRolecall()
        let yaml = """
            policies:
              - name: Edge
                document: { Version: "2012-10-17", Statement: { Effect: Allow, Action: "iam:Get*", Resource: "*" } }
            users:
              - { name: ann, boundary: Edge }
              - { name: bob }
            groups:
              - name: Dev
                path: /g/
                policies: [IAMReadOnlyAccess]
                inline:
                  own: |
                    {"Version": "2012-10-17", "Statement": {"Effect": "Allow", "Action": "s3:*", "Resource": "*"}}
                users: [ann, BOB]
            roles:
              - { name: App, trust: ec2.amazonaws.com, boundary: "arn:aws:iam::aws:policy/ReadOnlyAccess" }
            """
        let report = try await aws.apply(yaml)
        #expect(report.description == "1 policy, 2 users, 1 group and 1 role declared; 6 changed")
        let group = try #require(aws.world.group("Dev", in: aws.account))
        #expect(group.arn == "arn:aws:iam::123456789012:group/g/Dev" && group.inlinePolicies.count == 1)
        #expect(group.attachedPolicies == ["arn:aws:iam::aws:policy/IAMReadOnlyAccess"])
        #expect(aws.world.members(of: group).map(\.name) == ["ann", "bob"])
        #expect(
            aws.world.user("ann", in: aws.account)?.permissionsBoundary
                == "arn:aws:iam::123456789012:policy/Edge")
        #expect(
            aws.world.role("App", in: aws.account)?.permissionsBoundary
                == "arn:aws:iam::aws:policy/ReadOnlyAccess")
        #expect(try await aws.apply(yaml).description.hasSuffix("nothing changed"))

        #expect(
            try await aws.objection(to: "groups:\n  - name: Ops\n    users: [eve]\n")
                == "test.yaml:3: group Ops: there is no user eve")
        #expect(
            try await aws.objection(to: "users:\n  - { name: eve, boundary: None }\n")
                == "test.yaml:2: user eve: there is no policy None")
    }
}
