import Import
import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `An imported account` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall(account: MadeUpAccount.id) }

    private var account: AccountID { aws.account }

    @Test func `has its users, groups, roles and policies as they were`() async throws {
        let report = try await aws.take(try MadeUpAccount.details)
        let world = aws.world
        #expect(world.account(account) != nil)

        let ann = try #require(world.user("ann", in: account))
        #expect(ann.id.rawValue == "AIDARTJCPZ2SANNEXAMPL" && ann.arn.hasSuffix("user/eng/ann"))
        #expect(ann.createdAt.iso8601 == "2021-03-04T05:06:07Z")
        #expect(ann.tags == [Vocabulary.Tag(key: "Team", value: "blue")])
        #expect(ann.permissionsBoundary == "arn:aws:iam::111122223333:policy/guard/EngineersEdge")
        #expect(ann.inlinePolicies.map(\.name) == ["own-keys"])

        let developers = try #require(world.group("Developers", in: account))
        #expect(developers.id.rawValue == "AGPARTJCPZ2SDEVEXAMPL")
        #expect(world.members(of: developers).map(\.name).sorted() == ["ann", "bob"])
        let bob = try #require(world.user("bob", in: account))
        #expect(world.groups(of: bob).map(\.name) == ["Auditors", "Developers"])

        let app = try #require(world.role("App", in: account))
        #expect(app.arn == "arn:aws:iam::111122223333:role/service/App" && app.tags.count == 1)
        #expect(world.instanceProfiles(holding: app).map(\.id.rawValue) == ["AIPARTJCPZ2SAPPEXAMPL"])
        #expect(world.role("AWSServiceRoleForECS", in: account)?.attachedPolicies.count == 1)

        let deploy = try #require(world.managedPolicy("Deploy", in: account))
        #expect(deploy.versions.map(\.id) == ["v1", "v3"] && deploy.defaultVersion == 3)
        #expect(deploy.lastVersion == 3 && deploy.description == "What deploying takes")
        #expect(report.account == "111122223333")
        #expect(
            report.counts.map { "\($0.taken) \($0.noun) \($0.made)" } == [
                "2 policy 2", "1 AWS managed policy 1", "3 user 3", "2 group 2", "5 role 5",
                "1 instance profile 1",
            ])
    }

    @Test(arguments: [
        ("user ann, group", nil),
        ("user ci-bot, inline policy torn", "it is no policy:"),
        ("user ci-bot, inline policy odd", "it is no policy:"),
        ("user ci-bot, group Ghosts", "the group is neither in the file nor known"),
        ("user guest", "it belongs to 444455556666, not to 111122223333"),
        (
            "user bob, attached policy arn:aws:iam::111122223333:policy/Lost",
            "its text is neither in the file nor known"
        ),
        (
            "role Pipeline, permissions boundary arn:aws:iam::111122223333:policy/LostEdge",
            "its text is neither in the file nor known, so nothing is allowed within it"
        ),
        ("role Broken", "its AssumeRolePolicyDocument is neither JSON nor percent-encoded JSON"),
        ("policy Textless", "the text of its default version is not in the file"),
        (
            "SAML provider arn:aws:iam::111122223333:saml-provider/Okta",
            "there is no SAML here; it lets into SignIn"
        ),
        (
            "OpenID Connect provider arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com",
            "it is not in the file; make it with aws iam create-open-id-connect-provider to let into SignIn"
        ),
    ])
    func `is told what was not taken`(about: String, says: String?) async throws {
        let report = try await aws.take(try MadeUpAccount.details)
        let found = report.notTaken.filter { $0.about == about }.map(\.says)
        #expect(found.count == (says == nil ? 0 : 1))
        if let says { #expect(found.first?.hasPrefix(says) == true, "\(found)") }
        #expect(report.notTaken.count == 10, "\(report.notTaken)")
    }

    @Test func `is told whom its trust policies name that is not known`() async throws {
        let report = try await aws.take(try MadeUpAccount.details)
        #expect(
            report.notes.map(\.description) == [
                "role Pipeline: it names arn:aws:iam::444455556666:role/Deployer, which is not known here: it stays as a text"
            ])
        // Whom it names and who is known is bound, also a role that came later.
        let pipeline = try #require(aws.world.role("Pipeline", in: account))
        #expect(
            pipeline.trustPolicy.bindings == [
                "arn:aws:iam::111122223333:user/eng/ann": UniqueID("AIDARTJCPZ2SANNEXAMPL"),
                "arn:aws:iam::111122223333:role/Zebra": UniqueID("AROARTJCPZ2SZEBEXAMPL"),
            ])
    }

    @Test(arguments: [
        ("user/eng/ann", "s3:PutObject", "arn:aws:s3:::acme/x", "allowed"),
        ("user/eng/ann", "s3:PutObject", "arn:aws:s3:::acme-vault/x", "explicitDeny"),
        ("user/eng/ann", "iam:GetUser", "arn:aws:iam::111122223333:user/bob", "allowed"),
        // The group allows it, the boundary does not.
        ("user/eng/ann", "iam:ListUsers", "arn:aws:iam::111122223333:user/", "implicitDeny"),
        ("user/eng/ann", "iam:CreateAccessKey", "arn:aws:iam::111122223333:user/eng/ann", "allowed"),
        ("user/eng/ann", "iam:CreateAccessKey", "arn:aws:iam::111122223333:user/bob", "implicitDeny"),
        ("user/bob", "iam:ListUsers", "arn:aws:iam::111122223333:user/", "allowed"),
        ("user/bob", "s3:ListAllMyBuckets", "*", "allowed"),
        ("user/bob", "s3:DeleteObject", "arn:aws:s3:::acme/x", "implicitDeny"),
        ("user/ci-bot", "frobnicator:Frobnicate", "*", "allowed"),
        ("user/ci-bot", "s3:GetObject", "arn:aws:s3:::acme/x", "implicitDeny"),
        ("role/service/App", "s3:GetObject", "arn:aws:s3:::acme-reports/1", "allowed"),
        ("role/service/App", "s3:GetObject", "arn:aws:s3:::acme/1", "implicitDeny"),
    ])
    func `answers simulations`(principal: String, action: String, resource: String, decision: String)
        async throws
    {
        try await aws.take(try MadeUpAccount.details)
        let arn = "arn:aws:iam::111122223333:\(principal)"
        #expect(try await aws.simulated(arn, action, on: resource) == decision)
    }

    @Test func `enforces`() async throws {
        try await aws.take(try MadeUpAccount.details)
        _ = try await aws.call(GetUser.self, .init(userName: "bob"), as: aws.user("ann"))
        _ = try await aws.call(ListRoles.self, .init(), as: aws.user("ci-bot"))
        #expect(
            await refusal { try await aws.call(ListUsers.self, .init(), as: aws.user("ann")) }
                == "AccessDenied: iam:ListUsers on arn:aws:iam::111122223333:user/")
        // Its boundary is unknown, so even an administrator may do nothing.
        #expect(
            await refusal { try await aws.call(ListUsers.self, .init(), as: aws.session(of: "Pipeline")) }
                == "AccessDenied: iam:ListUsers on arn:aws:iam::111122223333:user/")
        let learnt = try await aws.call(
            GetPolicyVersion.self,
            .init(policyArn: "arn:aws:iam::aws:policy/AmazonFrobnicatorFullAccess", versionId: "v2"))
        #expect(learnt.policyVersion?.document?.contains("frobnicator") == true)
        #expect(
            await refusal {
                try await aws.call(DeleteRole.self, .init(roleName: "AWSServiceRoleForECS"))
            }?.hasPrefix("UnmodifiableEntity") == true)
    }

    @Test func `is not written again, and follows what has changed`() async throws {
        try await aws.take(try MadeUpAccount.details)
        let before = try aws.changeCount
        let again = try await aws.take(try MadeUpAccount.details)
        #expect(again.counts.allSatisfy { $0.made == 0 && $0.changed == 0 })
        #expect(again.text.contains("nothing changed"))
        #expect(try aws.changeCount == before)

        // Renamed, and moved into another group.
        let text = try MadeUpAccount.text
            .replacing(#""UserName": "ann""#, with: #""UserName": "anna""#)
            .replacing("user/eng/ann\",", with: "user/eng/anna\",")
            .replacing(#""GroupList": ["Developers"]"#, with: #""GroupList": ["Auditors"]"#)
        let changed = try await aws.take(text)
        #expect(changed.count(of: "user")?.changed == 1 && changed.count(of: "user")?.made == 0)
        let anna = try #require(aws.world.user("anna", in: account))
        #expect(anna.id.rawValue == "AIDARTJCPZ2SANNEXAMPL" && aws.world.user("ann", in: account) == nil)
        #expect(aws.world.groups(of: anna).map(\.name) == ["Auditors"])
    }

    @Test func `keeps what the file does not name`() async throws {
        try await aws.take(try MadeUpAccount.details)
        _ = try await aws.call(CreateUser.self, .init(userName: "dan"))
        _ = try await aws.call(AddUserToGroup.self, .init(groupName: "Developers", userName: "dan"))
        _ = try await aws.call(UpdateRole.self, .init(roleName: "App", maxSessionDuration: 7200))
        let key = try await aws.call(CreateAccessKey.self, .init(userName: "bob")).accessKey.accessKeyId
        try await aws.take(try MadeUpAccount.details)
        let developers = try #require(aws.world.group("Developers", in: account))
        #expect(aws.world.members(of: developers).map(\.name).contains("dan"))
        #expect(aws.world.role("App", in: account)?.maxSessionDuration == 7200)
        let keys = try await aws.call(ListAccessKeys.self, .init(userName: "bob")).accessKeyMetadata
        #expect(keys.map(\.accessKeyId) == [key])
    }

    @Test func `takes the place of namesakes that were made here`() async throws {
        _ = try await aws.call(CreateUser.self, .init(userName: "BOB"))
        _ = try await aws.call(CreateAccessKey.self, .init(userName: "bob"))
        _ = try await aws.call(CreateGroup.self, .init(groupName: "developers"))
        _ = try await aws.call(AddUserToGroup.self, .init(groupName: "developers", userName: "bob"))
        let report = try await aws.take(try MadeUpAccount.details)
        let gone = report.notes.filter { $0.says.contains("is gone") }.map(\.about)
        #expect(gone == ["user BOB", "group developers"])
        let bob = try #require(aws.world.user("bob", in: account))
        #expect(bob.id.rawValue == "AIDARTJCPZ2SBOBEXAMPL" && aws.world.accessKeys(of: bob).isEmpty)
        #expect(aws.world.count(of: .group, in: account) == 2)
    }

    @Test func `has an ID once, whoever else claims it in the file`() async throws {
        let text = try MadeUpAccount.text.replacing(
            #""RoleName": "Zebra","#,
            with: """
                "RoleName": "Gnu", "RoleId": "AROARTJCPZ2SZEBEXAMPL", "CreateDate": "2021-05-05T05:05:05Z",
                "Arn": "arn:aws:iam::111122223333:role/Gnu", "AssumeRolePolicyDocument": {
                    "Version": "2012-10-17", "Statement": {
                        "Effect": "Allow", "Principal": {"AWS": "111122223333"}, "Action": "sts:AssumeRole"}}
                }, {"Path": "/", "RoleName": "Zebra",
                """)
        let report = try await aws.take(text)
        #expect(
            report.notTaken.filter { $0.about == "role Zebra" }.map(\.says) == [
                "its ID AROARTJCPZ2SZEBEXAMPL is in the file already"
            ])
        #expect(aws.world.role("Gnu", in: account)?.id == UniqueID("AROARTJCPZ2SZEBEXAMPL"))
        #expect(aws.world.role("Zebra", in: account) == nil)
    }

    @Test func `gives no older text to a policy of AWS's, which all accounts share`() async throws {
        let arn = "arn:aws:iam::aws:policy/AmazonFrobnicatorFullAccess"
        try await aws.take(try MadeUpAccount.details)
        let known = try #require(aws.world.managedPolicyDocument(arn: arn))
        for (version, isTaken) in [("v1", false), ("v2", false), ("v3", true)] {
            let text = try MadeUpAccount.text.replacing("frobnicator:*", with: "*")
                .replacing(#""v2""#, with: "\"\(version)\"")
            let report = try await aws.take(text)
            #expect((aws.world.managedPolicyDocument(arn: arn) != known) == isTaken)
            #expect(
                report.notes.filter { $0.says.contains("for all accounts") }.map(\.description)
                    == (isTaken
                        ? [
                            "policy AmazonFrobnicatorFullAccess: its version v3 takes the place of v2, for all accounts"
                        ] : []))
        }
    }

    @Test func `changes nothing in a rehearsal`() async throws {
        let taken = try AccountImport(try MadeUpAccount.details)
        let report = try taken.rehearse(in: aws.world, at: aws.clock.now, region: .usEast1)
        #expect(report.isRehearsal && report.count(of: "user")?.made == 3)
        #expect(report.text.hasPrefix("Would take into account 111122223333: 2 policies, "))
        #expect(try aws.changeCount == 0)
        var applied = try await aws.take(try MadeUpAccount.details)
        applied.isRehearsal = true
        #expect(applied == report)
    }
}
