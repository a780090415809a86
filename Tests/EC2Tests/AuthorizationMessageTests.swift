import Foundation
import Policy
import Service
import Sessions
import TestSupport
import Testing
import Vocabulary
import World

@testable import EC2Service

@Suite struct `What EC2 says of a refusal` {
    private func denial<O: EC2Operation>(
        _ operation: O.Type, _ input: O.Input, _ test: Arranged, as caller: Caller
    ) async throws -> AccessDenied? {
        do {
            _ = try await test.aws.call(operation, input, as: caller)
            return nil
        } catch let denial as AccessDenied {
            return denial
        }
    }

    private func decoded(_ denial: AccessDenied?, _ test: Arranged) throws -> [String: Any] {
        let sealer = test.aws.capabilities.sessions
        let message = try #require(denial?.encodedMessage(by: sealer))
        let text = try #require(sealer.open(authorizationMessage: message, for: test.aws.account))
        let json = try JSONSerialization.jsonObject(with: Data(text.utf8))
        return try #require(json as? [String: Any])
    }

    private func items(_ value: Any?) -> [[String: Any]] {
        ((value as? [String: Any])?["items"] as? [[String: Any]]) ?? []
    }

    private func values(_ value: Any?) -> [String] { items(value).compactMap { $0["value"] as? String } }

    private func conditions(_ context: [String: Any]?) -> [String: [String]] {
        Dictionary(
            items(context?["conditions"]).map { ($0["key"] as? String ?? "", values($0["values"])) },
            uniquingKeysWith: { first, _ in first })
    }

    @Test func `tells who, what, and the keys of the question`() async throws {
        let test = try await Arranged()
        let alice = try test.user(allowed: policy("Allow", "s3:*"))
        let message = try decoded(
            try await denial(RunInstances.self, test.request(), test, as: alice), test)
        #expect(message["allowed"] as? Bool == false && message["explicitDeny"] as? Bool == false)
        #expect(items(message["matchedStatements"]).isEmpty && items(message["failures"]).isEmpty)
        let context = try #require(message["context"] as? [String: Any])
        let principal = context["principal"] as? [String: String]
        #expect(principal == ["id": alice.userID, "name": "alice", "arn": alice.arn])
        #expect(context["action"] as? String == "ec2:RunInstances")
        let resource = "arn:aws:ec2:us-east-1:123456789012:instance/*"
        #expect(context["resource"] as? String == resource)
        let keys = conditions(context)
        #expect(keys["aws:Account"] == ["123456789012"] && keys["aws:ARN"] == [resource])
        #expect(keys["aws:Region"] == ["us-east-1"] && keys["aws:Resource"] == ["instance/*"])
        #expect(keys["aws:Service"] == ["ec2"] && keys["aws:Type"] == ["instance"])
        #expect(keys["ec2:InstanceType"] == ["t3.micro"] && keys["ec2:Region"] == ["us-east-1"])
    }

    @Test func `names the role that may not be passed`() async throws {
        let test = try await Arranged()
        let alice = try test.user(allowed: policy("Allow", "ec2:*"))
        let request = test.request { $0.iamInstanceProfile = .init(name: "DEV_PROFILE") }
        let context =
            try decoded(try await denial(RunInstances.self, request, test, as: alice), test)["context"]
            as? [String: Any]
        #expect(context?["action"] as? String == "iam:PassRole")
        #expect(context?["resource"] as? String == "arn:aws:iam::123456789012:role/DEV_ROLE")
        let keys = conditions(context)
        #expect(keys["iam:RoleName"] == ["DEV_ROLE"] && keys["aws:Type"] == ["role"])
        #expect(keys["aws:Region"] == ["us-east-1"] && keys["aws:Resource"] == ["role/DEV_ROLE"])
        #expect(keys["iam:PassedToService"] == ["ec2.amazonaws.com"])
    }

    @Test func `shows the statement that forbids it`() async throws {
        let test = try await Arranged()
        let statement =
            #"{"Sid":"NoBigOnes","Effect":"Deny","Action":["ec2:Run*"],"Resource":"*","Condition":{"StringLike":{"ec2:InstanceType":["t3.*"]}}}"#
        let alice = try test.user(allowed: #"{"Version":"2012-10-17","Statement":[\#(statement)]}"#)
        let message = try decoded(
            try await denial(RunInstances.self, test.request(), test, as: alice), test)
        #expect(message["explicitDeny"] as? Bool == true)
        let matched = try #require(items(message["matchedStatements"]).first)
        #expect(matched["statementId"] as? String == "NoBigOnes" && matched["effect"] as? String == "DENY")
        #expect(values(matched["actions"]) == ["ec2:Run*"] && values(matched["resources"]) == ["*"])
        #expect(values(matched["principals"]) == [alice.userID] && items(matched["principalGroups"]).isEmpty)
        let condition = try #require(items(matched["conditions"]).first)
        #expect(condition["key"] as? String == "ec2:InstanceType" && values(condition["values"]) == ["t3.*"])
    }

    @Test func `leaves out what is too long`() async throws {
        let test = try await Arranged()
        let long = String(repeating: "a", count: 8000)
        let alice = try test.user(allowed: policy("Deny", #"ec2:*","ec2:\#(long)"#))
        let message = try decoded(
            try await denial(RunInstances.self, test.request(), test, as: alice), test)
        #expect(message["explicitDeny"] as? Bool == true && items(message["matchedStatements"]).isEmpty)
        #expect(!conditions(message["context"] as? [String: Any]).isEmpty)
    }

    private func policy(_ effect: String, _ action: String) -> String {
        #"{"Version":"2012-10-17","Statement":[{"Effect":"\#(effect)","Action":["\#(action)"],"Resource":"*"}]}"#
    }
}
