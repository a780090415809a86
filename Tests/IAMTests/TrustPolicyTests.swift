import Policy
import Service
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService

@Suite struct `A trust policy` {
    let aws: TestRolecall
    init() throws { aws = try TestRolecall() }

    private func trust(of role: String) async throws -> String? {
        let encoded = try await aws.call(GetRole.self, .init(roleName: role)).role.assumeRolePolicyDocument
        return encoded.flatMap { Percent.decode($0.utf8) }.map { String(decoding: $0, as: UTF8.self) }
    }

    @Test(arguments: [
        #""Service":"ec2.amazonaws.com""#,
        #""Service":["lambda.amazonaws.com","ops.apigateway.amazonaws.com"]"#,
        #""Service":"ec2.amazonaws.com.cn""#, #""AWS":"*""#, #""AWS":"999999999999""#,
        #""AWS":"arn:aws:iam::123456789012:root""#, #""Federated":"cognito-identity.amazonaws.com""#,
        #""AWS":"arn:aws:sts::123456789012:assumed-role/any/session""#,
    ])
    func `may name accounts, services and sessions`(principal: String) async throws {
        // Cognito's identities need a condition.
        let text = Documents.trust(principal).replacing(
            #""Action""#,
            with: #""Condition":{"StringEquals":{"cognito-identity.amazonaws.com:aud":"x"}},"Action""#)
        try await aws.createRole("R", trust: text)
    }

    @Test(arguments: [
        (#""AWS":"arn:aws:iam::123456789012:user/none""#, #""AWS":"arn:aws:iam::123456789012:user/none""#),
        (
            #""AWS":"arn:aws:iam::123456789012:role/x/there""#,
            #""AWS":"arn:aws:iam::123456789012:role/x/there""#
        ),
        (#""AWS":"AIDAQQQQQQQQQQQQQQQQQ""#, #""AWS":"AIDAQQQQQQQQQQQQQQQQQ""#),
        (#""Service":"ec2.example.com""#, #""SERVICE":"ec2.example.com""#),
        (#""Service":"*.amazonaws.com""#, #""SERVICE":"*.amazonaws.com""#),
        (#""Service":".amazonaws.com""#, #""SERVICE":".amazonaws.com""#),
        (
            #""Federated":"arn:aws:iam::123456789012:saml-provider/x""#,
            #""FEDERATED":"arn:aws:iam::123456789012:saml-provider/x""#
        ),
    ])
    func `may not name what does not exist`(principal: String, named: String) async throws {
        try await aws.createRole("there")
        let refused = await refusal { try await aws.createRole("R", trust: Documents.trust(principal)) }
        #expect(refused == "MalformedPolicyDocument: Invalid principal in policy: \(named)")
    }

    @Test func `means the user it named, not a namesake`() async throws {
        try await aws.createUser("ann")
        let text = Documents.trust(arn: "arn:aws:iam::123456789012:user/ann")
        try await aws.createRole("R", trust: text)
        #expect(try await trust(of: "R") == text)
        let id = try #require(aws.world.user("ann", in: aws.account)?.id)
        #expect(aws.world.role("R", in: aws.account)?.trustPolicy.bindings.values.first == id)

        _ = try await aws.call(
            UpdateUser.self, .init(userName: "ann", newPath: "/moved/", newUserName: "anna"))
        #expect(
            try await trust(of: "R") == Documents.trust(arn: "arn:aws:iam::123456789012:user/moved/anna"))

        _ = try await aws.call(DeleteUser.self, .init(userName: "anna"))
        try await aws.createUser("ann")
        #expect(try await trust(of: "R") == Documents.trust(arn: id.rawValue))
        // What is left of a principal that is gone cannot be written anew.
        let again = await refusal {
            try await aws.call(
                UpdateAssumeRolePolicy.self,
                .init(roleName: "R", policyDocument: Documents.trust(arn: id.rawValue)))
        }
        #expect(again == "MalformedPolicyDocument: Invalid principal in policy: \"AWS\":\"\(id)\"")
    }

    @Test func `names roles of other accounts, if they exist`() async throws {
        let other = try #require(AccountID("210987654321"))
        let stranger = Caller(
            account: other, identity: .root, accessKeyID: AccessKeyID("AKIAX"), session: nil)
        _ = try await aws.call(
            CreateRole.self, .init(roleName: "theirs", assumeRolePolicyDocument: Documents.trustEC2),
            as: stranger)
        try await aws.createRole("R", trust: Documents.trust(arn: "arn:aws:iam::210987654321:role/theirs"))
    }

    @Test func `is limited to 2048 characters, white space not counted`() async throws {
        let long = Documents.trust(
            #""AWS":[\#((0..<120).map { "\"\(100_000_000_000 + $0)\"" }.joined(separator: ","))]"#)
        let padded = long.replacing(",", with: ",\n                ")
        #expect(padded.utf8.count > 2048)
        try await aws.createRole("R", trust: padded)
        let longer = Documents.trust(
            #""AWS":[\#((0..<140).map { "\"\(100_000_000_000 + $0)\"" }.joined(separator: ","))]"#)
        let refused = await refusal { try await aws.createRole("S", trust: longer) }
        #expect(refused == "LimitExceeded: Cannot exceed quota for ACLSizePerRole: 2048")
    }

    @Test func `replaces the former one, and is refused in AWS's words`() async throws {
        try await aws.createRole("R")
        let lambda = Documents.trust(#""Service":"lambda.amazonaws.com""#)
        _ = try await aws.call(UpdateAssumeRolePolicy.self, .init(roleName: "R", policyDocument: lambda))
        #expect(try await trust(of: "R") == lambda)
        let refused = await refusal {
            try await aws.call(UpdateAssumeRolePolicy.self, .init(roleName: "R", policyDocument: "{"))
        }
        #expect(refused == "MalformedPolicyDocument: This policy contains invalid Json")
    }
}
