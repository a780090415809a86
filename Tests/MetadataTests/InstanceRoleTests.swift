import HTTPTypes
import Policy
import Sessions
import Testing
import Vocabulary
import World

@testable import Metadata

@Suite struct `The role of an instance` {
    private func guestWithRole() throws -> Guest {
        let guest = try Guest()
        try guest.changeInstance { $0.metadataOptions.httpTokens = .optional }
        try guest.associate(try guest.makeProfile("p", role: "app"))
        return guest
    }

    @Test func `without a profile there is nothing below iam`() throws {
        let guest = try Guest()
        for path in ["iam", "iam/info", "iam/security-credentials", "iam/security-credentials/app"] {
            #expect(try guest.read(path) == nil)
        }
        #expect(try #require(try guest.read("")).contains("iam") == false)
    }

    @Test func `a profile lists its role by name`() throws {
        let guest = try guestWithRole()
        #expect(try guest.read("iam/") == "info\nsecurity-credentials/")
        #expect(try guest.read("iam/security-credentials") == "app")
        #expect(try guest.read("iam/security-credentials/") == "app")
        #expect(try guest.read("iam/security-credentials/App") == nil)
        #expect(try guest.read("iam/security-credentials/other") == nil)
    }

    @Test func `info is AWS's to the byte`() throws {
        #expect(
            try guestWithRole().read("iam/info") == """
                {
                  "Code" : "Success",
                  "LastUpdated" : "2026-09-26T11:15:51Z",
                  "InstanceProfileArn" : "arn:aws:iam::123456789012:instance-profile/p",
                  "InstanceProfileId" : "AIPAP"
                }
                """)
    }

    @Test func `the credentials document is AWS's to the byte`() throws {
        let guest = try guestWithRole()
        let set = try guest.credentials("app")
        #expect(
            set.text == """
                {
                  "Code" : "Success",
                  "LastUpdated" : "2026-09-26T11:15:51Z",
                  "Type" : "AWS-HMAC",
                  "AccessKeyId" : "\(set.keyID)",
                  "SecretAccessKey" : "\(set.secret)",
                  "Token" : "\(set.token)",
                  "Expiration" : "2026-09-26T17:50:51Z"
                }
                """)
        #expect(set.keyID.hasPrefix("ASIA"))
        #expect(set.secret.count == 40)
        let answer = try guest.ask(
            .get, "/latest/meta-data/iam/security-credentials/app", token: try guest.token())
        #expect(answer.headers[.contentType] == "text/plain")
        #expect(answer.headers[.lastModified] == "Sat, 26 Sep 2026 11:15:51 GMT")
    }

    @Test(arguments: [true, false])
    func `the session is the instance's and knows how it was fetched`(_ withToken: Bool) throws {
        let guest = try guestWithRole()
        let set = try guest.credentials("app", withToken: withToken)
        let opened = try guest.sessions.open(token: set.token, accessKeyID: AccessKeyID(set.keyID))
        #expect(opened.secret.revealText == set.secret)
        #expect(opened.session.account == guest.account)
        #expect(opened.session.issuedAt == Guest.start)
        #expect(opened.session.expiresAt == Guest.start.adding(seconds: 6 * 3600 + 35 * 60))
        #expect(
            opened.session.principal
                == .assumedRole(roleID: UniqueID("AROAAPP"), roleName: "app", sessionName: Guest.instanceID))
        #expect(
            opened.session.delivery
                == InstanceDelivery(
                    instanceARN: "arn:aws:ec2:us-east-1:123456789012:instance/i-0123456789abcdef0",
                    metadataVersion: withToken ? .v2 : .v1, vpcID: "vpc-1", privateIPv4: "10.237.0.16"))
    }

    @Test func `those with and without a token get different sets, and each the same again`() throws {
        let guest = try guestWithRole()
        let v1 = try guest.credentials("app", withToken: false)
        let v2 = try guest.credentials("app", withToken: true)
        #expect(v1.keyID != v2.keyID && v1.secret != v2.secret && v1.token != v2.token)
        guest.clock.advance(seconds: 600)
        #expect(try guest.credentials("app", withToken: false) == v1)
        #expect(try guest.credentials("app", withToken: true) == v2)
    }

    @Test func `a set is renewed about hourly and the old one stays valid`() throws {
        let guest = try guestWithRole()
        let first = try guest.credentials("app")
        guest.clock.advance(seconds: 3599)
        #expect(try guest.credentials("app") == first)
        guest.clock.advance(seconds: 1)
        let second = try guest.credentials("app")
        #expect(second.keyID != first.keyID)
        #expect(second.lastUpdated == "2026-09-26T12:15:51Z")
        #expect(second.expiration == "2026-09-26T18:50:51Z")
        let old = try guest.sessions.open(token: first.token, accessKeyID: AccessKeyID(first.keyID))
        #expect(!old.session.isExpired(at: guest.clock.now))
    }

    @Test func `credentials never have less than 15 minutes left`() throws {
        var settings = MetadataSettings()
        settings.sessionSeconds = 1800
        let guest = try Guest(settings: settings)
        try guest.associate(try guest.makeProfile("p", role: "app"))
        let first = try guest.credentials("app")
        guest.clock.advance(seconds: 899)
        #expect(try guest.credentials("app") == first)
        guest.clock.advance(seconds: 1)
        #expect(try guest.credentials("app").keyID != first.keyID)
    }

    @Test func `a set fetched later ends with the others of its delivery`() throws {
        let guest = try guestWithRole()
        _ = try guest.read("iam/info")
        guest.clock.advance(seconds: 30)
        let set = try guest.credentials("app")
        #expect(set.lastUpdated == "2026-09-26T11:16:21Z")
        #expect(set.expiration == "2026-09-26T17:50:51Z")
    }

    @Test func `the path with account IDs is not there yet, so SDKs take the older one`() throws {
        let guest = try guestWithRole()
        #expect(try guest.read("iam/security-credentials-extended") == nil)
        #expect(try guest.read("iam/security-credentials-extended/app") == nil)
    }

    @Test func `another instance has no part in it`() throws {
        let guest = try guestWithRole()
        let token = try guest.token(as: Guest.otherID)
        #expect(
            try guest.ask(.get, "/latest/meta-data/iam/info", token: token, as: Guest.otherID).status
                == .notFound)
    }

    @Test func `a replacement and a removal take effect at once`() throws {
        let guest = try guestWithRole()
        let old = try guest.credentials("app")
        try guest.setState(.disassociating)
        try guest.associate(try guest.makeProfile("q", role: "batch"), id: "iip-assoc-2", state: .associating)
        #expect(try guest.read("iam/security-credentials") == "batch")
        #expect(try guest.read("iam/security-credentials/app") == nil)
        #expect(try guest.credentials("batch").keyID != old.keyID)
        try guest.removeAssociation("iip-assoc-2")
        #expect(try guest.read("iam") == nil)
        #expect(try guest.read("iam/security-credentials/batch") == nil)
        #expect(throws: Never.self) {
            try guest.sessions.open(token: old.token, accessKeyID: AccessKeyID(old.keyID))
        }
    }

    @Test func `associating the same profile again makes a new set`() throws {
        let guest = try guestWithRole()
        let old = try guest.credentials("app")
        let profile = try #require(guest.present.now.instanceProfile("p", in: guest.account))
        try guest.removeAssociation()
        try guest.associate(profile, id: "iip-assoc-2")
        #expect(try guest.credentials("app").keyID != old.keyID)
    }

    @Test func `a change elsewhere in the world keeps the set`() throws {
        let guest = try guestWithRole()
        let old = try guest.credentials("app")
        try guest.changeInstance { $0.tags = [Tag(key: "a", value: "b")] }
        #expect(try guest.credentials("app") == old)
    }

    @Test func `a role swapped in the profile is the one delivered`() throws {
        let guest = try guestWithRole()
        _ = try guest.credentials("app")
        let other = try guest.makeProfile("q", role: "batch")
        try guest.changeProfile("p") { $0.roleID = other.roleID }
        #expect(try guest.read("iam/security-credentials") == "batch")
    }

    @Test(arguments: [Association.State.associating, .associated])
    func `a profile that never had a role gives nothing`(_ state: Association.State) throws {
        let guest = try Guest()
        try guest.associate(try guest.makeProfile("p", role: nil), state: state)
        #expect(try guest.read("iam") == nil)
        #expect(try guest.read("iam/info") == nil)
        let other = try guest.makeProfile("q", role: "app")
        try guest.changeProfile("p") { $0.roleID = other.roleID }
        #expect(try guest.read("iam/security-credentials") == "app")
        try guest.changeProfile("p") { $0.roleID = nil }
        #expect(try guest.read("iam/") == "info")
    }

    @Test func `what EC2 delivered is remembered though nobody had read it`() throws {
        let guest = try guestWithRole()
        try guest.change { draft in
            var association = try #require(draft.association("iip-assoc-1"))
            association.deliveredRole = "app"
            try draft.put(association)
        }
        let profile = try #require(guest.present.now.instanceProfile("p", in: guest.account))
        try guest.changeProfile("p") { $0.roleID = nil }
        #expect(try #require(try guest.read("iam/info")).contains("does not contain a role"))
        try guest.changeProfile("p") { $0.roleID = profile.roleID }
        try guest.change { draft in draft.remove(try #require(draft.role("app", in: guest.account))) }
        #expect(try guest.read("iam/security-credentials") == "app")
    }

    @Test func `when the role was taken out of the profile info says so`() throws {
        let guest = try guestWithRole()
        _ = try guest.credentials("app")
        try guest.changeProfile("p") { $0.roleID = nil }
        let info = try #require(try guest.read("iam/info"))
        #expect(
            info.hasPrefix(
                "{\n  \"Code\" : \"Success\",\n  \"Message\" : \"Instance Profile does not contain a role"))
        #expect(info.contains("\"InstanceProfileId\" : \"AIPAP\""))
        #expect(try guest.read("iam/") == "info")
        #expect(try guest.read("iam/security-credentials") == nil)
        #expect(try guest.read("iam/security-credentials/app") == nil)
    }

    @Test func `a profile deleted, or made anew under its name, is not found`() throws {
        let guest = try guestWithRole()
        let profile = try #require(guest.present.now.instanceProfile("p", in: guest.account))
        try guest.change { $0.remove(profile) }
        let gone = try #require(try guest.read("iam/info"))
        #expect(gone.hasPrefix("{\n  \"Code\" : \"InstanceProfileNotFound\",\n"))
        var anew = profile
        anew.id = UniqueID("AIPAANEW")
        try guest.change { try $0.put(anew) }
        #expect(try #require(try guest.read("iam/info")).contains("InstanceProfileNotFound"))
        #expect(try guest.read("iam/security-credentials/app") == nil)
    }

    @Test func `a role that does not trust EC2 is listed and its document says why`() throws {
        let guest = try guestWithRole()
        let before = try guest.credentials("app")
        try guest.setTrust(Guest.lambdaTrust, of: "app")
        #expect(try guest.read("iam/security-credentials/") == "app")
        #expect(
            try #require(try guest.read("iam/info")).hasPrefix(
                "{\n  \"Code\" : \"Success\",\n  \"LastUpdated\""))
        #expect(
            try guest.read("iam/security-credentials/app") == """
                {
                  "Code" : "AssumeRoleUnauthorizedAccess",
                  "Message" : "EC2 cannot assume the role app.  Please see documentation at https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot_iam-ec2.html#troubleshoot_iam-ec2_errors-info-doc.",
                  "LastUpdated" : "2026-09-26T11:15:51Z"
                }
                """)
        guest.clock.advance(seconds: 5)
        #expect(try #require(try guest.read("iam/info")).contains("11:15:56Z"))
        try guest.setTrust(Guest.ec2Trust, of: "app")
        #expect(try guest.credentials("app").keyID != before.keyID)
    }

    @Test func `a role deleted under the profile is still listed where it was delivered`() throws {
        let guest = try guestWithRole()
        _ = try guest.credentials("app")
        try guest.change { draft in draft.remove(try #require(draft.role("app", in: guest.account))) }
        #expect(try guest.read("iam/security-credentials") == "app")
        #expect(
            try #require(try guest.read("iam/security-credentials/app")).contains(
                "AssumeRoleUnauthorizedAccess"))
    }

    @Test(arguments: [
        (#"{"Service":"ec2.amazonaws.com"}"#, "sts:AssumeRole", true),
        (#"{"Service":["lambda.amazonaws.com","ec2.amazonaws.com"]}"#, "sts:AssumeRole", true),
        (#"{"Service":"lambda.amazonaws.com"}"#, "sts:AssumeRole", false),
        (#"{"AWS":"123456789012"}"#, "sts:AssumeRole", false),
        (#"{"Service":"ec2.amazonaws.com"}"#, "sts:TagSession", false),
    ])
    func `the trust policy alone decides`(_ principal: String, _ action: String, _ trusted: Bool) throws {
        let guest = try Guest()
        let text = """
            {"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":\(principal),"Action":"\(action)"}}
            """
        try guest.makeProfile("p", role: "app", trust: text)
        let world = guest.present.now
        #expect(world.ec2MayAssume(try #require(world.role("app", in: guest.account))) == trusted)
    }
}
