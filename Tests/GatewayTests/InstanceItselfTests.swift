import Policy
import Service
import Sessions
import TestSupport
import Testing
import Vocabulary
import World

@testable import Gateway

@Suite struct `An instance as itself` {
    private static let id = "i-0123456789abcdef0"

    /// A gateway that knows an instance, the instance's own credentials, and a role that trusts everybody.
    private func withInstance(
        _ body: (TestGateway, TemporaryCredentials) async throws -> Void
    ) async throws {
        let gateway = try await TestGateway()
        let rolecall = gateway.rolecall
        let now = rolecall.clock.now
        let account = rolecall.account
        let trust = try PolicyDocument(
            parsing:
                #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole"}}"#,
            as: .trust)
        try await rolecall.write { draft in
            var instance = Instance(
                id: Self.id, account: account, region: .usEast1, availabilityZone: "us-east-1a",
                reservationID: "r-1", imageID: "ami-1", instanceType: "t3.micro", architecture: "x86_64",
                vpcID: "vpc-1", subnetID: "subnet-1", networkInterfaceID: "eni-1",
                networkAttachmentID: "eni-attach-1", privateIPv4: "10.0.0.9", macAddress: "02:00:00:00:00:01",
                rootDeviceName: "/dev/xvda", rootVolumeID: "vol-1", launchedAt: now)
            instance.state = .running
            try draft.put(instance)
            try draft.put(
                Role(
                    account: account, name: "open", path: "/", id: UniqueID("AROAOPEN"), createdAt: now,
                    trustPolicy: trust))
        }
        var random = SystemRandomNumberGenerator()
        let credentials = try rolecall.capabilities.sessions.issue(
            SessionGrant(
                account: account, principal: .instance(id: Self.id), expiresAt: now.adding(seconds: 600)),
            at: now, using: &random)
        try await body(gateway, credentials)
    }

    private func ask(
        _ form: String, _ gateway: TestGateway, _ credentials: TemporaryCredentials
    ) async -> (status: Int, text: String) {
        await gateway.answer(
            form, key: credentials.accessKeyID, secret: credentials.secretAccessKey,
            token: credentials.sessionToken)
    }

    @Test func `says who it is`() async throws {
        try await withInstance { gateway, credentials in
            let (status, text) = await ask(whoAmI, gateway, credentials)
            let account = gateway.rolecall.account
            #expect(status == 200)
            #expect(
                text.contains("<Arn>arn:aws:sts::\(account):assumed-role/aws:ec2-instance/\(Self.id)</Arn>"))
            #expect(text.contains("<UserId>\(account):aws:ec2-instance:\(Self.id)</UserId>"))
        }
    }

    @Test(arguments: [
        "Action=AssumeRole&RoleSessionName=s1&RoleArn=arn:aws:iam::123456789012:role/open",
        "Action=DecodeAuthorizationMessage&EncodedMessage=x",
    ])
    func `may do nothing else, whatever policies of others say`(_ form: String) async throws {
        try await withInstance { gateway, credentials in
            let (status, text) = await ask(form + "&Version=2011-06-15", gateway, credentials)
            #expect(status == 403)
            #expect(text.contains("<Code>AccessDenied</Code>"))
        }
    }

    @Test func `is nobody once it is terminated`() async throws {
        try await withInstance { gateway, credentials in
            try await gateway.rolecall.write { draft in
                guard var instance = draft.instance(Self.id) else { return }
                instance.state = .terminated
                try draft.put(instance)
            }
            let (status, text) = await ask(whoAmI, gateway, credentials)
            #expect(status == 403)
            #expect(text.contains("<Code>InvalidClientTokenId</Code>"))
        }
    }
}
