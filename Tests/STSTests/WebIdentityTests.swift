import Policy
import Service
import Sessions
import Synchronization
import TestSupport
import Testing
import Vocabulary
import World

@testable import IAMService
@testable import STSService

/// Tokens that are what a test says they are.
private final class TestTokens: WebIdentities {
    typealias Claims = [String: WebIdentity.Claim]
    private let claims: Mutex<Result<Claims, WebIdentityFailure>>
    private let failure = Mutex<WebIdentityFailure?>(nil)
    private let issuers = Mutex<[String]>([])

    init(_ claims: Claims) { self.claims = Mutex(.success(claims)) }

    /// Whose keys were asked for.
    var asked: [String] { issuers.withLock { $0 } }

    func say(_ change: (inout Claims) -> Void) {
        claims.withLock {
            guard case .success(var claims) = $0 else { return }
            change(&claims)
            $0 = .success(claims)
        }
    }

    func fail(_ failure: WebIdentityFailure) { self.failure.withLock { $0 = failure } }

    func read(_ token: String) throws(WebIdentityFailure) -> WebIdentity {
        guard token != "rubbish" else { throw .malformed }
        return WebIdentity(claims: try claims.withLock { $0 }.get())
    }

    func verify(
        _ token: String, issuedBy issuer: String, at now: Timestamp
    ) async throws(WebIdentityFailure) {
        issuers.withLock { $0.append(issuer) }
        if let failure = failure.withLock({ $0 }) { throw failure }
    }
}

@Suite struct `A web identity` {
    private let tokens: TestTokens
    let aws: TestRolecall
    static let provider = "arn:aws:iam::123456789012:oidc-provider/id.example/realm"

    init() async throws {
        let now = TestClock().now.seconds
        tokens = TestTokens([
            "iss": .text("https://id.example/realm"), "sub": .text("ann"), "aud": .text("app"),
            "iat": .number(Double(now)), "exp": .number(Double(now + 600)),
        ])
        aws = try TestRolecall(webIdentities: tokens)
        _ = try await aws.call(
            CreateOpenIDConnectProvider.self,
            .init(url: "https://id.example/realm", clientIDList: ["app", "tool"]))
        _ = try await role("R")
    }

    private func role(_ name: String, when condition: String = "{}", actions: String? = nil) async throws
        -> String
    {
        let trusted = actions ?? "sts:AssumeRoleWithWebIdentity sts:TagSession sts:SetSourceIdentity"
        return try await aws.role(
            name,
            trusting: Documents.trust(#""Federated":"\#(Self.provider)""#, trusted, when: condition))
    }

    private func assume(
        _ role: String = "R", token: String = "token", signedBy signer: Caller = .anonymous,
        adjusting: (inout AssumeRoleWithWebIdentityRequest) -> Void = { _ in }
    ) async throws -> AssumeRoleWithWebIdentityResponse {
        var request = AssumeRoleWithWebIdentityRequest(
            roleArn: "arn:aws:iam::123456789012:role/\(role)", roleSessionName: "s1", webIdentityToken: token,
            providerId: nil, policyArns: nil, policy: nil, durationSeconds: nil)
        adjusting(&request)
        return try await aws.call(AssumeRoleWithWebIdentity.self, request, as: signer)
    }

    @Test func `assumes a role that trusts its provider`() async throws {
        let answer = try await assume()
        #expect(answer.subjectFromWebIdentityToken == "ann" && answer.audience == "app")
        #expect(answer.provider == Self.provider)
        #expect(answer.assumedRoleUser?.arn == "arn:aws:sts::123456789012:assumed-role/R/s1")
        #expect(tokens.asked == ["https://id.example/realm"])
        let session = try aws.caller(with: answer.credentials)
        #expect(session.session?.federatedProvider == Self.provider && session.session?.isChained == false)
        _ = try await aws.call(ListUsers.self, .init(), as: session)
    }

    @Test(arguments: [
        #"{"StringEquals":{"id.example/realm:sub":"ann"}}"#,
        #"{"StringEquals":{"id.example/realm:aud":"app"}}"#,
        #"{"ForAnyValue:StringEquals":{"id.example/realm:amr":["mfa","pwd"]}}"#,
        #"{"StringLike":{"sts:RoleSessionName":"s*"}}"#,
        #"{"StringEquals":{"aws:FederatedProvider":"arn:aws:iam::123456789012:oidc-provider/id.example/realm"}}"#,
    ])
    func `meets conditions on what its token says`(condition: String) async throws {
        tokens.say { $0["amr"] = .list([.text("pwd")]) }
        _ = try await role("C", when: condition)
        _ = try await assume("C")
        tokens.say {
            $0["sub"] = .text("bea")
            $0["aud"] = .text("tool")
            $0["amr"] = .list([])
        }
        guard !condition.contains("sts:"), !condition.contains("aws:") else { return }
        #expect(
            await refusal { try await assume("C") }
                == "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity")
    }

    private static let denied = "AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity"

    @Test func `assumes no role that does not trust its provider, nor one that is not there`() async throws {
        _ = try await aws.role("Users")
        _ = try await role("Plain", actions: "sts:AssumeRole")
        for name in ["Users", "Plain", "none"] {
            #expect(await refusal { try await assume(name) } == Self.denied)
        }
    }

    @Test func `has none of the tags of whoever signs its call`() async throws {
        _ = try await aws.user("ann", allowed: Documents.allow("*"))
        var ann = try #require(aws.world.user("ann", in: aws.account))
        ann.tags = [Vocabulary.Tag(key: "x", value: "y")]
        let signer = aws.caller(.user(ann))
        let condition = #"{"StringEquals":{"aws:PrincipalTag/x":"y"}}"#
        _ = try await role("Tagged", when: condition)
        #expect(await refusal { try await assume("Tagged", signedBy: signer) } == Self.denied)
        // Signing is no hindrance, and the tag counts where the signer is who asks.
        _ = try await assume(signedBy: signer)
        let own = try await aws.role(
            "Own", trusting: Documents.trust(Documents.wholeAccount, when: condition))
        _ = try await aws.assume(own, as: signer)
    }

    struct Row: Sendable, CustomTestStringConvertible {
        let refusal: String
        let claims: [String: WebIdentity.Claim]
        var testDescription: String { refusal }
    }

    @Test(arguments: [
        Row(refusal: "Missing a required claim: iss", claims: ["iss": .nothing]),
        Row(refusal: "Missing a required claim: sub", claims: ["sub": .text("")]),
        Row(refusal: "Missing a required claim: aud", claims: ["aud": .list([])]),
        Row(refusal: "Missing a required claim: exp", claims: ["exp": .text("soon")]),
        Row(refusal: "Missing a required claim: iat", claims: ["iat": .nothing]),
        Row(refusal: "Issuer must be a valid URL", claims: ["iss": .text("http://id.example/realm")]),
        Row(
            refusal: "No OpenIDConnect provider found in your account for https://id.example",
            claims: ["iss": .text("https://id.example")]),
        Row(refusal: "Incorrect token audience", claims: ["aud": .text("other")]),
        Row(refusal: "Incorrect token audience", claims: ["azp": .text("other")]),
        Row(
            refusal:
                "Token audience contains more than one audience while authorized party is not present",
            claims: ["aud": .list([.text("app"), .text("tool")])]),
        Row(
            refusal: "The web identity token that was passed could not be validated by AWS.",
            claims: ["nbf": .number(Double(TestClock().now.seconds + 301))]),
    ])
    func `is refused in AWS's words`(row: Row) async {
        tokens.say { $0.merge(row.claims) { $1 } }
        #expect(await refusal { try await assume() } == "InvalidIdentityToken: \(row.refusal)")
        // Nobody is asked about a token that cannot count.
        #expect(tokens.asked.isEmpty)
    }

    @Test func `expires, five minutes after its time`() async throws {
        let expiry = aws.clock.now.seconds + 600
        aws.clock.advance(seconds: 899)
        _ = try await assume()
        aws.clock.advance(seconds: 1)
        #expect(
            await refusal { try await assume() }
                == "ExpiredTokenException: Token expired: current date/time \(expiry + 300) must be before the expiration date/time \(expiry)"
        )
    }

    @Test(arguments: [
        (
            WebIdentityFailure.noKey("x"),
            "InvalidIdentityToken: Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements"
        ),
        (
            .unverifiable,
            "InvalidIdentityToken: The web identity token that was passed could not be validated by AWS."
        ),
        (.unreachable("x"), "IDPCommunicationError: The identity provider could not be reached."),
    ])
    func `is refused when its provider does not vouch for it`(failure: WebIdentityFailure, words: String)
        async
    {
        tokens.fail(failure)
        #expect(await refusal { try await assume() } == words)
    }

    @Test func `is a token, and not another provider's access token`() async {
        #expect(
            await refusal { try await assume(token: "rubbish") }
                == "InvalidIdentityToken: The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)"
        )
        let refused = await refusal { try await assume { $0.providerId = "www.amazon.com" } }
        #expect(refused?.hasPrefix("IDPRejectedClaim: ") == true)
    }

    @Test func `counts for its authorized party, and shows its audience too`() async throws {
        tokens.say {
            $0["azp"] = .text("tool")
            $0["aud"] = .text("backend")
        }
        _ = try await role(
            "C",
            when:
                #"{"StringEquals":{"id.example/realm:aud":"tool","id.example/realm:oaud":"backend"}}"#)
        #expect(try await assume("C").audience == "tool")
    }

    @Test func `brings tags and a source identity along, if the role trusts it with them`() async throws {
        tokens.say {
            $0["https://aws.amazon.com/tags"] = .object([
                "principal_tags": .object(["Team": .list([.text("red")]), "Cost": .list([.text("7")])]),
                "transitive_tag_keys": .list([.text("Team")]),
            ])
            $0["https://aws.amazon.com/source_identity"] = .text("ann@example")
        }
        let answer = try await assume()
        #expect(answer.sourceIdentity == "ann@example" && answer.packedPolicySize != nil)
        let session = try #require(try aws.caller(with: answer.credentials).session)
        #expect(session.tags.map(\.key) == ["Cost", "Team"] && session.transitiveTagKeys == ["Team"])
        #expect(session.sourceIdentity == "ann@example")
        for actions in ["sts:TagSession", "sts:SetSourceIdentity"] {
            _ = try await role(
                String(actions.dropFirst(4)), actions: "sts:AssumeRoleWithWebIdentity \(actions)")
            #expect(await refusal { try await assume(String(actions.dropFirst(4))) } == Self.denied)
        }
    }

    @Test func `is narrowed by session policies`() async throws {
        let answer = try await assume { $0.policy = Documents.allow("iam:GetRole") }
        let session = try aws.caller(with: answer.credentials)
        let refused = await refusal { try await aws.call(ListUsers.self, .init(), as: session) }
        #expect(refused?.hasSuffix("because no session policy allows the iam:ListUsers action") == true)
    }
}
