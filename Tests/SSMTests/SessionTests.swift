import Service
import Synchronization
import TestSupport
import Testing
import Vocabulary
import World

@testable import SSMService

@Suite struct `Sessions of Session Manager` {
    private func start(_ aws: TestRolecall, as caller: Caller? = nil) async throws -> String {
        let answer = try await aws.call(
            StartSession.self, StartSessionRequest(target: TestRolecall.instance), as: caller)
        return try #require(answer.sessionId)
    }

    private func list(
        _ aws: TestRolecall, _ state: String, _ filters: [(String, String)] = [], most: Int? = nil,
        after token: String? = nil
    ) async throws -> DescribeSessionsResponse {
        try await aws.call(
            DescribeSessions.self,
            DescribeSessionsRequest(
                state: state, maxResults: most, nextToken: token,
                filters: filters.isEmpty ? nil : filters.map { SessionFilter(key: $0.0, value: $0.1) }))
    }

    @Test func `are active until they are ended, and then history`() async throws {
        let channels = NotedChannels()
        let aws = try await TestRolecall.managed(channels: channels)
        let id = try await start(aws)
        let active = try #require(try await list(aws, "Active").sessions?.first)
        #expect(active.sessionId == id && active.status == "Connected" && active.endDate == nil)
        #expect(active.owner == "arn:aws:iam::\(aws.account):root")
        #expect(active.documentName == "SSM-SessionManagerRunShell")
        aws.clock.advance(seconds: 60)
        _ = try await aws.call(TerminateSession.self, TerminateSessionRequest(sessionId: id))
        #expect(channels.ended.withLock { $0 } == [id])
        #expect(try await list(aws, "Active").sessions?.isEmpty == true)
        let past = try #require(try await list(aws, "History").sessions?.first)
        #expect(past.status == "Terminated" && past.endDate == aws.clock.now)
        await #expect(throws: AWSError.sessionEnded) {
            try await aws.call(TerminateSession.self, TerminateSessionRequest(sessionId: id))
        }
    }

    @Test func `are listed the last first, in pages, and by what is asked for`() async throws {
        let aws = try await TestRolecall.managed()
        var ids: [String] = []
        for _ in 0..<5 {
            ids.append(try await start(aws))
            aws.clock.advance(seconds: 60)
        }
        var seen: [String] = []
        var token: String?
        repeat {
            let page = try await list(aws, "Active", most: 2, after: token)
            seen += (page.sessions ?? []).compactMap(\.sessionId)
            token = page.nextToken
        } while token != nil
        #expect(seen == ids.reversed())
        let first = Timestamp(seconds: 1_790_000_000)
        let cases: [(key: String, value: String, count: Int)] = [
            ("SessionId", ids[0], 1), ("Target", TestRolecall.instance, 5), ("Target", "i-0", 0),
            ("Owner", "arn:aws:iam::\(aws.account):root", 5), ("Status", "Connected", 5),
            ("Status", "Terminated", 0), ("InvokedAfter", first.adding(seconds: 90).iso8601, 3),
            ("InvokedBefore", first.adding(seconds: 90).iso8601, 2), ("AccessType", "Standard", 5),
        ]
        for (key, value, count) in cases {
            #expect(try await list(aws, "Active", [(key, value)]).sessions?.count == count, "\(key) \(value)")
        }
        await #expect(throws: AWSError.invalidNextToken) { try await list(aws, "Active", after: "no token") }
    }

    @Test func `can be resumed while they go on`() async throws {
        let channels = NotedChannels()
        let aws = try await TestRolecall.managed(channels: channels)
        let id = try await start(aws)
        let resumed = try await aws.call(ResumeSession.self, ResumeSessionRequest(sessionId: id))
        #expect(
            resumed.tokenValue == "another token" && resumed.streamUrl?.hasPrefix("ws://localhost/") == true)
        await channels.terminate(id)
        let over = try await aws.call(ResumeSession.self, ResumeSessionRequest(sessionId: id))
        #expect(over.tokenValue == nil && over.sessionId == id)
        await #expect(throws: AWSError.noSuchSession("anna-0")) {
            try await aws.call(ResumeSession.self, ResumeSessionRequest(sessionId: "anna-0"))
        }
    }

    @Test func `are their owner's, by name and by tag`() async throws {
        let aws = try await TestRolecall.managed()
        let own = #"""
            {"Version":"2012-10-17","Statement":[
            {"Effect":"Allow","Action":"ssm:StartSession","Resource":"*"},
            {"Effect":"Allow","Action":"ssm:TerminateSession","Resource":"arn:aws:ssm:*:*:session/${aws:username}-*"},
            {"Effect":"Allow","Action":"ssm:ResumeSession","Resource":"*","Condition":{"StringEquals":
            {"ssm:resourceTag/aws:ssmmessages:session-id":"${aws:userid}"}}}]}
            """#
        let anna = try await aws.user("anna", own)
        let bert = try await aws.user("bert", own)
        let id = try await start(aws, as: anna)
        for operation in ["terminate", "resume"] {
            await #expect(throws: AccessDenied.self) { try await call(operation, id, aws, bert) }
        }
        try await call("resume", id, aws, anna)
        try await call("terminate", id, aws, anna)
    }

    private func call(_ operation: String, _ id: String, _ aws: TestRolecall, _ caller: Caller) async throws {
        if operation == "terminate" {
            _ = try await aws.call(TerminateSession.self, TerminateSessionRequest(sessionId: id), as: caller)
        } else {
            _ = try await aws.call(ResumeSession.self, ResumeSessionRequest(sessionId: id), as: caller)
        }
    }
}

@Suite struct `ssm:DescribeInstanceInformation` {
    @Test func `tells what the machine is`() async throws {
        let aws = try await TestRolecall.managed()
        let answer = try await aws.call(
            DescribeInstanceInformation.self, DescribeInstanceInformationRequest())
        let found = try #require(answer.instanceInformationList?.first)
        #expect(found.instanceId == TestRolecall.instance && found.pingStatus == "Online")
        #expect(found.platformType == "Linux" && found.platformName == "Debian GNU/Linux")
        #expect(found.platformVersion == "12" && found.resourceType == "EC2Instance")
        #expect(found.ipAddress == "10.0.0.4" && found.computerName == "ip-10-0-0-4.ec2.internal")
    }

    static let filters: [(key: String, values: [String], count: Int)] = [
        ("InstanceIds", [TestRolecall.instance], 1), ("InstanceIds", ["i-0"], 0),
        ("PingStatus", ["Online", "Inactive"], 1), ("PingStatus", ["Inactive"], 0),
        ("PlatformTypes", ["Linux"], 1), ("ResourceType", ["ManagedInstance"], 0),
        ("tag:Team", ["Red"], 1), ("tag:Team", ["Blue"], 0), ("tag-key", ["Team"], 1),
        ("ActivationIds", ["none"], 0),
    ]

    @Test(arguments: filters)
    func `lists what fits`(key: String, values: [String], count: Int) async throws {
        let aws = try await TestRolecall.managed()
        let answer = try await aws.call(
            DescribeInstanceInformation.self,
            DescribeInstanceInformationRequest(
                filters: [InstanceInformationStringFilter(key: key, values: values)]))
        #expect(answer.instanceInformationList?.count == count)
    }

    @Test func `refuses filters that it does not know`() async throws {
        let aws = try await TestRolecall.managed()
        for (key, value) in [("Colour", "red"), ("PingStatus", "Awake")] {
            await #expect(throws: AWSError.self) {
                try await aws.call(
                    DescribeInstanceInformation.self,
                    DescribeInstanceInformationRequest(
                        filters: [InstanceInformationStringFilter(key: key, values: [value])]))
            }
        }
    }
}
