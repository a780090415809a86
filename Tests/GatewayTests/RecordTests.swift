import Policy
import TestSupport
import Testing
import Trail
import Vocabulary

@testable import Gateway

@Suite struct `The gateway writes down` {
    private let assumeRole =
        "Action=AssumeRole&Version=2011-06-15&RoleSessionName=alice&RoleArn=arn:aws:iam::123456789012:role/Admin"

    @Test func `a refused call under the ID that it answered, with the decision`() async throws {
        let test = try await TestGateway()
        let (status, text) = await test.answer(assumeRole)
        #expect(status == 403)
        let entry = try #require(test.trail.lastDenied(by: "alice"))
        #expect(text.contains("<RequestId>\(entry.requestID)</RequestId>"))
        #expect(entry.call == "sts:AssumeRole")
        #expect(entry.callerARN == "arn:aws:iam::123456789012:user/alice")
        #expect(entry.errorCode == "AccessDenied")
        let denial = try #require(entry.decisions.first?.denial)
        #expect(denial.kind == .implicit)
    }

    @Test func `a call that everybody may make, without a decision`() async throws {
        let test = try await TestGateway()
        #expect(await test.answer(whoAmI).status == 200)
        let entry = try #require(test.trail.entries().first)
        #expect(entry.call == "sts:GetCallerIdentity")
        #expect(entry.decisions.isEmpty)
        #expect(!entry.isDenied)
    }

    @Test func `nothing of who failed to prove who he is`() async throws {
        let test = try await TestGateway()
        _ = await test.answer(whoAmI, secret: Secret("not the secret, which has forty letters"))
        #expect(test.trail.count == 0)
    }
}
