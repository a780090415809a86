import Policy
import Service
import Sessions
import TestSupport
import Testing
import Vocabulary

@testable import IAMService
@testable import STSService

@Suite struct `A federation token` {
    let aws: TestRolecall
    let ann: Caller

    init() async throws {
        aws = try TestRolecall()
        ann = try await aws.user("ann", allowed: Documents.allow("sts:* s3:*"))
    }

    private func request(_ policy: String? = nil) -> GetFederationTokenRequest {
        GetFederationTokenRequest(
            name: "guest", policy: policy, policyArns: nil, durationSeconds: nil, tags: nil)
    }

    @Test func `tells who it is for`() async throws {
        let answer = try await aws.call(GetFederationToken.self, request(), as: ann)
        #expect(answer.federatedUser?.arn == "arn:aws:sts::123456789012:federated-user/guest")
        #expect(answer.federatedUser?.federatedUserId == "123456789012:guest")
        #expect(answer.packedPolicySize == 0)
        #expect(answer.credentials?.expiration == aws.clock.now.adding(seconds: 43_200))
        let guest = try aws.caller(with: answer.credentials)
        let identity = try await aws.call(GetCallerIdentity.self, .init(), as: guest)
        #expect(identity.arn == "arn:aws:sts::123456789012:federated-user/guest")
        #expect(identity.userId == "123456789012:guest" && identity.account == "123456789012")
    }

    @Test(arguments: [(nil, 3600), (7200, 3600), (900, 900)] as [(Int?, Int64)])
    func `of the root lasts an hour at most`(asked: Int?, seconds: Int64) async throws {
        var request = request()
        request.durationSeconds = asked
        let answer = try await aws.call(GetFederationToken.self, request)
        #expect(answer.credentials?.expiration == aws.clock.now.adding(seconds: seconds))
    }

    /// What the token's maker may do and the session policy allows, and nothing else.
    @Test(
        arguments: [
            (nil, "s3:GetObject", "session"), ("s3:GetObject", "s3:GetObject", nil),
            ("s3:GetObject", "s3:PutObject", "session"),
            ("ec2:RunInstances", "ec2:RunInstances", "identity-based"),
        ] as [(String?, String, String?)])
    func `allows what its maker and its policy both allow`(
        policy: String?, action: String, layer: String?
    ) async throws {
        let answer = try await aws.call(
            GetFederationToken.self, request(policy.map { Documents.allow($0) }), as: ann)
        let guest = try aws.caller(with: answer.credentials)
        var facts = RequestFacts(
            requestID: "r", at: aws.clock.now, region: .usEast1, host: "localhost", method: "POST")
        facts.tlsVersion = "1.3"
        let decision = Authorizer().decide(
            Question(action: Action(action), resource: "*"), caller: guest, facts: facts, world: aws.world)
        let expected = layer.map { "because no \($0) policy allows the \(action) action" }
        #expect(decision.isAllowed == (layer == nil))
        #expect(decision.denial?.reason(for: Action(action)) == expected)
    }

    @Test func `opens neither IAM nor STS`() async throws {
        let maker = try await aws.user("bea", allowed: Documents.allow("*"))
        let answer = try await aws.call(GetFederationToken.self, request(Documents.allow("*")), as: maker)
        let guest = try aws.caller(with: answer.credentials)
        let closed = "InvalidClientTokenId: The security token included in the request is invalid"
        #expect(await refusal { try await aws.call(ListUsers.self, .init(), as: guest) } == closed)
        let role = try await aws.role("R")
        #expect(await refusal { try await aws.assume(role, as: guest) } == closed)
        #expect(await refusal { try await aws.call(GetFederationToken.self, request(), as: guest) } == closed)
        let more = await refusal {
            try await aws.call(
                GetSessionToken.self, .init(durationSeconds: nil, serialNumber: nil, tokenCode: nil),
                as: guest)
        }
        #expect(more == "AccessDenied: Cannot call GetSessionToken with session credentials")
    }

    @Test func `is given to long-term keys that may ask for it`() async throws {
        let session = try await aws.assume(try await aws.role("R"), as: ann)
        #expect(
            await refusal { try await aws.call(GetFederationToken.self, request(), as: session) }
                == "AccessDenied: Cannot call GetFederationToken with session credentials")
        let cid = try await aws.user("cid", allowed: Documents.allow("s3:*"))
        #expect(
            await refusal { try await aws.call(GetFederationToken.self, request(), as: cid) }
                == "AccessDenied: User: arn:aws:iam::123456789012:user/cid is not authorized to perform: sts:GetFederationToken on resource: arn:aws:sts::123456789012:federated-user/guest because no identity-based policy allows the sts:GetFederationToken action"
        )
    }

    @Test func `carries tags, if its maker may give them`() async throws {
        var request = request()
        request.tags = [.init(key: "Team", value: "red")]
        let answer = try await aws.call(GetFederationToken.self, request, as: ann)
        #expect(try aws.caller(with: answer.credentials).principalTags.map(\.value) == ["red"])
        let cid = try await aws.user("cid", allowed: Documents.allow("sts:GetFederationToken"))
        let refused = await refusal { try await aws.call(GetFederationToken.self, request, as: cid) }
        #expect(
            refused?.hasSuffix("because no identity-based policy allows the sts:TagSession action") == true)
    }
}
