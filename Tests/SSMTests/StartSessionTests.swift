import Policy
import Service
import Synchronization
import TestSupport
import Testing
import Vocabulary
import World

@testable import SSMService

@Suite struct `ssm:StartSession` {
    private func input(
        _ target: String = TestRolecall.instance, document: String? = nil,
        parameters: [String: [String]]? = nil
    ) -> StartSessionRequest {
        StartSessionRequest(
            target: target, documentName: document, reason: "a look", parameters: parameters)
    }

    @Test func `gives a token and the address of the channel, where the caller found the API`() async throws {
        let channels = NotedChannels()
        let aws = try await TestRolecall.managed(channels: channels)
        let answer = try await aws.call(StartSession.self, input()) {
            $0.host = "ssm.us-east-1.amazonaws.com"
            $0.tlsVersion = "1.3"
        }
        let id = try #require(answer.sessionId)
        #expect(id.hasPrefix("root-") && id.utf8.count == 22)
        #expect(answer.tokenValue == "token of \(id)")
        #expect(
            answer.streamUrl
                == "wss://ssm.us-east-1.amazonaws.com/v1/data-channel/\(id)?role=publish_subscribe")
        #expect(channels.orders.withLock { $0[id] }?.type == "Standard_Stream")
        let session = try #require(aws.world.managedSession(id, in: aws.account, region: .usEast1))
        #expect(session.reason == "a look" && session.endedAt == nil)
    }

    static let documents: [(name: String, type: String, kind: TerminalOrder.Kind)] = [
        ("AWS-StartInteractiveCommand", "InteractiveCommands", .terminal),
        ("AWS-StartNonInteractiveCommand", "NonInteractiveCommands", .pipes),
    ]

    @Test(arguments: documents)
    func `runs the command of a document`(name: String, type: String, kind: TerminalOrder.Kind) async throws {
        let channels = NotedChannels()
        let aws = try await TestRolecall.managed(channels: channels)
        let answer = try await aws.call(
            StartSession.self, input(document: name, parameters: ["command": ["uptime"]]))
        let order = channels.orders.withLock { $0[answer.sessionId ?? ""] }
        #expect(order?.type == type)
        #expect(order?.terminal == TerminalOrder(command: "uptime", kind: kind))
    }

    @Test func `refuses unknown documents and wrong parameters`() async throws {
        let aws = try await TestRolecall.managed()
        await #expect(throws: AWSError.noSuchDocument("AWS-StartSSHSession")) {
            try await aws.call(StartSession.self, input(document: "AWS-StartSSHSession"))
        }
        for parameters in [
            nil, ["command": []], ["command": ["a", "b"]], ["command": ["a"], "other": ["b"]],
        ] {
            await #expect(throws: AWSError.self) {
                try await aws.call(
                    StartSession.self, input(document: "AWS-StartInteractiveCommand", parameters: parameters))
            }
        }
        await #expect(throws: AWSError.self) {
            try await aws.call(StartSession.self, input(parameters: ["command": ["uptime"]]))
        }
    }

    static let lacking = [
        #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}"#,
        #"""
        {"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"},
        {"Effect":"Deny","Action":"ssmmessages:OpenDataChannel","Resource":"*"}]}
        """#,
        #"""
        {"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*",
        "Condition":{"StringEquals":{"ec2:SourceInstanceARN":"arn:aws:ec2:us-east-1:111122223333:instance/i-1"}}}}
        """#,
    ]

    @Test(arguments: lacking)
    func `connects to no instance whose role lacks a permission`(policy: String) async throws {
        let aws = try await TestRolecall.managed(policy)
        await #expect(throws: AWSError.notConnected(TestRolecall.instance)) {
            try await aws.call(StartSession.self, input())
        }
        let listed = try await aws.call(
            DescribeInstanceInformation.self, DescribeInstanceInformationRequest())
        #expect(listed.instanceInformationList?.isEmpty == true)
        let status = try await aws.call(
            GetConnectionStatus.self, GetConnectionStatusRequest(target: TestRolecall.instance))
        #expect(status.status == "notconnected")
    }

    @Test func `connects to no instance without a role, or that does not run, or is not there`() async throws
    {
        let aws = try await TestRolecall.managed()
        let account = aws.account
        let now = aws.clock.now
        try await aws.write {
            try $0.put(Instance.example("i-0b", in: account, at: now))
            try $0.put(Instance.example("i-0c", in: account, state: .stopped, at: now))
        }
        for target in ["i-0b", "i-0c", "i-0d"] {
            await #expect(throws: AWSError.notConnected(target)) {
                try await aws.call(StartSession.self, input(target))
            }
        }
        #expect(AWSError.notConnected("i-0b").message == "i-0b is not connected.")
    }

    @Test func `is told what an instance lacks`() async throws {
        let aws = try await TestRolecall.managed(Self.lacking[1])
        let account = aws.account
        let now = aws.clock.now
        try await aws.write {
            try $0.put(Instance.example("i-0b", in: account, at: now))
            try $0.put(Instance.example("i-0c", in: account, state: .stopped, at: now))
        }
        let expected: [(String, ManagedInstance.Lack)] = [
            (TestRolecall.instance, .permission("ssmmessages:OpenDataChannel", role: "managed")),
            ("i-0b", .role), ("i-0c", .system),
        ]
        let authorizer = Authorizer()
        for (id, lack) in expected {
            let world = aws.world
            let instance = try #require(world.instance(id))
            await #expect(throws: lack) {
                try await ManagedInstance.look(
                    at: instance, in: world, with: aws.capabilities, at: now
                ) { authorizer.decide($0, caller: $1, facts: $2, world: world) }
            }
        }
    }

    static let permissions: [(policy: String, document: String?, isAllowed: Bool)] = [
        (#""Resource":"arn:aws:ec2:*:*:instance/*""#, nil, true),
        (#""Resource":"arn:aws:ec2:*:*:instance/*""#, "SSM-SessionManagerRunShell", false),
        (
            #""Resource":["arn:aws:ec2:*:*:instance/*","arn:aws:ssm:*:*:document/SSM-*"]"#,
            "SSM-SessionManagerRunShell", true
        ),
        (
            #""Resource":"*","Condition":{"BoolIfExists":{"ssm:SessionDocumentAccessCheck":"true"}}"#, nil,
            false
        ),
        (
            #""Resource":"*","Condition":{"BoolIfExists":{"ssm:SessionDocumentAccessCheck":"true"}}"#,
            "SSM-SessionManagerRunShell", true
        ),
        (
            #""Resource":"arn:aws:ec2:*:*:instance/*","Condition":{"StringEquals":{"ssm:resourceTag/Team":"Red"}}"#,
            nil, true
        ),
        (
            #""Resource":"arn:aws:ec2:*:*:instance/*","Condition":{"StringEquals":{"ssm:resourceTag/Team":"Blue"}}"#,
            nil, false
        ),
    ]

    @Test(arguments: permissions)
    func `asks for the instance, and for the document that is named`(
        policy: String, document: String?, isAllowed: Bool
    ) async throws {
        let aws = try await TestRolecall.managed()
        let anna = try await aws.user(
            "anna",
            #"{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"ssm:StartSession",\#(policy)}}"#
        )
        if isAllowed {
            let answer = try await aws.call(StartSession.self, input(document: document), as: anna)
            #expect(answer.sessionId?.hasPrefix("anna-") == true)
        } else {
            await #expect(throws: AccessDenied.self) {
                try await aws.call(StartSession.self, input(document: document), as: anna)
            }
        }
    }
}
